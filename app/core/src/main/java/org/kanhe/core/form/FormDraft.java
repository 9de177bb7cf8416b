package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.Totals;
import org.kanhe.core.source.Location;

/// What has been read of a form so far.
final class FormDraft {
    private final Answers answers;
    private final HeadDraft head = new HeadDraft();
    private final FundingLines funding;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Indicator> longTermIndicators = new ArrayList<>();
    private Field<String> longTermGoal = Field.absent();
    private boolean wholeGoal;
    private Totals totals = new Totals(Field.absent(), Field.absent());
    private Caption caption = Caption.NONE;
    private Optional<Columns> indicatorColumns = Optional.empty();
    private MoneyUnit moneyUnit = MoneyUnit.TEN_THOUSAND_YUAN;

    FormDraft(int report) {
        answers = new Answers(report);
        funding = new FundingLines(answers);
    }

    Answers answers() {
        return answers;
    }

    HeadDraft head() {
        return head;
    }

    FundingLines funding() {
        return funding;
    }

    List<Goal> goals() {
        return goals;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /// Indicators of several years, kept apart from those of the year.
    List<Indicator> longTermIndicators() {
        return longTermIndicators;
    }

    Field<String> longTermGoal() {
        return longTermGoal;
    }

    void longTermGoal(Field<String> found) {
        longTermGoal = found;
    }

    /// A goal beside its label. 总体目标 before 年度目标 is the goal of several years.
    void addGoal(String label, Field<String> expected) {
        String name = LabelText.key(label);
        boolean year = name.contains("年度") || name.contains("当年") || name.contains("本年");
        if (year && wholeGoal && goals.size() == 1 && goals.getFirst().actual().findValue().isEmpty() && longTermGoal instanceof Field.Absent<String>) {
            longTermGoal = goals.removeFirst().expected();
        }
        wholeGoal = goals.isEmpty() && name.matches("(?:项目)?(?:总体|总)(?:绩效)?目标");
        goals.add(new Goal(expected, Field.absent()));
    }

    Totals totals() {
        return totals;
    }

    void totals(Field<Score> weight, Field<Score> score) {
        totals = new Totals(weight, score);
    }

    /// Unit of amounts that name none themselves.
    MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    void moneyUnit(MoneyUnit named) {
        moneyUnit = named;
    }

    /// The line that names the block being read.
    Caption caption() {
        return caption;
    }

    void caption(Caption found) {
        caption = found;
        found.moneyUnit().ifPresent(this::moneyUnit);
    }

    /// Columns of the table of indicators whose total has not been read: other rows may stand before it.
    Optional<Columns> openColumns() {
        return totals.score().findValue().isEmpty() ? indicatorColumns : Optional.empty();
    }

    void indicatorColumns(Columns named) {
        indicatorColumns = Optional.of(named);
    }

    /// A label and a value written in one line.
    void answer(InlineLabels.Pair pair, Location at) {
        if (pair.label() == FormLabel.TOTAL_SCORE) {
            totals = new Totals(totals.weight(), answers.quantity(pair.value(), at, Quantities::score));
        } else {
            head.put(pair.label(), pair.name(), pair.value().isEmpty() ? new Field.Blank<>(at) : new Field.Present<>(pair.value(), pair.value(), at));
        }
    }

    /// A label and the cell beside it.
    void keyValue(FormCell label, Optional<FormCell> value) {
        new KeyValues(this).put(label, value, "");
    }
}
