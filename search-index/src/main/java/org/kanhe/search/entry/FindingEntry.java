package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.report.Indicator;

/// A finding as an entry.
final class FindingEntry {
    private FindingEntry() {}

    static Entry of(Home home, Finding finding, Decision decision, int place, List<Indicator> rows, List<String> touches, Doubts doubts) {
        String chinese = finding.message().in(Locale.SIMPLIFIED_CHINESE);
        String english = finding.message().in(Locale.ENGLISH);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece("message", chinese, ""));
        pieces.add(new Piece("message-en", english, ""));
        finding.evidence().forEach(evidence -> pieces.add(new Piece("evidence", evidence.text(), evidence.at().code())));
        Fields shown = home.shown()
                .put("id", finding.id())
                .put("rule", finding.rule())
                .put("severity", finding.severity().code())
                .put("status", decision.status().code())
                .put("dismissal", Optional.of(decision.dismissal().map(Decision.Dismissal::code).orElse("")))
                .put("note", Optional.of(decision.note()))
                .put("assignee", Optional.of(decision.assignee().orElse("")))
                .put("by", Optional.of(decision.by()))
                .put("version", (int) decision.version())
                .put("messageZh", chinese)
                .put("messageEn", english)
                .put("computed", finding.computed())
                .put("at", finding.evidence().getFirst().at().code())
                .put("evidence", finding.evidence().stream().map(FindingEntry::evidence).toList())
                .put("pieces", pieces.stream().filter(piece -> !piece.text().isBlank()).map(Piece::tree).toList());
        Fields fields = home.fields(place)
                .put("finding", 1)
                .put("rule", finding.rule())
                .put("severity", finding.severity().code())
                .put("status", decision.status().code())
                .put("dismissal", Optional.of(decision.dismissal().map(Decision.Dismissal::code).stream().toList()))
                .put("assignee", Optional.of(decision.assignee().stream().toList()))
                .put("gravity", FindingsOf.gravity(finding.severity()))
                .put("exact", home.exact())
                .putAll(Doubts.fields(doubts.in(finding.evidence().stream().filter(evidence -> evidence.report().isEmpty()).map(Evidence::at).toList())))
                .put("touches", touches)
                .put("level1", labels(rows, row -> Rows.level(row.level1())))
                .put("level2", labels(rows, row -> Rows.level(row.level2())))
                .put("comparison", rows.stream().flatMap(row -> Rows.comparisons(row).stream()).distinct().toList())
                .words("nameWords", rows.stream().map(row -> Home.text(row.name())).toList())
                .words("own", Stream.concat(pieces.stream().map(Piece::text), Stream.of(finding.rule())).toList())
                .put("row", rows.stream().flatMap(row -> Rows.elements(row).stream()).toList())
                .put("shown", shown.map());
        return new Entry(IndexKind.FINDINGS, finding.id(), fields.map());
    }

    private static List<String> labels(List<Indicator> rows, Function<Indicator, String> label) {
        return rows.stream().map(label).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", evidence.at().code());
        tree.put("text", evidence.text());
        evidence.report().ifPresent(report -> tree.put("report", report.code()));
        return tree;
    }
}
