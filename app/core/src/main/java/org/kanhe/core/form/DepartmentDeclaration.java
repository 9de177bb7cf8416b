package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 部门整体支出绩效目标申报表: what a department promises.
final class DepartmentDeclaration implements FormLayout {
    @Override
    public String code() {
        return "department-target-declaration";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.DEPARTMENT_TARGET_DECLARATION;
    }

    @Override
    public double match(Stretch stretch) {
        FormProfile p = FormProfile.of(stretch);
        return p.declares() && p.isDepartment() ? p.certainty() : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return FormReader.read(stretch, ordinal).declaration(stretch, ordinal, kind(), code(), context);
    }
}
