package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.kanhe.core.report.Measure.Change;
import org.kanhe.core.source.Location;

/// Something a sentence of a narrative states as a fact: an amount, points, a grade, a count, a share, a date.
public sealed interface Statement {
    /// What it is said of: the words before it in its clause, without 为, 共 and their like; may be empty.
    String label();

    /// The characters that state it, as printed.
    String raw();

    /// Where these characters stand.
    Location at();

    /// 工资福利支出183.25万元.
    ///
    /// @param part   stands behind 其中 in its sentence: a part of the whole named before
    /// @param change an increase or a decrease by this amount, not a level
    record Money(String label, Amount amount, boolean part, Optional<Change> change, String raw, Location at) implements Statement {}

    /// 实得86分.
    record Points(String label, Score score, String raw, Location at) implements Statement {}

    /// 被评为“良好”等级.
    ///
    /// @param grade the word alone
    record Grade(String label, String grade, String raw, Location at) implements Statement {}

    /// 共实施5个项目支出.
    ///
    /// @param of what is counted, where it stands behind the number
    record Count(String label, BigDecimal number, String unit, String of, String raw, Location at) implements Statement {}

    /// 办结率达到100%; 初访下降50%.
    record Share(String label, Rate rate, Optional<Change> change, String raw, Location at) implements Statement {}

    /// 2020年5月.
    record Dated(String label, String raw, Location at) implements Statement {}
}
