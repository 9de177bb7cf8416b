package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.Labels;

/// Two tables of money beside each other, income left and expense right, each with its own names and columns:
/// `资金来源 | 预算数 | 执行数 | 支出类别 | 预算数 | 执行数`. Each is read for itself, expense first: what was spent is the total.
final class SideBySideFunding {
    private final FormDraft draft;

    SideBySideFunding(FormDraft draft) {
        this.draft = draft;
    }

    static boolean isHead(FormRow row) {
        return FundingReader.isHead(row) && split(row).isPresent();
    }

    /// Where the second table begins: at the word before the first column of money that is named again.
    private static Optional<Integer> split(FormRow head) {
        List<FormCell> filled = head.filled();
        Map<FormLabel, Integer> seen = new EnumMap<>(FormLabel.class);
        for (int i = 0; i < filled.size(); i++) {
            Optional<FormLabel> money = Words.among(filled.get(i).text(), FormLabel.MONEY);
            if (money.isPresent()) {
                seen.merge(money.get(), 1, Integer::sum);
            } else if (seen.size() >= 2 && seen.equals(again(filled, i + 1))) {
                return Optional.of(filled.get(i).start());
            }
        }
        return Optional.empty();
    }

    /// The columns of money from a cell on; nothing when anything else stands between them.
    private static Map<FormLabel, Integer> again(List<FormCell> filled, int from) {
        Map<FormLabel, Integer> seen = new EnumMap<>(FormLabel.class);
        for (FormCell c : filled.subList(from, filled.size())) {
            Words.among(c.text(), FormLabel.MONEY).ifPresent(m -> seen.merge(m, 1, Integer::sum));
        }
        return seen;
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        int split = split(rows.get(at)).orElseThrow();
        int end = at + 1;
        while (end < rows.size() && belongs(rows.get(end), rows.get(at), split)) {
            end++;
        }
        List<FormRow> block = rows.subList(at, end);
        List<List<FormRow>> halves = new ArrayList<>(List.of(half(block, 0, split), half(block, split, Integer.MAX_VALUE)));
        halves.sort(Comparator.comparingInt(h -> isExpense(h.getFirst()) ? 0 : 1));
        halves.forEach(h -> new FundingReader(draft).read(h, 0));
        return end;
    }

    private static boolean belongs(FormRow row, FormRow head, int split) {
        boolean parted = row.cells().stream().anyMatch(c -> c.start() == split) && (row.drawn() || row.cells().size() == head.cells().size());
        return parted && !Blocks.beginsOther(row) && (row.continues() || row.filled().stream().anyMatch(c -> Words.FUNDING_ITEMS.meaning(c.text()).isPresent()));
    }

    private static List<FormRow> half(List<FormRow> rows, int from, int to) {
        return rows.stream().map(r -> new FormRow(r.table(), r.index(), r.cells().stream().filter(c -> c.start() >= from && c.start() < to).toList())).toList();
    }

    private static boolean isExpense(FormRow head) {
        String label = head.filled().stream().filter(c -> Words.among(c.text(), FormLabel.MONEY).isEmpty() && !Words.means(c.text(), FormLabel.FUNDING_BLOCK)).map(c -> Labels.normalise(c.text())).findFirst().orElse("");
        return label.contains("支出");
    }
}
