package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;

/// All that was read of a form, before it is called a report of some kind.
record FormReading(FormDraft draft, List<ReadingNote> notes) {
    LayoutReading selfEvaluation(Stretch stretch, int ordinal, ReportKind kind, String layout, FileContext context) {
        ReportHead head = draft.head().head(ordinal, kind, layout, extent(stretch), context);
        return new LayoutReading(new SelfEvaluation(head, draft.funding().rows(), draft.goals(), draft.indicators(), draft.totals()), notes);
    }

    LayoutReading declaration(Stretch stretch, int ordinal, ReportKind kind, String layout, FileContext context) {
        ReportHead head = draft.head().head(ordinal, kind, layout, extent(stretch), context);
        Field<String> annual = draft.goals().isEmpty() ? Field.absent() : draft.goals().getFirst().expected();
        return new LayoutReading(new TargetDeclaration(head, draft.funding().rows(), draft.longTermGoal(), annual, draft.indicators()), notes);
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
