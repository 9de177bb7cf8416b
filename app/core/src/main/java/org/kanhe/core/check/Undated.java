package org.kanhe.core.check;

import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Names that stay the same from year to year although the year is written into them.
public final class Undated {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:-(?:19|20)\\d\\d)?(?:年度?)?|本年度?|全年|年度");

    private Undated() {}

    /// Without years, white space and width: `2021年培训人次` is 培训人次. A name that is nothing but a year stays as it is.
    public static String key(String name) {
        String normalised = Labels.normalise(name);
        String without = YEAR.matcher(normalised).replaceAll("");
        return without.isEmpty() ? normalised : without;
    }
}
