package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;

/// All that was read of a form, before it is called a report of some kind.
record FormReading(FormDraft draft, List<ReadingNote> notes) {
    LayoutReading selfEvaluation(Stretch stretch, int ordinal, ReportKind kind, String layout, FileContext context) {
        List<Indicator> indicators = indicators();
        ReportHead head = draft.head().head(ordinal, kind, layout, extent(stretch), context);
        return new LayoutReading(new SelfEvaluation(head, draft.funding().rows(), draft.goals(), indicators, draft.totals()), notes);
    }

    LayoutReading declaration(Stretch stretch, int ordinal, ReportKind kind, String layout, FileContext context) {
        List<Indicator> indicators = indicators();
        ReportHead head = draft.head().head(ordinal, kind, layout, extent(stretch), context);
        Field<String> annual = draft.goals().isEmpty() ? Field.absent() : draft.goals().getFirst().expected();
        return new LayoutReading(new TargetDeclaration(head, draft.funding().rows(), draft.longTermGoal(), annual, indicators), notes);
    }

    /// The indicators of the year; those of several years are kept as other text, unless there are no others.
    private List<Indicator> indicators() {
        if (draft.indicators().isEmpty()) {
            return draft.longTermIndicators();
        }
        for (Indicator i : draft.longTermIndicators()) {
            draft.head().other("长期绩效指标 " + i.level2().map(Level::name).orElse(""), i.name());
            draft.head().other("长期绩效指标 " + i.name().findValue().orElse(""), i.target().map(IndicatorValue::text));
        }
        return draft.indicators();
    }

    /// Blocks and rows a stretch covers.
    static ReportHead.Extent extent(Stretch stretch) {
        List<Integer> blocks = new ArrayList<>();
        stretch.lead().stream().map(Block::index).forEach(blocks::add);
        stretch.tables().forEach(t -> blocks.add(t.table().index()));
        stretch.tail().stream().map(Block::index).forEach(blocks::add);
        int first = blocks.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = blocks.stream().mapToInt(Integer::intValue).max().orElse(0);
        int firstRow = stretch.tables().stream().filter(t -> t.table().index() == first).mapToInt(Stretch.TableRows::firstRow).findFirst().orElse(0);
        int lastRow = stretch.tables().stream().filter(t -> t.table().index() == last && t.endRow() < t.table().rows()).mapToInt(t -> t.endRow() - 1).findFirst().orElse(Integer.MAX_VALUE);
        return new ReportHead.Extent(first, last, firstRow, lastRow);
    }
}
