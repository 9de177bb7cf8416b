package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Table;

/// Tells apart forms that stand in one table.
final class FormCuts {
    private FormCuts() {}

    /// The forms of a table, cut where a title stands alone in a row behind rows with content.
    static List<Stretch.TableRows> of(Table table) {
        List<FormRow> rows = FormRow.of(new Stretch.TableRows(table, 0, table.rows()));
        List<Stretch.TableRows> forms = new ArrayList<>();
        int from = 0;
        boolean body = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean title = isTitle(rows.get(i));
            if (title && body) {
                int start = startOfTitle(rows, i, from);
                forms.add(new Stretch.TableRows(table, from, start));
                from = start;
                body = false;
            }
            body |= !title && rows.get(i).filled().size() > 1;
        }
        if (rows.stream().skip(from).anyMatch(r -> !r.isBlank())) {
            forms.add(new Stretch.TableRows(table, from, table.rows()));
        }
        return forms;
    }

    /// The title of the first form stands in the table.
    static boolean hasTitle(Table table) {
        return FormRow.of(new Stretch.TableRows(table, 0, Math.min(3, table.rows()))).stream().anyMatch(FormCuts::isTitle);
    }

    private static boolean isTitle(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean title = filled.stream().anyMatch(c -> c.text().lines().findFirst().filter(TitleLine::isForm).isPresent());
        return title && filled.stream().allMatch(c -> TitleLine.isAnnex(c.text()) || c.text().lines().anyMatch(TitleLine::isForm) || !InlineLabels.in(c.text()).isEmpty()) && !row.continues();
    }

    /// 附件4 in the row above belongs to the title.
    private static int startOfTitle(List<FormRow> rows, int title, int from) {
        int start = title;
        while (start - 1 > from && (rows.get(start - 1).isBlank() || rows.get(start - 1).filled().stream().allMatch(c -> TitleLine.isAnnex(c.text())))) {
            start--;
        }
        return start;
    }

    /// Whether a table without a title is the rest of the form before it.
    static boolean carriesOn(Stretch before, Stretch.TableRows next) {
        List<FormRow> rows = FormRow.of(next).stream().filter(r -> !r.isBlank()).toList();
        if (rows.isEmpty() || rows.stream().limit(2).anyMatch(FormCuts::isTitle) || closed(before)) {
            return false;
        }
        boolean begins = rows.stream().limit(3).flatMap(r -> r.filled().stream()).anyMatch(c -> Words.among(c.text(), FormLabel.HEAD).filter(l -> l == FormLabel.PROJECT || l == FormLabel.UNIT || l == FormLabel.DEPARTMENT).isPresent());
        FormRow first = rows.getFirst();
        String text = first.filled().getFirst().text();
        boolean known = IndicatorReader.isHead(first) || FundingReader.isHead(first) || GoalReader.isHead(first) || IndicatorReader.isTotal(first) || LevelLabels.isLevel1(text) || LevelLabels.isLevel2(text) || !Words.meanings(text).isEmpty();
        return !begins && (known || first.continues());
    }

    /// The total row, or a signature, has been reached.
    private static boolean closed(Stretch form) {
        return form.tables().stream().flatMap(t -> FormRow.of(t).stream()).anyMatch(r -> IndicatorReader.isTotal(r) && !Words.FUNDING_ITEMS.meaning(r.filled().getFirst().text()).isPresent());
    }
}
