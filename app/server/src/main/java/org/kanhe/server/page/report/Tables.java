package org.kanhe.server.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.Totals;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.report.FormView.Column;
import org.kanhe.server.page.report.FormView.Row;
import org.kanhe.server.page.report.FormView.Section;

/// The tables of the forms. A column no row has an answer for is left out.
record Tables(Words words) {
    Section funding(List<FundingRow> rows) {
        List<Row> lines = lines("funding", rows, (at, r) -> row(FieldView.label(r.label(), r.at()), quantity(r.initial()).named(at + "initial"), quantity(r.annual()).named(at + "annual"),
                quantity(r.executed()).named(at + "executed"), quantity(r.rate()).named(at + "rate"), quantity(r.weight()).named(at + "weight"), quantity(r.score()).named(at + "score")));
        return section("section.funding", lines, text("column.item"), number("column.initial"), number("column.annual"), number("column.executed"), number("column.rate"), number("column.weight"), number("column.score"));
    }

    Section goals(List<Goal> goals) {
        List<Row> lines = lines("goals", goals, (at, g) -> row(FieldView.text(g.expected()).named(at + "expected"), FieldView.text(g.actual()).named(at + "actual")));
        return section("section.goals", lines, text("column.expected"), text("column.result"));
    }

    Section promises(Field<String> longTerm, Field<String> annual) {
        return section("section.goals", List.of(row(FieldView.text(longTerm).named("longTermGoal"), FieldView.text(annual).named("annualGoal"))), text("column.long-term"), text("column.annual-goal"));
    }

    Section indicators(List<Indicator> indicators) {
        List<Row> lines = lines("indicators", indicators, (at, i) -> row(level(i.level2().or(i::level1)), FieldView.text(i.name()).named(at + "name"), value(i.target()).named(at + "target"),
                value(i.actual()).named(at + "actual"), quantity(i.weight()).named(at + "weight"), quantity(i.score()).named(at + "score"), FieldView.text(i.reason()).named(at + "reason")));
        return section("section.indicators", lines, text("column.level"), text("column.indicator"), text("column.target"), text("column.actual"), number("column.weight"), number("column.score"), text("column.reason"));
    }

    Section totals(Totals total) {
        boolean none = total.weight() instanceof Field.Absent && total.score() instanceof Field.Absent;
        List<Row> lines = none ? List.of() : List.of(row(FieldView.own(words.say("column.total")), quantity(total.weight()).named("total/weight"), quantity(total.score()).named("total/score")));
        return section("section.total", lines, text("column.item"), number("column.weight"), number("column.score"));
    }

    Section staff(BaseData.Staff staff) {
        List<Row> lines = List.of(row(quantity(staff.authorized()).named("staff/authorized"), quantity(staff.actual()).named("staff/actual"), quantity(staff.controlRate()).named("staff/controlRate")));
        return section("section.staff", lines, number("column.authorized"), number("column.in-post"), number("column.control-rate"));
    }

    Section accounts(List<BaseData.Row> rows) {
        List<Row> lines = lines("rows", rows, (at, r) -> row(FieldView.label(r.item(), r.at()), quantity(r.previousFinal()).named(at + "previousFinal"), quantity(r.budget()).named(at + "budget"),
                quantity(r.finalAccount()).named(at + "finalAccount")));
        return section("section.accounts", lines, text("column.item"), number("column.previous-final"), number("column.budget"), number("column.final"));
    }

    Section framework(List<ScoringFramework.Row> rows) {
        List<Row> lines = lines("rows", rows, (at, r) -> row(level(Optional.of(r.level1())), level(Optional.of(r.level2())), level(Optional.of(r.level3())), quantity(r.weight()).named(at + "weight"),
                quantity(r.score()).named(at + "score")));
        return section("section.framework", lines, text("column.level1"), text("column.level2"), text("column.level3"), number("column.weight"), number("column.score"));
    }

    /// @param list name of the list in the report
    private static <T> List<Row> lines(String list, List<T> rows, BiFunction<String, T, Row> line) {
        return IntStream.range(0, rows.size()).mapToObj(i -> line.apply(list + "/" + i + "/", rows.get(i))).toList();
    }

    private Section section(String title, List<Row> rows, Column... columns) {
        List<Integer> kept = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            int column = c;
            if (rows.stream().anyMatch(r -> r.fields().get(column).state() != FieldView.State.ABSENT)) {
                kept.add(c);
            }
        }
        List<Row> narrowed = rows.stream().map(r -> new Row(kept.stream().map(r.fields()::get).toList(), r.cards())).toList();
        return new Section(words.say(title), kept.stream().map(c -> columns[c]).toList(), narrowed);
    }

    private static Row row(FieldView... fields) {
        return new Row(List.of(fields), List.of());
    }

    private Column text(String key) {
        return new Column(words.say(key), false);
    }

    private Column number(String key) {
        return new Column(words.say(key), true);
    }

    private static FieldView quantity(Field<? extends Quantity> field) {
        return FieldView.of(field, Shown::quantity);
    }

    private FieldView value(Field<IndicatorValue> field) {
        return FieldView.of(field, v -> Shown.value(v, words));
    }

    private static FieldView level(Optional<Level> level) {
        return level.map(l -> FieldView.label(l.name(), l.at())).orElse(new FieldView(FieldView.State.ABSENT, "", "", true, "", Optional.empty()));
    }
}
