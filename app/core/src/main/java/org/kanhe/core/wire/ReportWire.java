package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// A report as the contract writes it. A key that is missing means: this layout has no such cell.
public final class ReportWire {
    private ReportWire() {}

    public static Map<String, @Nullable Object> of(Report report) {
        Map<String, @Nullable Object> tree = head(report.head());
        switch (report) {
            case SelfEvaluation form -> FormWire.add(tree, form);
            case TargetDeclaration form -> FormWire.add(tree, form);
            case BaseData table -> TableWire.add(tree, table);
            case ScoringFramework framework -> TableWire.add(tree, framework);
            case Narrative text -> TableWire.add(tree, text);
            case UnrecognizedReport _ -> {}
        }
        tree.put("others", report.head().others().stream().map(ReportWire::other).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> head(ReportHead head) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("ordinal", head.ordinal());
        tree.put("kind", head.kind().code());
        tree.put("layout", head.layout());
        tree.put("title", head.title().findValue().orElse(null));
        head.title().findAt().ifPresent(at -> tree.put("titleAt", at.code()));
        FieldWire.put(tree, "year", head.year());
        FieldWire.put(tree, "unit", head.unit());
        FieldWire.put(tree, "department", head.department());
        FieldWire.put(tree, "implementingUnit", head.implementingUnit());
        FieldWire.put(tree, "project", head.project());
        FieldWire.put(tree, "contact", head.contact());
        FieldWire.put(tree, "phone", head.phone());
        FieldWire.put(tree, "fillDate", head.fillDate());
        return tree;
    }

    private static Map<String, @Nullable Object> other(ReportHead.LabelledText text) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("label", text.label());
        FieldWire.put(tree, "value", text.value());
        return tree;
    }
}
