package org.kanhe.core.form;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a label on a form means, whatever it is called there; what it may be called stands in `labels.txt`.
enum FormLabel {
    // head of the form
    PROJECT,
    PROJECT_CODE,
    UNIT,
    DEPARTMENT,
    IMPLEMENTING_UNIT,
    CONTACT,
    CONTACT_AND_PHONE,
    PHONE,
    PREPARER,
    FILL_DATE,
    UNIT_HEAD,
    YEAR,
    FORM_NUMBER,
    OFFICE,
    TOTAL_SCORE,
    GRADE,
    // money
    FUNDING_BLOCK,
    INITIAL,
    ANNUAL,
    EXECUTED,
    RATE,
    BY_INCOME,
    BY_EXPENSE,
    // goals
    GOAL_BLOCK,
    LONG_TERM_GOAL,
    EXPECTED,
    ADJUSTED_GOAL,
    GOAL_ACTUAL,
    // indicators
    INDICATOR_BLOCK,
    LEVEL1,
    LEVEL2,
    NAME,
    TARGET,
    ADJUSTED_TARGET,
    ACTUAL,
    MEASURE_UNIT,
    NATURE,
    COEFFICIENT,
    WEIGHT,
    SCORE,
    REASON,
    REMARK,
    CORE,
    STANDARD,
    SERIAL,
    TOTAL_ROW,
    SUBTOTAL_ROW,
    // monitoring
    OUTLOOK;

    /// Labels with a value beside them.
    static final Set<FormLabel> HEAD = Set.copyOf(EnumSet.range(PROJECT, GRADE));
    /// Heads of the columns of money.
    static final Set<FormLabel> MONEY = Set.of(INITIAL, ANNUAL, EXECUTED, RATE);
    /// Heads of all columns of a funding block.
    static final Set<FormLabel> FUNDING = Set.of(INITIAL, ANNUAL, EXECUTED, RATE, WEIGHT, SCORE, REASON, REMARK);
    /// Heads of the columns of a goal block.
    static final Set<FormLabel> GOAL = Set.of(EXPECTED, ADJUSTED_GOAL, GOAL_ACTUAL);
    /// Heads of the columns of an indicator block.
    static final Set<FormLabel> INDICATOR = Set.copyOf(EnumSet.of(
            LEVEL1, LEVEL2, NAME, TARGET, ADJUSTED_TARGET, ACTUAL, MEASURE_UNIT, NATURE, COEFFICIENT, WEIGHT, SCORE, REASON, REMARK, CORE, STANDARD, SERIAL, OUTLOOK, EXECUTED));

    /// The name this meaning has in `labels.txt`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
