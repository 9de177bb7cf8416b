package org.kanhe.core.form;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Labels;

/// What a stretch looks like from afar: enough to tell which form it is.
///
/// @param title      its title without white space, empty for none
/// @param labels     meanings of labels beside values and of block labels
/// @param funding    columns of money
/// @param indicators columns of indicators
/// @param written    indicators are written as numbered lines
/// @param table      there is a table with content
/// @param whole      money of a whole department, not of a project
/// @param list       each row is a project of its own
record FormProfile(String title, Set<FormLabel> labels, Set<FormLabel> funding, Set<FormLabel> indicators, boolean written, boolean whole, boolean list, boolean table) {
    private static final int TITLE_ROWS = 4;

    /// Every layout asks for the profile of the same stretch, one after another.
    private static final AtomicReference<@Nullable Seen> LAST = new AtomicReference<>();

    private record Seen(WeakReference<Stretch> stretch, FormProfile profile) {}

    static FormProfile of(Stretch stretch) {
        Seen last = LAST.get();
        if (last != null && last.stretch().refersTo(stretch)) {
            return last.profile();
        }
        FormProfile profile = look(stretch);
        LAST.set(new Seen(new WeakReference<>(stretch), profile));
        return profile;
    }

    private static FormProfile look(Stretch stretch) {
        List<FormRow> rows = new ArrayList<>();
        stretch.tables().forEach(t -> rows.addAll(FormRow.of(t)));
        Set<FormLabel> labels = EnumSet.noneOf(FormLabel.class);
        Set<FormLabel> funding = new HashSet<>();
        Set<FormLabel> indicators = new HashSet<>();
        boolean written = false;
        boolean whole = false;
        boolean list = false;
        @Nullable FormRow above = null;
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            boolean secondHead = above != null && SubHeads.follow(above, Columns.of(above, FormLabel.INDICATOR), row);
            above = IndicatorReader.isHead(row) ? row : null;
            if (above != null || secondHead) {
                indicators.addAll(Columns.of(row, FormLabel.INDICATOR).roles());
                row.filled().stream().limit(1).forEach(c -> labels.addAll(Words.meanings(c.text())));
                continue;
            }
            if (FundingReader.isHead(row) || PairedFunding.isHead(row)) {
                funding.addAll(Columns.of(row, FormLabel.FUNDING).roles());
            }
            indicators.addAll(indicators.isEmpty() ? UnheadedIndicators.said(rows, i) : List.of());
            written |= NumberedIndicators.begins(row);
            list |= isListHead(row);
            for (FormCell c : row.filled()) {
                labels.addAll(Words.meanings(c.text()));
                whole |= (Labels.normalise(c.text()).startsWith("整体") && Words.means(c.text(), FormLabel.FUNDING_BLOCK)) || Words.means(c.text(), FormLabel.BY_EXPENSE);
            }
        }
        return new FormProfile(title(stretch, rows), labels, funding, indicators, written, whole, list, rows.stream().anyMatch(r -> !r.isBlank()));
    }

    private static String title(Stretch stretch, List<FormRow> rows) {
        for (Block b : stretch.lead()) {
            String text = LineOfText.of(b).map(LineOfText::text).orElse("");
            if (TitleLine.isForm(text)) {
                return Labels.normalise(text);
            }
        }
        return rows.stream().limit(TITLE_ROWS).flatMap(r -> r.filled().stream()).flatMap(c -> c.text().lines()).filter(TitleLine::isForm).findFirst().map(Labels::normalise).orElse("");
    }

    /// 项目名称 as one head among others: 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分.
    private static boolean isListHead(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean project = filled.stream().anyMatch(c -> Words.means(c.text(), FormLabel.PROJECT));
        return project && filled.size() >= 4 && filled.stream().filter(c -> !Words.meanings(c.text()).isEmpty()).count() >= filled.size() - 1;
    }

    /// A form of another family: base data, scoring frameworks, lists of projects.
    boolean isForeign() {
        return !table || (list && indicators.isEmpty()) || title.contains("基础数据") || title.contains("框架") || title.contains("指标体系");
    }

    boolean monitors() {
        return title.contains("监控") || title.contains("跟踪") || indicators.contains(FormLabel.OUTLOOK);
    }

    /// Results are reported, not only promised.
    boolean evaluates() {
        boolean points = indicators.contains(FormLabel.SCORE) && indicators.contains(FormLabel.TARGET);
        boolean results = indicators.contains(FormLabel.ACTUAL) || points || labels.contains(FormLabel.GOAL_ACTUAL) || funding.contains(FormLabel.EXECUTED);
        boolean performance = !indicators.isEmpty() || title.contains("绩效") || title.contains("评") || labels.stream().anyMatch(FormLabel.GOAL::contains);
        return results && performance && !isForeign() && !(indicators.contains(FormLabel.STANDARD) && !indicators.contains(FormLabel.ACTUAL));
    }

    boolean declares() {
        boolean named = title.contains("申报") || (title.contains("绩效目标") && !title.contains("自评") && !title.contains("评价"));
        boolean promises = indicators.contains(FormLabel.TARGET) || written || labels.contains(FormLabel.LONG_TERM_GOAL) || labels.contains(FormLabel.GOAL_BLOCK);
        return !isForeign() && promises && !evaluates() && (named || !title.contains("自评"));
    }

    /// The form of a whole department, not of a project.
    boolean isDepartment() {
        if (title.contains("整体")) {
            return true;
        }
        return !labels.contains(FormLabel.PROJECT) && (whole || labels.contains(FormLabel.UNIT));
    }

    boolean scores() {
        return indicators.contains(FormLabel.SCORE) || indicators.contains(FormLabel.WEIGHT);
    }

    /// How much of a form is here: title, indicators, money.
    double certainty() {
        double sure = 0.4;
        sure += indicators.isEmpty() && !written ? 0 : 0.25;
        sure += funding.isEmpty() ? 0 : 0.1;
        sure += title.isEmpty() ? 0 : 0.2;
        return sure;
    }
}
