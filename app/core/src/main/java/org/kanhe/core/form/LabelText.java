package org.kanhe.core.form;

import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Text of a label reduced to what tells labels apart.
final class LabelText {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:\\(?[0-9一二三四五六七八九十]{1,2}[)、.,])+");
    private static final Pattern CLOSING = Pattern.compile("[:;,。、*]+$");
    private static final Pattern COLUMN_LETTER = Pattern.compile("(?<=\\p{IsHan})[ABC%]$");
    private static final Pattern OPENING = Pattern.compile("^(?:其中[:,]?|[*★▲#]|(?:资金|收入|支出)(?:来源|结构|构成|性质):)+");

    private LabelText() {}

    /// Without white space, brackets and their content, leading number, 其中 and closing colon.
    static String key(String text) {
        String s = Labels.normalise(text);
        String before;
        do {
            before = s;
            s = BRACKETS.matcher(s).replaceAll("");
        } while (!s.equals(before));
        s = LEADING_NUMBER.matcher(s).replaceFirst("");
        s = OPENING.matcher(s).replaceFirst("");
        s = CLOSING.matcher(s).replaceFirst("");
        return COLUMN_LETTER.matcher(s).replaceFirst("");
    }
}
