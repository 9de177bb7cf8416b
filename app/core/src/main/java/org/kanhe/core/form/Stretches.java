package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Table;

/// Cuts a document into stretches that may each hold one report.
///
/// A table takes the title lines above it and the signature lines and notes below it. A table that holds several forms is
/// cut at their titles. A table without a title that goes on where the one before it stopped belongs to it. What is left
/// is running text.
final class Stretches {
    private final Document document;
    private final List<Block> blocks;
    private final List<Stretch> stretches = new ArrayList<>();
    private int free;

    private Stretches(Document document) {
        this.document = document;
        this.blocks = document.blocks();
    }

    /// In reading order; every block belongs to exactly one stretch, or its rows to several.
    static List<Stretch> of(Document document) {
        Stretches cutting = new Stretches(document);
        for (Table table : document.tables()) {
            cutting.table(table);
        }
        cutting.text(cutting.blocks.size());
        return List.copyOf(cutting.stretches);
    }

    private void table(Table table) {
        List<Stretch.TableRows> forms = FormCuts.of(table);
        int leadFrom = SurroundingLines.leadFrom(blocks, free, table.index(), FormCuts.hasTitle(table));
        if (leadFrom == free && continuesLast(table, forms)) {
            Stretch last = stretches.removeLast();
            List<Stretch.TableRows> more = new ArrayList<>(last.more());
            more.add(forms.getFirst());
            List<Block> between = new ArrayList<>(last.tail());
            between.addAll(blocks.subList(free, table.index()));
            stretches.add(new Stretch(document, last.lead(), last.rows(), between, more));
            forms = forms.subList(1, forms.size());
            free = table.index() + 1;
            leadFrom = free;
        } else {
            text(leadFrom);
        }
        int tailEnd = SurroundingLines.tailEnd(blocks, table.index() + 1);
        List<Block> lead = leadFrom < table.index() ? blocks.subList(leadFrom, table.index()) : List.of();
        List<Block> tail = blocks.subList(table.index() + 1, tailEnd);
        for (int i = 0; i < forms.size(); i++) {
            stretches.add(new Stretch(document, i == 0 ? lead : List.of(), Optional.of(forms.get(i)), i == forms.size() - 1 ? tail : List.of()));
        }
        if (forms.isEmpty() && !tail.isEmpty()) {
            Stretch last = stretches.removeLast();
            List<Block> both = new ArrayList<>(last.tail());
            both.addAll(tail);
            stretches.add(new Stretch(document, last.lead(), last.rows(), both, last.more()));
        }
        free = tailEnd;
    }

    /// Whether a table goes on with the form of the table before it: nothing but page numbers between, no title, no head of
    /// a form, and rows that need what stood above.
    private boolean continuesLast(Table table, List<Stretch.TableRows> forms) {
        boolean pageBreak = blocks.subList(free, table.index()).stream().allMatch(Stretches::isPageNumber);
        if (stretches.isEmpty() || !pageBreak || forms.isEmpty()) {
            return false;
        }
        Stretch last = stretches.getLast();
        return last.rows().isPresent() && last.tail().stream().allMatch(Stretches::isPageNumber) && FormCuts.carriesOn(last, forms.getFirst());
    }

    private static boolean isPageNumber(Block block) {
        return LineOfText.of(block).filter(l -> l.text().isBlank() || TitleLine.isPageNumber(l.text())).isPresent();
    }

    /// Running text up to a block becomes stretches of its own, a new one at each title of a report.
    private void text(int to) {
        int from = free;
        boolean body = false;
        for (int i = free; i < to; i++) {
            String line = LineOfText.of(blocks.get(i)).map(LineOfText::text).orElse("");
            String next = i + 1 < to ? LineOfText.of(blocks.get(i + 1)).map(LineOfText::text).orElse("") : "";
            boolean begins = TitleLine.isReport(line) || (TitleLine.isAnnex(line) && TitleLine.isReport(next));
            if (begins && body) {
                stretches.add(new Stretch(document, blocks.subList(from, i), Optional.empty(), List.of()));
                from = i;
                body = false;
            }
            body |= TitleLine.isSection(line);
        }
        if (from < to) {
            stretches.add(new Stretch(document, blocks.subList(from, to), Optional.empty(), List.of()));
        }
        free = Math.max(free, to);
    }
}
