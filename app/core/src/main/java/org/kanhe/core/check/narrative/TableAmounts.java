package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Submission;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// Amounts the tables beside a narrative give for what the narrative speaks of.
///
/// @param base the only base-data table of the file
/// @param form the only form of the narrative's scope: of the department, or of the one project
record TableAmounts(Optional<Of<BaseData>> base, Optional<Of<SelfEvaluation>> form) {
    /// A table and its report.
    record Of<T>(T table, ReportId report) {}

    /// An amount and its place.
    record Cell(BigDecimal value, Evidence evidence) {}

    static TableAmounts beside(Narrative narrative, Submission submission) {
        List<BaseData> tables = submission.reports().stream().flatMap(r -> r instanceof BaseData table ? Stream.of(table) : Stream.empty()).toList();
        ReportKind kind = StatedScore.isAboutDepartment(narrative) ? ReportKind.DEPARTMENT_SELF_EVALUATION : ReportKind.PROJECT_SELF_EVALUATION;
        List<SelfEvaluation> forms = StatedScore.hasTitle(narrative) ? submission.selfEvaluations(kind) : List.of();
        return new TableAmounts(tables.size() == 1 ? Optional.of(new Of<>(tables.getFirst(), submission.id(tables.getFirst()))) : Optional.empty(),
                forms.size() == 1 ? Optional.of(new Of<>(forms.getFirst(), submission.id(forms.getFirst()))) : Optional.empty());
    }

    boolean isEmpty() {
        return base.isEmpty() && form.isEmpty();
    }

    /// What may be meant by the budget or the final account of a kind of spending: the line of the table, else that of the form. A text
    /// that agrees with either is right.
    List<Cell> of(String label, boolean budget) {
        List<Cell> cells = new ArrayList<>();
        Pattern line = Pattern.compile("(?:[一二三四五六]、|\\d[、.])?(?:部门)?[“\"]?" + Pattern.quote(label) + "费?[”\"]?(?:合计|金额|总额)?:?");
        base.ifPresent(of -> of.table().rows().stream().filter(row -> line.matcher(Labels.normalise(row.item()).replaceAll("[“”\"]", "")).matches()).limit(1)
                .forEach(row -> add(budget ? row.budget() : row.finalAccount(), of.report(), cells)));
        Optional<FundingItem> item = label.equals("基本支出") ? Optional.of(FundingItem.BASIC) : label.equals("项目支出") ? Optional.of(FundingItem.PROJECT) : Optional.empty();
        form.filter(of -> of.table().kind() == ReportKind.DEPARTMENT_SELF_EVALUATION).ifPresent(of -> item.ifPresent(wanted -> of.table().funding().stream().filter(row -> row.item() == wanted).limit(1)
                .forEach(row -> (budget ? Stream.of(row.initial(), row.annual()) : Stream.of(row.executed())).forEach(cell -> add(cell, of.report(), cells)))));
        return cells;
    }

    /// The cell of the total a heading names.
    List<Cell> whole(String head) {
        List<Cell> cells = new ArrayList<>();
        form.ifPresent(of -> of.table().funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1).forEach(row -> add(column(row, head), of.report(), cells)));
        return cells;
    }

    private static Field<Amount> column(FundingRow row, String head) {
        return switch (head) {
            case "年初预算" -> row.initial();
            case "全年预算" -> row.annual();
            default -> row.executed();
        };
    }

    private static void add(Field<Amount> cell, ReportId report, List<Cell> to) {
        if (cell instanceof Present<Amount> present) {
            to.add(new Cell(present.value().value(), new Evidence(present.at(), present.raw(), Optional.of(report))));
        }
    }
}
