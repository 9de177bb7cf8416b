package org.kanhe.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Numbers, percentages and dates as a sheet shows them in a Chinese program.
final class ShownNumbers {
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    /// Built-in formats whose meaning depends on the language of the program
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH), Map.entry(28, MONTH_DAY), Map.entry(29, MONTH_DAY), Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, YEAR_MONTH), Map.entry(50, YEAR_MONTH), Map.entry(51, MONTH_DAY), Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY), Map.entry(54, MONTH_DAY), Map.entry(57, YEAR_MONTH), Map.entry(58, MONTH_DAY));

    /// POI shows the quotes around 年, 月 and 日; without them they stand for themselves just as well
    private static final Pattern LITERAL = Pattern.compile("\"([^\"A-Za-z]*)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean since1904;

    /// @param since1904 whether the workbook counts its days from 1904
    ShownNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /// @param index number of the format in the file
    /// @param code  its code, empty when the file gives none
    String shown(double value, int index, String code) {
        String known = CHINESE.getOrDefault(index, code);
        if (known.isEmpty()) {
            String builtin = BuiltinFormats.getBuiltinFormat(index);
            known = builtin == null ? "General" : builtin;
        }
        if (DateUtil.isADateFormat(index, known)) {
            known = LITERAL.matcher(known).replaceAll("$1");
        }
        int general = known.equalsIgnoreCase("General") ? 0 : index == 0 || CHINESE.containsKey(index) ? 200 : index;
        return formatter.formatRawCellContents(value, general, known, since1904).strip();
    }
}
