package org.kanhe.server.page.report;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.reuse.ReuseTab;

/// The page of one kept report.
///
/// @param tab      which half-page stands beside the paper
/// @param reuse    what of it stands elsewhere, on the tab that asks for it
/// @param siblings all reports of the same file, this one among them, in reading order
public record ReportPage(Frame frame, Tab tab, ReportView report, Optional<ReuseTab> reuse, List<Sibling> siblings) implements Page {
    public ReportPage {
        siblings = List.copyOf(siblings);
    }

    private static final String CORRECTING = "correct";

    /// Views of a report, each with an address.
    public enum Tab {
        FORM("form"),
        FINDINGS("findings"),
        NOTES("notes"),
        REUSE("reuse");

        private final String code;

        Tab(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// The tab of that name; [#FORM] for any other.
        public static Tab of(String code) {
            for (Tab t : values()) {
                if (t.code.equals(code)) {
                    return t;
                }
            }
            return FORM;
        }
    }

    /// Another report of the file.
    public record Sibling(String href, String name, String kind, int findings, boolean here) {}

    @Override
    public String title() {
        return report.heading().name();
    }

    /// Key of the name of a tab: running text is no form.
    public String tabKey(Tab other) {
        return other == Tab.FORM && !report.form().prose().isEmpty() ? "tab.text" : "tab." + other.code();
    }

    public String tabHref(Tab other) {
        return frame.here().with("view", other == Tab.FORM ? "" : other.code()).toString();
    }

    /// Where an answer is corrected; empty while nobody is correcting.
    public String fix() {
        return frame.here().has(CORRECTING, "1") ? "/reports/" + report.heading().id() + "/corrections" : "";
    }

    /// Key of what came of a correction; empty when none was just made.
    public String notice() {
        return frame.here().has("gone", "1") ? "correction.gone" : frame.here().has("corrected", "1") ? "correction.saved" : "";
    }

    /// Begins or ends correcting.
    public String fixHref() {
        return frame.here().without("corrected").without("gone").with(CORRECTING, fix().isEmpty() ? "1" : "").toString();
    }

    public String originalHref() {
        return "/api/v1/reports/" + report.heading().id() + "/original";
    }
}
