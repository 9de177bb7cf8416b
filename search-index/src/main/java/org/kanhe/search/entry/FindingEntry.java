package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.search.text.Tokens;

/// A finding as an entry.
final class FindingEntry {
    private FindingEntry() {}

    static Entry of(Home home, Finding finding, Decision decision, int place, List<Map<String, Object>> rows, List<String> names) {
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
                .put("note", decision.note())
                .put("by", decision.by())
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
                .put("gravity", FindingsOf.gravity(finding.severity()))
                .put("exact", home.exact())
                .words("nameWords", names)
                .words("own", pieces.stream().map(Piece::text).toList())
                .words("context", contextWith(home, finding))
                .put("row", rows)
                .put("shown", shown.map());
        return new Entry(IndexKind.FINDINGS, finding.id(), fields.map());
    }

    private static List<String> contextWith(Home home, Finding finding) {
        List<String> context = new ArrayList<>(home.context());
        context.add(finding.rule());
        return context.stream().filter(text -> !Tokens.of(text).isEmpty()).toList();
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", evidence.at().code());
        tree.put("text", evidence.text());
        evidence.report().ifPresent(report -> tree.put("report", report.code()));
        return tree;
    }
}
