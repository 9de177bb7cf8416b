package org.kanhe.core.report;

import java.util.List;

/// What every report has, whatever its kind.
///
/// @param ordinal          number of the report in its file, from 0
/// @param layout           code of the layout that read it
/// @param title            printed title
/// @param year             budget year reported on
/// @param unit             the agency that files (填报单位); where the form names none, the one its file or implementing unit shows
/// @param department       主管部门
/// @param implementingUnit 实施单位
/// @param project          项目名称
/// @param contact          person answering (负责人, 填报人); a name only
/// @param phone            telephone as printed
/// @param fillDate         date of filling as printed
/// @param extent           blocks of the document it was read from
/// @param others           labelled cells no field of the report holds: nothing on the paper is lost
public record ReportHead(
        int ordinal,
        ReportKind kind,
        String layout,
        Field<String> title,
        Field<Integer> year,
        Field<String> unit,
        Field<String> department,
        Field<String> implementingUnit,
        Field<String> project,
        Field<String> contact,
        Field<String> phone,
        Field<String> fillDate,
        Extent extent,
        List<LabelledText> others) {
    public ReportHead {
        others = List.copyOf(others);
    }

    /// Blocks of the document a report was read from; of a table shared by two forms, the rows.
    ///
    /// @param firstBlock first block, inclusive
    /// @param lastBlock  last block, inclusive
    /// @param firstRow   first row of the table in `firstBlock`, 0 when the whole block belongs to the report
    /// @param lastRow    last row of the table in `lastBlock`, [Integer#MAX_VALUE] when the whole block belongs to the report
    public record Extent(int firstBlock, int lastBlock, int firstRow, int lastRow) {}

    /// A label and what stands beside it.
    public record LabelledText(String label, Field<String> value) {}
}
