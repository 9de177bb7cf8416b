package org.kanhe.server.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Masking;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.source.Location;
import org.kanhe.export.Value;
import org.kanhe.search.FindingHit;
import org.kanhe.server.page.Words;

/// The rows of one sheet of a working paper: every indicator with the findings that stand in its row, then the findings about
/// anything else. 复核得分 is the self-score until a confirmed finding asks the reviewer to set it: then the cell is left empty.
final class PaperRows {
    private final FindingsWanted wanted;
    private final RuleWords rules;
    private final Words words;
    private final List<FindingHit> findings;

    PaperRows(FindingsWanted wanted, RuleWords rules, List<FindingHit> findings) {
        this.wanted = wanted;
        this.rules = rules;
        this.words = wanted.words();
        this.findings = findings;
    }

    /// @param report as stored; without it only the findings are listed
    List<List<Value>> of(Optional<Report> report) {
        Set<FindingHit> placed = new LinkedHashSet<>();
        List<List<Value>> rows = new ArrayList<>();
        for (Indicator indicator : report.map(PaperRows::indicators).orElse(List.of())) {
            List<FindingHit> here = findings.stream().filter(f -> stands(f, indicator)).toList();
            placed.addAll(here);
            rows.add(row(rows.size() + 1, indicator, here));
        }
        for (FindingHit finding : findings) {
            if (!placed.contains(finding)) {
                rows.add(row(rows.size() + 1, finding));
            }
        }
        return rows;
    }

    private static List<Indicator> indicators(Report report) {
        return switch (report) {
            case SelfEvaluation form -> form.indicators();
            case TargetDeclaration form -> form.indicators();
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> List.of();
        };
    }

    private static boolean stands(FindingHit finding, Indicator indicator) {
        return Location.parse(finding.at()) instanceof Location.Cell cell
                && Stream.of(indicator.name(), indicator.target(), indicator.actual(), indicator.weight(), indicator.score(), indicator.reason())
                        .flatMap(field -> field.findAt().stream())
                        .anyMatch(at -> at instanceof Location.Cell own && own.table() == cell.table() && own.row() == cell.row());
    }

    private List<Value> row(int number, Indicator indicator, List<FindingHit> here) {
        boolean open = here.stream().anyMatch(f -> !f.status().equals("dismissed"));
        Optional<BigDecimal> score = indicator.score().findValue().map(Score::value);
        Value reviewed = open ? Value.NOTHING : Value.number(score);
        Value deviation = open || score.isEmpty() ? Value.NOTHING : Value.number(0);
        return List.of(Value.number(number), text(level(indicator.level1())), text(level(indicator.level2())), text(indicator.name().raw()), text(indicator.target().raw()), text(indicator.actual().raw()),
                points(indicator.weight()), points(indicator.score()), reviewed, deviation, text(facts(here)), text(basis(here)), text(opinions(here)));
    }

    private List<Value> row(int number, FindingHit finding) {
        List<FindingHit> one = List.of(finding);
        return List.of(Value.number(number), text(rules.dimension(finding.rule())), Value.NOTHING, text(words.place(Location.parse(finding.at()))), Value.NOTHING,
                text(finding.evidence().isEmpty() ? "" : finding.evidence().getFirst().text()), Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, text(facts(one)), text(basis(one)), text(opinions(one)));
    }

    private String facts(List<FindingHit> here) {
        return here.stream().map(f -> f.rule() + " " + f.message(words.locale())).collect(Collectors.joining("\n"));
    }

    private String basis(List<FindingHit> here) {
        return here.stream().map(f -> Stream.of(rules.basis(f.rule()), wanted.evidence(f)).filter(s -> !s.isBlank()).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }

    private String opinions(List<FindingHit> here) {
        return here.stream().map(f -> words.say("status." + f.status()) + (f.note().isBlank() ? "" : "：" + f.note())).collect(Collectors.joining("\n"));
    }

    private static Value points(Field<Score> field) {
        return field.findValue().<Value>map(s -> new Value.Figure(s.value())).orElseGet(() -> text(field.raw()));
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::name).orElse("");
    }

    private static Value text(String text) {
        return Value.text(Masking.mask(text.strip()));
    }
}
