package org.kanhe.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Finding;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.source.Location;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.text.Tokens;

/// What a file holds, read off its reports: forms and narratives, which is what [WrittenArchive] writes.
final class Things {
    private final IndexedSubmission file;
    private final Report report;
    private final List<String> names = new ArrayList<>();
    private final Map<QueryField, List<String>> words = new EnumMap<>(QueryField.class);
    private final Map<QueryField, List<BigDecimal>> figures = new EnumMap<>(QueryField.class);

    private Things(IndexedSubmission file, Report report) {
        this.file = file;
        this.report = report;
        String unit = raw(report.head().unit());
        List<String> units = Stream.of(unit, raw(report.head().implementingUnit())).flatMap(u -> Stream.concat(Stream.of(u), WrittenArchive.shortened(u))).filter(u -> !u.isEmpty()).distinct().toList();
        String year = report.head().year().findValue().map(y -> y + "年度").orElse("");
        String title = raw(report.head().title()).isEmpty() ? report.kind().term() : raw(report.head().title());
        words.put(QueryField.UNIT, units);
        words.put(QueryField.DEPARTMENT, List.of(raw(report.head().department())));
        words.put(QueryField.PROJECT, List.of(raw(report.head().project())));
        words.put(QueryField.TITLE, List.of(title, year));
        words.put(QueryField.FILE, List.of(file.file().name()));
        words.put(QueryField.KIND, List.of(report.kind().code()));
        words.forEach((field, texts) -> {
            if (field == QueryField.UNIT || field == QueryField.DEPARTMENT || field == QueryField.PROJECT || field == QueryField.TITLE) {
                names.addAll(texts);
            }
        });
        report.head().year().findValue().ifPresent(y -> figures.put(QueryField.YEAR, List.of(BigDecimal.valueOf(y))));
    }

    static List<BruteForce.Thing> of(IndexedSubmission file, String view) {
        return file.reading().reports().stream().flatMap(report -> new Things(file, report).all(view)).toList();
    }

    private Stream<BruteForce.Thing> all(String view) {
        return switch (view) {
            case "reports" -> Stream.of(report());
            case "indicators" -> rows().stream().map(this::row);
            default -> report instanceof Narrative text ? text.sections().stream().flatMap(s -> s.paragraphs().stream().filter(p -> !p.text().isBlank()).map(p -> paragraph(s, p))) : Stream.of();
        };
    }

    private List<Indicator> rows() {
        return report instanceof SelfEvaluation form ? form.indicators() : List.of();
    }

    private BruteForce.Thing report() {
        List<String> own = new ArrayList<>(Stream.of(report.head().title(), report.head().contact()).map(Things::raw).toList());
        switch (report) {
            case SelfEvaluation form -> {
                form.goals().forEach(goal -> own.addAll(List.of(raw(goal.expected()), raw(goal.actual()))));
                form.funding().forEach(line -> own.add(line.label()));
                form.indicators().forEach(row -> own.addAll(texts(row)));
                form.funding().stream().filter(line -> line.item() == FundingItem.TOTAL).findFirst().ifPresent(line -> {
                    number(QueryField.RATE, line.rate());
                    number(QueryField.ANNUAL, line.annual());
                    number(QueryField.EXECUTED, line.executed());
                });
                number(QueryField.SCORE, form.total().score());
            }
            case Narrative text -> text.sections().forEach(s -> {
                own.add(s.heading());
                s.paragraphs().forEach(p -> own.add(p.text()));
            });
            default -> throw new IllegalArgumentException("the written archive has none of these: " + report.kind());
        }
        Set<String> exact = exactNames();
        rows().forEach(row -> exact.add(Tokens.of(raw(row.name())).key()));
        exact.addAll(labels(Stream.concat(Stream.of(report.kind().term()), rows().stream().flatMap(Things::levels))));
        words.put(QueryField.REASON, rows().stream().map(row -> raw(row.reason())).toList());
        words.put(QueryField.RULE, findings().map(Finding::rule).toList());
        figures.put(QueryField.FINDINGS, List.of(BigDecimal.valueOf(findings().map(Finding::id).distinct().count())));
        return new BruteForce.Thing(file.file().id() + "-" + report.ordinal(), false, exact, BruteForce.plus(own, names), words, figures, rows().stream().flatMap(row -> measures(row, true).stream()).toList());
    }

    private BruteForce.Thing row(Indicator row) {
        Map<QueryField, List<String>> said = new EnumMap<>(words);
        said.put(QueryField.NAME, List.of(raw(row.name())));
        said.put(QueryField.REASON, List.of(raw(row.reason())));
        said.put(QueryField.LEVEL1, List.of(level(row.level1())));
        said.put(QueryField.LEVEL2, List.of(level(row.level2())));
        Map<QueryField, List<BigDecimal>> numbers = new EnumMap<>(figures);
        row.weight().findValue().ifPresent(w -> numbers.put(QueryField.WEIGHT, List.of(w.value())));
        row.score().findValue().ifPresent(s -> numbers.put(QueryField.SCORE, List.of(s.value())));
        Set<Location> cells = Stream.<Field<?>>of(row.name(), row.target(), row.actual(), row.weight(), row.score(), row.reason()).flatMap(f -> f.findAt().stream()).collect(Collectors.toSet());
        List<Finding> own = findings().filter(f -> f.evidence().stream().anyMatch(e -> cells.contains(e.at()))).toList();
        said.put(QueryField.RULE, own.stream().map(Finding::rule).toList());
        numbers.put(QueryField.FINDINGS, List.of(BigDecimal.valueOf(own.stream().map(Finding::id).distinct().count())));
        Set<String> exact = exactNames();
        exact.add(Tokens.of(raw(row.name())).key());
        exact.addAll(labels(levels(row)));
        String at = Stream.<Field<?>>of(row.name(), row.target(), row.actual()).flatMap(f -> f.findAt().stream()).findFirst().map(Location::code).orElse("f");
        return new BruteForce.Thing(file.file().id() + "-" + report.ordinal() + "@" + at, true, exact, BruteForce.plus(texts(row), names), said, numbers, measures(row, false));
    }

    private BruteForce.Thing paragraph(Narrative.Section section, Narrative.Passage passage) {
        return new BruteForce.Thing(file.file().id() + "-" + report.ordinal() + "@" + passage.at().code(), false, exactNames(), BruteForce.plus(List.of(passage.text(), section.heading()), names), words, figures, List.of());
    }

    private Set<String> exactNames() {
        Set<String> exact = new HashSet<>();
        Stream.of(QueryField.UNIT, QueryField.DEPARTMENT, QueryField.PROJECT).flatMap(f -> words.getOrDefault(f, List.of()).stream()).forEach(name -> exact.add(Tokens.of(name).key()));
        return exact;
    }

    private Stream<Finding> findings() {
        return file.verdicts().stream().flatMap(v -> v.findings().stream()).filter(f -> f.report().equals(new ReportId(file.file().id(), report.ordinal())));
    }

    private void number(QueryField field, Field<? extends Quantity> value) {
        value.findValue().ifPresent(v -> figures.put(field, List.of(v.value())));
    }

    private static List<BruteForce.Row> measures(Indicator row, boolean evenNone) {
        List<Measure> targets = parts(row.target());
        List<Measure> actuals = parts(row.actual());
        List<BruteForce.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(evenNone ? 1 : 0, Math.max(targets.size(), actuals.size())); i++) {
            List<Measure> target = i < targets.size() ? List.of(targets.get(i)) : List.of();
            List<Measure> actual = i < actuals.size() ? List.of(actuals.get(i)) : List.of();
            rows.add(new BruteForce.Row(raw(row.name()), level(row.level1()), level(row.level2()), Stream.concat(target.stream(), actual.stream()).map(Measure::unit).toList(),
                    target.stream().map(Things::span).toList(), actual.stream().map(Things::span).toList(), row.weight().findValue().stream().map(Quantity::value).toList()));
        }
        return rows;
    }

    private static BruteForce.Span span(Measure measure) {
        return new BruteForce.Span(measure.number(), measure.upper().orElse(measure.number()));
    }

    private static List<Measure> parts(Field<IndicatorValue> field) {
        return field.findValue().map(v -> v instanceof IndicatorValue.Measured m ? m.parts() : List.<Measure>of()).orElse(List.of());
    }

    /// Cells, and how else a bound is said: 90%以上, 不低于90% for ≥90%.
    private static List<String> texts(Indicator row) {
        List<String> texts = new ArrayList<>(Stream.<Field<?>>of(row.name(), row.target(), row.actual(), row.reason()).map(Field::raw).toList());
        parts(row.target()).forEach(m -> texts.addAll(WrittenArchive.paraphrases(m)));
        Stream.of(parts(row.target()), parts(row.actual())).flatMap(List::stream).forEach(m -> texts.addAll(WrittenArchive.figures(m)));
        return texts;
    }

    private static Stream<String> levels(Indicator row) {
        return Stream.of(level(row.level1()), level(row.level2()));
    }

    private static Set<String> labels(Stream<String> labels) {
        Set<String> all = new HashSet<>();
        labels.filter(label -> !label.isEmpty()).forEach(label -> {
            all.add(Tokens.of(label).key());
            if (label.endsWith("指标") && label.length() > 2) {
                all.add(label.substring(0, label.length() - 2));
            }
        });
        return all;
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::name).orElse("");
    }

    private static String raw(Field<String> field) {
        return field.findValue().orElse("").strip();
    }
}
