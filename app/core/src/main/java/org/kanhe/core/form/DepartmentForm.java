package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 部门整体支出绩效自评表: a whole department.
final class DepartmentForm implements FormLayout {
    @Override
    public String code() {
        return "department-self-evaluation/scored";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.DEPARTMENT_SELF_EVALUATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return p.evaluates() && !p.monitors() && p.isDepartment() ? p.certainty() : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
