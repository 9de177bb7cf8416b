package org.kanhe.core.report;

/// What business a report does.
public enum ReportKind {
    PROJECT_SELF_EVALUATION("project-self-evaluation", "项目支出绩效自评表"),
    DEPARTMENT_SELF_EVALUATION("department-self-evaluation", "部门整体支出绩效自评表"),
    PROJECT_TARGET_DECLARATION("project-target-declaration", "项目绩效目标申报表"),
    DEPARTMENT_TARGET_DECLARATION("department-target-declaration", "部门整体支出绩效目标申报表"),
    BASE_DATA("base-data", "基础数据表"),
    SCORING_FRAMEWORK("scoring-framework", "共性指标框架"),
    PROJECT_MONITORING("project-monitoring", "绩效运行监控表"),
    NARRATIVE("narrative", "自评报告"),
    UNRECOGNIZED("unrecognized", "未识别");

    private final String code;
    private final String term;

    ReportKind(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /// The published name.
    public String code() {
        return code;
    }

    /// The term of the field, in Chinese.
    public String term() {
        return term;
    }

    /// @throws IllegalArgumentException when no kind has this published name
    public static ReportKind of(String code) {
        for (ReportKind k : values()) {
            if (k.code.equals(code)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no such kind of report: " + code);
    }
}
