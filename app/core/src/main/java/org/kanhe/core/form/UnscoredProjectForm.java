package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 专项资金绩效目标自评表: a project or special fund with targets and results but without points.
final class UnscoredProjectForm implements FormLayout {
    @Override
    public String code() {
        return "project-self-evaluation/unscored";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PROJECT_SELF_EVALUATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return p.evaluates() && !p.monitors() && !p.isDepartment() && !p.scores() ? p.certainty() : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
