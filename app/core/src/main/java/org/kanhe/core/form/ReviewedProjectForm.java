package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 自评复核底稿, 抽查底稿: the self-evaluation of a project with what the reviewers found beside it. The results and points of
/// the project are those of the report; those of the reviewers are kept beside them, named by their heads.
final class ReviewedProjectForm implements FormLayout {
    @Override
    public String code() {
        return "project-self-evaluation/reviewed";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PROJECT_SELF_EVALUATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        boolean named = p.title().matches(".*(?:复核|抽查|核查|抽评).*(?:底稿|表|记录).*");
        return named && p.evaluates() && !p.monitors() && !p.isDepartment() ? p.certainty() + 0.02 : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).selfEvaluation(stretch, ordinal, kind(), code(), context);
    }
}
