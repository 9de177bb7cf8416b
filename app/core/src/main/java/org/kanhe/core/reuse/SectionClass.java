package org.kanhe.core.reuse;

/// What a passage is for in its report.
public enum SectionClass {
    /// 年度总体目标
    GOAL("goal"),
    /// 实际完成情况
    RESULT("result"),
    /// 偏差原因及改进措施
    REASON("reason"),
    /// A long cell of an indicator row.
    INDICATOR("indicator"),
    /// 指标体系: all indicator rows of a form, one a line.
    INDICATOR_SET("indicator-set"),
    /// A paragraph of 自评报告.
    NARRATIVE("narrative"),
    /// Any other answer on a form.
    OTHER("other"),
    /// 职能职责: what the law tells a unit to do. Units of one sort write it alike, so it is never compared.
    DUTY("duty"),
    /// Printed by whoever made the form: notes, 评价要点, column explanations. Never compared.
    FORM("form");

    private final String code;

    SectionClass(String code) {
        this.code = code;
    }

    /// The published name.
    public String code() {
        return code;
    }

    /// Whether its text can have been copied at all.
    public boolean isCompared() {
        return switch (this) {
            case GOAL, RESULT, REASON, INDICATOR, INDICATOR_SET, NARRATIVE, OTHER -> true;
            case DUTY, FORM -> false;
        };
    }

    /// Whether it holds what the unit itself wrote, not a column the form may have filled.
    public boolean isOwnWriting() {
        return switch (this) {
            case GOAL, RESULT, REASON, NARRATIVE -> true;
            case INDICATOR, INDICATOR_SET, OTHER, DUTY, FORM -> false;
        };
    }

    /// @throws IllegalArgumentException when no class has this published name
    public static SectionClass of(String code) {
        for (SectionClass section : values()) {
            if (section.code.equals(code)) {
                return section;
            }
        }
        throw new IllegalArgumentException("no such class of section: " + code);
    }
}
