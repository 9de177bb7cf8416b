package org.kanhe.server.page.reuse;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.listing.Listing;

/// Copied text across the whole archive.
///
/// @param least strength from which pairs are shown, 0 to 90
public record ReusePage(Frame frame, View view, int least, Listing listing, Found found) implements Page {
    /// Ways to look at it.
    public enum View {
        OVERVIEW(""),
        PAIRS("pairs"),
        FAMILIES("families"),
        EXCLUSIONS("exclusions");

        private final String code;

        View(String code) {
            this.code = code;
        }

        /// As the address names it.
        public String code() {
            return code;
        }

        /// Key of its name.
        public String key() {
            return "reuse.view." + (code.isEmpty() ? "overview" : code);
        }

        static View of(String code) {
            for (View v : values()) {
                if (v.code.equals(code)) {
                    return v;
                }
            }
            return OVERVIEW;
        }
    }

    /// What is shown.
    public sealed interface Found {}

    public record Overview(CopyGraph graph, List<CopyEdge> edges) implements Found {
        public Overview {
            edges = List.copyOf(edges);
        }
    }

    public record Pairs(List<PairRow> rows, List<TwinPage.Export> exports) implements Found {
        public Pairs {
            rows = List.copyOf(rows);
            exports = List.copyOf(exports);
        }
    }

    public record Families(List<FamilyCard> cards) implements Found {
        public Families {
            cards = List.copyOf(cards);
        }
    }

    public record Exclusions(List<ExclusionRow> rows) implements Found {
        public Exclusions {
            rows = List.copyOf(rows);
        }
    }

    /// Something somebody took out of the objections.
    ///
    /// @param ground code of the ground
    /// @param about  what it is about, in words
    public record ExclusionRow(String id, String ground, String about, String quote, String note, String since) {}

    /// The search engine does not answer.
    public record Down() implements Found {}

    @Override
    public String title() {
        return frame.say("reuse.title");
    }

    /// The pairs behind a line of the overview.
    public String pairsHref(CopyEdge edge) {
        return frame.here().without("page").with("view", View.PAIRS.code()).with("left", edge.copier()).with("right", edge.source()).toString();
    }

    public String viewHref(View other) {
        return frame.here().without("page").with("view", other.code()).toString();
    }
}
