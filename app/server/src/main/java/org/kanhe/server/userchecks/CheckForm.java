package org.kanhe.server.userchecks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.ReportKind;
import org.kanhe.expression.Compiled;
import org.kanhe.expression.Expression;
import org.kanhe.expression.Mistake;

/// A check as filled in, before it is one.
public record CheckForm(String titleZh, String titleEn, String scope, String expression, String severity, String messageZh, String messageEn, List<String> kinds, boolean on, String by) {
    private static final int LONGEST = 300;

    public CheckForm {
        kinds = List.copyOf(kinds);
    }

    /// What came of reading it.
    public sealed interface Read {
        record Fine(UserCheck check) implements Read {}

        /// @param field    what is wrong
        /// @param value    what it says
        /// @param mistakes of the expression; empty for other fields
        record Bad(String field, String value, List<Mistake> mistakes) implements Read {
            public Bad {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    public Read read() {
        Optional<UserCheck.Scope> about = UserCheck.Scope.find(scope.isEmpty() ? "report" : scope);
        Optional<Severity> weight = Arrays.stream(Severity.values()).filter(s -> s.code().equals(severity.isEmpty() ? "medium" : severity)).findFirst();
        List<ReportKind> of = new ArrayList<>();
        for (String kind : kinds) {
            Optional<ReportKind> known = Arrays.stream(ReportKind.values()).filter(k -> k.code().equals(kind)).findFirst();
            if (known.isEmpty()) {
                return bad("kinds", kind);
            }
            of.add(known.get());
        }
        if (titleZh.isBlank() || titleZh.length() > LONGEST || titleEn.length() > LONGEST) {
            return bad("titleZh", titleZh);
        } else if (about.isEmpty()) {
            return bad("scope", scope);
        } else if (weight.isEmpty()) {
            return bad("severity", severity);
        } else if (messageZh.length() > LONGEST || messageEn.length() > LONGEST) {
            return bad("messageZh", messageZh);
        }
        return switch (Expression.compile(expression)) {
            case Compiled.Mistaken mistaken -> new Read.Bad("expression", expression, mistaken.mistakes());
            case Compiled.Ready _ -> new Read.Fine(new UserCheck(titleZh.strip(), titleEn.strip(), about.get(), expression, weight.get(), messageZh.strip(), messageEn.strip(), of, on, false, Instant.now(), by));
        };
    }

    private static Read bad(String field, String value) {
        return new Read.Bad(field, value, List.of());
    }
}
