package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 部门预算项目支出绩效自评表 as in Sichuan: comparison, number and unit of a target stand in columns of their own.
final class MeasuredProjectForm implements FormLayout {
    @Override
    public String code() {
        return "project-self-evaluation/measured";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PROJECT_SELF_EVALUATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return p.evaluates() && !p.monitors() && !p.isDepartment() && p.indicators().contains(FormLabel.MEASURE_UNIT) ? p.certainty() + 0.02 : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
