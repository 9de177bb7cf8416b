package org.kanhe.cli.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.Statement;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.Totals;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.source.Location;

/// What was read of a file, by the same names as a [Truth].
final class ReadFields {
    /// @param doubtful nobody understood the cell
    record Value(String text, Optional<Location> at, boolean doubtful) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private int report;

    private ReadFields() {}

    static Map<String, Value> of(Reading reading) {
        ReadFields fields = new ReadFields();
        reading.reports().forEach(fields::add);
        return fields.values;
    }

    private void add(Report read) {
        ReportHead h = read.head();
        report = h.ordinal();
        put("header kind", h.kind().code());
        put("header year", h.year());
        put("header unit", h.unit());
        put("header department", h.department());
        put("header implementingUnit", h.implementingUnit());
        put("header project", h.project());
        put("header contact", h.contact());
        put("header phone", h.phone());
        put("header fillDate", h.fillDate());
        switch (read) {
            case SelfEvaluation s -> {
                s.funding().forEach(this::add);
                for (int i = 0; i < s.goals().size(); i++) {
                    put("goals " + (i + 1) + ".expected", s.goals().get(i).expected());
                    put("goals " + (i + 1) + ".actual", s.goals().get(i).actual());
                }
                add(s.indicators());
                add(s.total());
            }
            case TargetDeclaration d -> {
                d.funding().forEach(this::add);
                put("goals 1.expected", d.annualGoal());
                put("goals longTerm", d.longTermGoal());
                add(d.indicators());
            }
            case BaseData b -> add(b);
            case ScoringFramework f -> add(f);
            case Narrative n -> add(n);
            case UnrecognizedReport _ -> {}
        }
    }

    private void add(FundingRow f) {
        String line = "funding " + f.label() + ".";
        put(line + "initial", f.initial());
        put(line + "annual", f.annual());
        put(line + "executed", f.executed());
        put(line + "rate", f.rate());
        put(line + "weight", f.weight());
        put(line + "score", f.score());
    }

    private void add(List<Indicator> indicators) {
        for (int k = 0; k < indicators.size(); k++) {
            Indicator i = indicators.get(k);
            String row = " " + (k + 1) + ".";
            i.level1().ifPresent(l -> put("name" + row + "level1", l));
            i.level1().flatMap(Level::cap).ifPresent(c -> put("name" + row + "level1Cap", plain(c)));
            i.level2().ifPresent(l -> put("name" + row + "level2", l));
            put("name" + row + "name", i.name());
            put("target" + row + "target", i.target());
            put("actual" + row + "actual", i.actual());
            put("weight" + row + "weight", i.weight());
            put("score" + row + "score", i.score());
            put("reason" + row + "reason", i.reason());
        }
    }

    private void add(Totals total) {
        put("totals weight", total.weight());
        put("totals score", total.score());
    }

    private void add(BaseData b) {
        for (int k = 0; k < b.rows().size(); k++) {
            BaseData.Row r = b.rows().get(k);
            String row = "base " + (k + 1) + ".";
            values.put(report + " " + row + "item", new Value(r.item(), Optional.of(r.at()), false));
            put(row + "previousFinal", r.previousFinal());
            put(row + "budget", r.budget());
            put(row + "final", r.finalAccount());
        }
        put("base staff.authorized", b.staff().authorized());
        put("base staff.actual", b.staff().actual());
        put("base staff.controlRate", b.staff().controlRate());
    }

    private void add(ScoringFramework f) {
        for (int k = 0; k < f.rows().size(); k++) {
            ScoringFramework.Row r = f.rows().get(k);
            String row = "framework " + (k + 1) + ".";
            put(row + "level1", r.level1());
            put(row + "level2", r.level2());
            put(row + "level3", r.level3());
            put(row + "weight", r.weight());
            put(row + "standard", r.standard());
            put(row + "explanation", r.explanation());
            put(row + "score", r.score());
        }
        add(f.total());
    }

    private void add(Narrative n) {
        for (int k = 0; k < n.sections().size(); k++) {
            Narrative.Section s = n.sections().get(k);
            String row = "sections " + (k + 1) + ".";
            put(row + "heading", s.heading());
            put(row + "level", Integer.toString(s.level()));
            String text = s.paragraphs().stream().map(Narrative.Passage::text).collect(Collectors.joining("\n"));
            put(row + "text", text.isEmpty() ? "空" : text);
        }
        put("sections amounts", n.statements().stream().filter(Statement.Money.class::isInstance).map(Statement.Money.class::cast).map(m -> plain(m.amount())).collect(Collectors.joining(";")));
        n.statements().stream().filter(Statement.Points.class::isInstance).map(Statement.Points.class::cast).findFirst().ifPresent(p -> put("sections score", plain(p.score())));
    }

    private void put(String field, String value) {
        values.put(report + " " + field, new Value(value, Optional.empty(), false));
    }

    private void put(String field, Level level) {
        values.put(report + " " + field, new Value(level.name(), Optional.of(level.at()), false));
    }

    private void put(String field, Field<?> read) {
        Optional<Value> value = switch (read) {
            case Field.Present<?> p -> Optional.of(new Value(said(p.value()), Optional.of(p.at()), false));
            case Field.Blank<?> b -> Optional.of(new Value("空", Optional.of(b.at()), false));
            case Field.Unreadable<?> u -> Optional.of(new Value("不识", Optional.of(u.at()), true));
            case Field.Absent<?> _ -> Optional.empty();
        };
        value.ifPresent(v -> values.put(report + " " + field, v));
    }

    private static String said(Object value) {
        return switch (value) {
            case Quantity q -> plain(q);
            case IndicatorValue.Measured m -> m.parts().stream().map(ReadFields::measure).collect(Collectors.joining(" | "));
            case IndicatorValue.Described d -> "text " + d.text();
            case Object other -> other.toString();
        };
    }

    private static String measure(Measure m) {
        String number = m.number().stripTrailingZeros().toPlainString() + m.upper().map(u -> "~" + u.stripTrailingZeros().toPlainString()).orElse("");
        return List.of(m.subject(), m.period(), m.change().map(Measure.Change::code).orElse(""), m.comparison().code(), number, m.unit()).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String plain(Quantity q) {
        return q.value().stripTrailingZeros().toPlainString();
    }
}
