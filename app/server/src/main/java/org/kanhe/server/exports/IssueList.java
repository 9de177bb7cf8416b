package org.kanhe.server.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Masking;
import org.kanhe.core.source.Location;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.search.FindingHit;
import org.kanhe.server.page.Words;

/// 问题清单: one row for each finding, in the order of the list, and a sheet of counts.
final class IssueList {
    private final FindingsWanted wanted;
    private final RuleWords rules;
    private final Words words;
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    IssueList(FindingsWanted wanted, RuleWords rules) {
        this.wanted = wanted;
        this.rules = rules;
        this.words = wanted.words();
    }

    void write(SheetFormat format, EachFinding findings, OutputStream out) throws IOException {
        try (SheetWriter sheets = format.to(out)) {
            sheets.sheet(new SheetHead(words.say("export.issues"), wanted.about(), columns()));
            findings.each(wanted.request(), hit -> {
                try {
                    sheets.row(row(hit));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (format == SheetFormat.XLSX) {
                summary(sheets);
            }
        }
    }

    private List<Column> columns() {
        return Stream.of("level:8", "dimension:12", "object:36", "place:28", "finding:24", "facts:60", "advice:30", "basis:40", "rule:8", "status:10", "note:24", "assignee:10", "decider:12", "year:8", "unit:20", "project:24", "evidence:14", "id:36")
                .map(c -> c.split(":")).map(c -> new Column(c[0], words.say("export.column." + c[0]), Integer.parseInt(c[1]))).toList();
    }

    private List<Value> row(FindingHit hit) {
        String level = level(hit);
        count("level", level);
        count("rule", hit.rule() + " " + rules.title(hit.rule()));
        count("status", words.say("status." + hit.status()));
        String object = Stream.of(hit.unit(), hit.year().map(String::valueOf).orElse(""), hit.project(), words.sayOr("kind." + hit.kind(), hit.kind())).filter(s -> !s.isBlank()).distinct().collect(Collectors.joining(" · "));
        String quoted = hit.evidence().stream().filter(e -> !e.text().isBlank()).map(e -> words.place(Location.parse(e.at())) + "“" + e.text().strip() + "”").collect(Collectors.joining("；"));
        String basis = Stream.of(rules.basis(hit.rule()), quoted).filter(s -> !s.isBlank()).collect(Collectors.joining("；"));
        List<Value> row = new ArrayList<>();
        Stream.of(level, rules.dimension(hit.rule()), object, hit.file() + " " + words.place(Location.parse(hit.at())), rules.title(hit.rule()), hit.message(words.locale()), rules.advice(hit.rule()), basis, hit.rule(), words.say("status." + hit.status()), hit.note(), hit.assignee(), hit.by())
                .forEach(text -> row.add(Value.text(Masking.mask(text))));
        row.add(hit.year().map(y -> Value.number(y.longValue())).orElse(Value.NOTHING));
        row.add(Value.text(Masking.mask(hit.unit())));
        row.add(Value.text(Masking.mask(hit.project())));
        row.add(Value.link(words.say("export.see"), wanted.evidence(hit)));
        row.add(Value.text(hit.ref()));
        return row;
    }

    /// 等级. What reviewers found to be no problem passes.
    private String level(FindingHit hit) {
        if (hit.status().equals("dismissed")) {
            return words.say("export.level.pass");
        }
        return switch (hit.severity()) {
            case "high" -> "P0";
            case "medium" -> "P1";
            default -> "P2";
        };
    }

    private void count(String by, String value) {
        counts.computeIfAbsent(by, _ -> new TreeMap<>()).merge(value, 1L, Long::sum);
    }

    /// 复核汇总
    private void summary(SheetWriter sheets) throws IOException {
        sheets.sheet(new SheetHead(words.say("export.summary"), wanted.about(), List.of(new Column("by", words.say("export.column.by"), 14), new Column("value", words.say("export.column.value"), 40), new Column("count", words.say("export.column.count"), 10))));
        for (String by : List.of("level", "status", "rule")) {
            for (Map.Entry<String, Long> entry : counts.getOrDefault(by, Map.of()).entrySet()) {
                sheets.row(List.of(Value.text(words.say("export.column." + by)), Value.text(entry.getKey()), Value.number(entry.getValue())));
            }
        }
        sheets.row(List.of(Value.text(words.say("export.final-check")), Value.text(words.say("export.final-check.note")), Value.NOTHING));
    }
}
