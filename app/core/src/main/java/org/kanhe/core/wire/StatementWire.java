package org.kanhe.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Statement;
import org.kanhe.core.report.Statements;

/// What the sentences of a narrative state, each with its section: amounts in 万元, shares in percent, points, grades, counts
/// and dates.
final class StatementWire {
    private StatementWire() {}

    static List<Map<String, @Nullable Object>> of(Narrative narrative) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (int i = 0; i < narrative.sections().size(); i++) {
            for (Narrative.Passage passage : narrative.sections().get(i).paragraphs()) {
                for (Statement statement : Statements.in(passage)) {
                    Map<String, @Nullable Object> tree = of(statement);
                    tree.put("section", i);
                    all.add(tree);
                }
            }
        }
        return all;
    }

    private static Map<String, @Nullable Object> of(Statement statement) {
        Map<String, @Nullable Object> tree = Tree.object();
        switch (statement) {
            case Statement.Money m -> {
                start(tree, "amount", m.label());
                tree.put("value", FieldWire.number(m.amount()));
                tree.put("part", m.part());
                m.change().map(Measure.Change::code).ifPresent(c -> tree.put("change", c));
            }
            case Statement.Points p -> {
                start(tree, "score", p.label());
                tree.put("value", FieldWire.number(p.score()));
            }
            case Statement.Grade g -> {
                start(tree, "grade", g.label());
                tree.put("value", g.grade());
            }
            case Statement.Count c -> {
                start(tree, "count", c.label());
                tree.put("value", FieldWire.plain(c.number()));
                tree.put("unit", c.unit());
                tree.put("of", c.of());
            }
            case Statement.Share s -> {
                start(tree, "rate", s.label());
                tree.put("value", FieldWire.number(s.rate()));
                s.change().map(Measure.Change::code).ifPresent(c -> tree.put("change", c));
            }
            case Statement.Dated d -> {
                start(tree, "date", d.label());
                tree.put("value", d.raw());
            }
        }
        tree.put("raw", statement.raw());
        tree.put("at", statement.at().code());
        return tree;
    }

    private static void start(Map<String, @Nullable Object> tree, String kind, String label) {
        tree.put("kind", kind);
        tree.put("label", label);
    }
}
