package org.kanhe.server.userchecks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.report.Report;
import org.kanhe.core.source.Location;
import org.kanhe.core.wire.ReportWire;
import org.kanhe.expression.Answer;
import org.kanhe.expression.Expression;

/// A check of the administrator's own as a rule like any other: its evidence are the cells whose values the condition looked at.
record UserRule(String code, UserCheck check, Expression expression) implements ReportRule {
    private static final int MOST_EVIDENCE = 12;

    @Override
    public RuleInfo info() {
        return new RuleInfo(code, check.titleZh(), check.severity(), "user-defined", "", List.of());
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        if (!check.kinds().isEmpty() && !check.kinds().contains(report.kind())) {
            return Stream.empty();
        }
        Map<String, @Nullable Object> tree = ReportWire.of(report);
        return switch (check.scope()) {
            case REPORT -> outcome(report, expression.ask(tree, tree), List.of()).stream();
            case INDICATOR, FUNDING -> {
                List<Outcome> outcomes = new ArrayList<>();
                for (Map<String, @Nullable Object> row : rows(tree)) {
                    outcome(report, expression.ask(tree, row), cells(row)).ifPresent(outcomes::add);
                }
                yield outcomes.stream();
            }
        };
    }

    @SuppressWarnings("unchecked") // rows of a published report are trees
    private List<Map<String, @Nullable Object>> rows(Map<String, @Nullable Object> tree) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (tree.get(check.scope().code()) instanceof List<?> list) {
            list.forEach(row -> {
                if (row instanceof Map<?, ?> map) {
                    rows.add((Map<String, @Nullable Object>) map);
                }
            });
        }
        return rows;
    }

    private Optional<Outcome> outcome(Report report, Answer answer, List<Answer.Used> around) {
        return switch (answer) {
            case Answer.NotApplicable _ -> Optional.empty();
            case Answer.No _ -> Optional.of(Outcome.SOUND);
            case Answer.Yes yes -> Optional.of(Outcome.objection(Message.of("user-defined", check.said(true), check.said(false)), evidence(report, yes.used().isEmpty() ? around : yes.used())));
            case Answer.Unclear unclear -> Optional.of(new Outcome.Unclear(why(unclear), evidence(report, unclear.used().isEmpty() ? around : unclear.used())));
        };
    }

    private Message why(Answer.Unclear unclear) {
        return switch (unclear.why()) {
            case UNREADABLE -> Message.of("user-defined.unreadable", check.title(true), check.title(false));
            case MISMATCH -> said("user-defined.mismatch", unclear);
            case LIMIT -> said("user-defined.limit", unclear);
        };
    }

    /// In both languages: a finding keeps its arguments and is said in whichever is asked for.
    private Message said(String key, Answer.Unclear unclear) {
        Message detail = ExpressionWords.of(unclear.detail());
        return Message.of(key, check.title(true), check.title(false), detail.in(Locale.CHINESE), detail.in(Locale.ENGLISH));
    }

    /// The cells used; for a condition that looked at none, the title of the report, or its file.
    private static List<Evidence> evidence(Report report, List<Answer.Used> used) {
        List<Evidence> evidence = used.stream().limit(MOST_EVIDENCE).map(u -> Evidence.of(Location.parse(u.at()), u.raw())).toList();
        if (!evidence.isEmpty()) {
            return evidence;
        }
        return List.of(report.head().title().findAt().map(at -> Evidence.of(at, report.head().title().raw())).orElseGet(() -> Evidence.of(new Location.File(), "")));
    }

    private static List<Answer.Used> cells(Map<String, @Nullable Object> row) {
        return row.values().stream().flatMap(value -> value instanceof Map<?, ?> field && field.get("at") instanceof String at ? Stream.of(new Answer.Used(at, String.valueOf(field.get("raw")))) : Stream.empty()).limit(1).toList();
    }
}
