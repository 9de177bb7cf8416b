package org.kanhe.core.form;

import org.kanhe.core.report.Field;

/// What a file says about all its reports: the unit on its cover, the year in its headings.
///
/// @param unit the filing agency named on the cover, in a heading or in a form of the file
/// @param year budget year named there
public record FileContext(Field<String> unit, Field<Integer> year) {
    public static FileContext unknown() {
        return new FileContext(Field.absent(), Field.absent());
    }
}
