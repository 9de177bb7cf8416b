package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 部门整体绩效自评表 as in Chongqing: no columns for classes, targets adjusted in the year, unit and nature in columns of their own.
final class MeasuredDepartmentForm implements FormLayout {
    @Override
    public String code() {
        return "department-self-evaluation/measured";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.DEPARTMENT_SELF_EVALUATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return p.evaluates() && !p.monitors() && p.isDepartment() && p.indicators().contains(FormLabel.MEASURE_UNIT) ? p.certainty() + 0.02 : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
