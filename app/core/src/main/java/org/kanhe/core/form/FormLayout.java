package org.kanhe.core.form;

import org.kanhe.core.report.ReportKind;

/// 表样: how forms of one family are laid out. Knows how to recognise a stretch and how to read it; never throws on what
/// stands there.
public interface FormLayout {
    /// Stable code, such as `project-self-evaluation/scored`.
    String code();

    ReportKind kind();

    /// How surely this layout reads the stretch: 0 not at all, 1 certainly. The surest layout reads it.
    double match(Stretch stretch);

    /// Reads the stretch.
    ///
    /// @param ordinal number the report gets in its file
    /// @param context what the file as a whole says: its unit, its year
    LayoutReading read(Stretch stretch, int ordinal, FileContext context);
}
