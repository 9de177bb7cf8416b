package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Cell;

/// Which of several words in a line of money names it.
final class FundingLabels {
    private FundingLabels() {}

    /// The word nearest to the money; where each stands under a head of its own (任务名称 | 主要内容), the one that is an item
    /// of money, else the first.
    static Optional<FormCell> item(List<FormCell> words, Columns columns) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean written = words.stream().anyMatch(w -> Words.means(w.text(), FormLabel.FUNDING_BLOCK) || MoneyLine.of(w.text()).isPresent());
        List<FormCell> heads = words.stream().flatMap(w -> head(w, columns).stream()).distinct().toList();
        if (written || words.size() == 1 || heads.size() < words.size()) {
            return Optional.of(words.getLast());
        }
        List<FormCell> items = words.stream().filter(w -> Words.FUNDING_ITEMS.meaning(w.text()).isPresent()).toList();
        return Optional.of(items.isEmpty() ? words.getFirst() : items.getLast());
    }

    /// A row of a dump whose name was merged over all columns of words, with an empty cell for each of the others.
    static FormRow spread(FormRow row, Columns columns) {
        int money = (int) columns.columns().stream().takeWhile(c -> c.role().isEmpty()).count();
        int lost = columns.size() - row.cells().size();
        int label = (int) row.cells().stream().takeWhile(FormCell::blank).count();
        if (row.drawn() || lost <= 0 || label + 1 + lost != money) {
            return row;
        }
        List<FormCell> cells = new ArrayList<>(row.cells());
        FormCell beside = cells.get(label);
        for (int i = 0; i < lost; i++) {
            cells.add(label + 1, new FormCell(row.table(), new Cell(row.index(), beside.end(), 1, 1, ""), row.index()));
        }
        return new FormRow(row.table(), row.index(), cells);
    }

    /// The head a word stands under, left of the money.
    static Optional<FormCell> head(FormCell word, Columns columns) {
        return columns.columns().stream()
                .filter(c -> c.role().isEmpty() && c.start() <= word.start() && word.start() < c.end())
                .map(Columns.Column::head)
                .filter(h -> !h.blank() && !Words.means(h.text(), FormLabel.FUNDING_BLOCK))
                .findFirst();
    }
}
