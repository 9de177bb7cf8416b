package org.kanhe.core.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.Totals;

/// Self-evaluations and declarations: money, goals, indicators, totals.
final class FormWire {
    private FormWire() {}

    static void add(Map<String, @Nullable Object> tree, SelfEvaluation form) {
        tree.put("funding", form.funding().stream().map(FormWire::funding).toList());
        List<Map<String, @Nullable Object>> goals = form.goals().stream().map(FormWire::goal).toList();
        if (!goals.isEmpty()) {
            tree.put("goal", goals.getFirst());
            tree.put("goals", goals);
        }
        tree.put("indicators", form.indicators().stream().map(FormWire::indicator).toList());
        tree.put("total", total(form.total()));
    }

    static void add(Map<String, @Nullable Object> tree, TargetDeclaration form) {
        tree.put("funding", form.funding().stream().map(FormWire::funding).toList());
        Map<String, @Nullable Object> goal = Tree.object();
        FieldWire.put(goal, "expected", form.annualGoal());
        tree.put("goal", goal);
        FieldWire.put(tree, "longTermGoal", form.longTermGoal());
        tree.put("indicators", form.indicators().stream().map(FormWire::indicator).toList());
    }

    static Map<String, @Nullable Object> total(Totals total) {
        Map<String, @Nullable Object> tree = Tree.object();
        FieldWire.put(tree, "weight", total.weight());
        FieldWire.put(tree, "score", total.score());
        return tree;
    }

    /// Points printed in a label; `null` where none are.
    static @Nullable BigDecimal cap(Optional<Level> level) {
        return level.flatMap(Level::cap).map(FieldWire::number).orElse(null);
    }

    private static Map<String, @Nullable Object> funding(FundingRow row) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("item", row.item().code());
        tree.put("label", row.label());
        tree.put("at", row.at().code());
        tree.put("level", row.level());
        FieldWire.put(tree, "initial", row.initial());
        FieldWire.put(tree, "annual", row.annual());
        FieldWire.put(tree, "executed", row.executed());
        FieldWire.put(tree, "rate", row.rate());
        FieldWire.put(tree, "weight", row.weight());
        FieldWire.put(tree, "score", row.score());
        return tree;
    }

    private static Map<String, @Nullable Object> goal(Goal goal) {
        Map<String, @Nullable Object> tree = Tree.object();
        FieldWire.put(tree, "expected", goal.expected());
        FieldWire.put(tree, "actual", goal.actual());
        return tree;
    }

    private static Map<String, @Nullable Object> indicator(Indicator row) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("level1", row.level1().map(Level::name).orElse(null));
        tree.put("level1Cap", cap(row.level1()));
        tree.put("level2", row.level2().map(Level::name).orElse(null));
        if (cap(row.level2()) != null) {
            tree.put("level2Cap", cap(row.level2()));
        }
        FieldWire.put(tree, "name", row.name());
        ValueWire.put(tree, "target", row.target());
        ValueWire.put(tree, "actual", row.actual());
        FieldWire.put(tree, "weight", row.weight());
        FieldWire.put(tree, "score", row.score());
        FieldWire.put(tree, "reason", row.reason());
        return tree;
    }
}
