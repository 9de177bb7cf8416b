package org.kanhe.core.reuse;

/// Sorts of reuse, kept apart because they weigh differently.
public enum ReuseKind {
    /// 跨单位雷同: the strongest.
    OTHER_UNIT("other-unit"),
    /// 本单位其他项目: one unit, one year.
    SAME_UNIT("same-unit"),
    /// 同表照抄: the target repeated as the result.
    SAME_REPORT("same-report"),
    /// 历年沿用: one unit, another year.
    OTHER_YEAR("other-year"),
    /// 多单位同文: one text in many units, judged once.
    FAMILY("family"),
    /// 指标体系雷同
    INDICATOR_SET("indicator-set"),
    /// 他单位名称残留: another unit's or place's name left standing.
    FOREIGN_NAME("foreign-name");

    private final String code;

    ReuseKind(String code) {
        this.code = code;
    }

    /// The published name.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no kind has this published name
    public static ReuseKind of(String code) {
        for (ReuseKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of reuse: " + code);
    }
}
