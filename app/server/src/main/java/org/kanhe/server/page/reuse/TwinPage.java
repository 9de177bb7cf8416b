package org.kanhe.server.page.reuse;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// One pair of texts, shown beyond doubt.
///
/// @param excluded why this is not to be objected to, when somebody said so
/// @param family   address of the family the text belongs to, empty when it belongs to none
/// @param rows     for sets of indicators instead of texts: the rows beside each other
public record TwinPage(Frame frame, PairView pair, Optional<Excluded> excluded, String family, List<RowTwin> rows, List<Export> exports) implements Page {
    public TwinPage {
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
    }

    /// An exclusion in force.
    ///
    /// @param ground code of the ground
    public record Excluded(String id, String ground, String note, String since) {}

    /// The pair as a file.
    public record Export(String format, String href) {}

    /// Two indicator rows that answer each other.
    ///
    /// @param target whether the targets are the same; likewise `actual`
    public record RowTwin(IndicatorCell left, IndicatorCell right, boolean name, boolean target, boolean actual) {}

    /// @param href the row in its report
    public record IndicatorCell(String href, String name, String target, String actual) {}

    /// Grounds for an exclusion, in the order they are offered.
    public enum Ground {
        /// This passage is legitimate
        PASSAGE("passage"),
        /// The text is a notice of the finance bureau or another text many units must use
        FAMILY("family"),
        /// The source is the unit's own
        SOURCE("source");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    @Override
    public String title() {
        return pair.isAlone() ? nameOf(pair.left()) : frame.say("reuse.pair.title", nameOf(pair.left()), nameOf(pair.right()));
    }

    private String nameOf(PairView.Half half) {
        String unit = half.unit().isEmpty() ? frame.say("reuse.no-unit") : half.unit();
        return half.year().isEmpty() ? unit : unit + " " + half.year();
    }
}
