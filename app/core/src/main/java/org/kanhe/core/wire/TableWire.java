package org.kanhe.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ScoringFramework;

/// Base data, scoring frameworks and narratives.
final class TableWire {
    private TableWire() {}

    static void add(Map<String, @Nullable Object> tree, BaseData table) {
        Map<String, @Nullable Object> staff = Tree.object();
        FieldWire.put(staff, "authorized", table.staff().authorized());
        FieldWire.put(staff, "actual", table.staff().actual());
        FieldWire.put(staff, "controlRate", table.staff().controlRate());
        tree.put("staff", staff);
        tree.put("baseData", table.rows().stream().map(TableWire::row).toList());
    }

    static void add(Map<String, @Nullable Object> tree, ScoringFramework framework) {
        tree.put("framework", framework.rows().stream().map(TableWire::row).toList());
        tree.put("total", FormWire.total(framework.total()));
    }

    static void add(Map<String, @Nullable Object> tree, Narrative narrative) {
        List<Map<String, @Nullable Object>> sections = new ArrayList<>();
        for (int i = 0; i < narrative.sections().size(); i++) {
            Map<String, @Nullable Object> section = section(narrative.sections().get(i));
            narrative.parent(i).ifPresent(p -> section.put("parent", p));
            sections.add(section);
        }
        tree.put("sections", sections);
        tree.put("statements", StatementWire.of(narrative));
    }

    private static Map<String, @Nullable Object> row(BaseData.Row row) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("item", row.item());
        tree.put("at", row.at().code());
        FieldWire.put(tree, "previousFinal", row.previousFinal());
        FieldWire.put(tree, "budget", row.budget());
        FieldWire.put(tree, "final", row.finalAccount());
        return tree;
    }

    private static Map<String, @Nullable Object> row(ScoringFramework.Row row) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("level1", row.level1().name());
        tree.put("level1Cap", row.level1().cap().map(FieldWire::number).orElse(null));
        tree.put("level2", row.level2().name());
        tree.put("level2Cap", row.level2().cap().map(FieldWire::number).orElse(null));
        tree.put("level3", row.level3().name());
        tree.put("at", row.level3().at().code());
        tree.put("weight", row.weight().findValue().map(FieldWire::number).orElse(null));
        FieldWire.put(tree, "score", row.score());
        FieldWire.put(tree, "standard", row.standard());
        FieldWire.put(tree, "explanation", row.explanation());
        return tree;
    }

    private static Map<String, @Nullable Object> section(Narrative.Section section) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("heading", section.heading());
        tree.put("level", section.level());
        tree.put("text", section.paragraphs().stream().map(Narrative.Passage::text).collect(Collectors.joining("\n")));
        tree.put("at", section.at().code());
        tree.put("paragraphs", section.paragraphs().stream().map(TableWire::passage).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> passage(Narrative.Passage passage) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("text", passage.text());
        tree.put("at", passage.at().code());
        return tree;
    }
}
