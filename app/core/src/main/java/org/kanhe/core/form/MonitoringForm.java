package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 绩效运行监控表: how far a project has come during the year.
final class MonitoringForm implements FormLayout {
    @Override
    public String code() {
        return "project-monitoring";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PROJECT_MONITORING;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return !p.isForeign() && p.monitors() && (p.evaluates() || !p.indicators().isEmpty()) ? p.certainty() + 0.02 : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
