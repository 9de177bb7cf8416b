package org.kanhe.server.page.checks;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.Rejudging;

/// Checks of the administrator's own: the list, one being written, and what it would say of the archive.
///
/// @param editing the check in the form
/// @param wrong   what is wrong with it, one sentence each
/// @param seen    what it would say, when it was tried
/// @param fields  names an expression can use, each with what it is
/// @param rejudging everything is being judged anew
public record ChecksPage(Frame frame, List<Row> rows, Editing editing, List<Wrong> wrong, Optional<Seen> seen, List<FieldName> fields, Optional<Rejudging> rejudging) implements Page {
    public ChecksPage {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
        fields = List.copyOf(fields);
    }

    /// A check there is.
    public record Row(String code, long version, String title, String severity, String expression, boolean on, boolean removed, String changed, String by, String edit, String findings) {}

    /// The form.
    ///
    /// @param code empty for a new one
    public record Editing(String code, long version, String titleZh, String titleEn, String scope, String expression, String severity, String messageZh, String messageEn, List<String> kinds) {
        public Editing {
            kinds = List.copyOf(kinds);
        }
    }

    /// A mistake.
    ///
    /// @param before the expression up to it, empty where it is another field's
    /// @param after  the expression from there on
    public record Wrong(String message, String before, String after) {}

    /// What it would say.
    public record Seen(String summary, List<Line> lines) {
        public Seen {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String href, String about, String message) {}

    public record FieldName(String name, String meaning) {}

    @Override
    public String title() {
        return frame.say("checks.title");
    }
}
