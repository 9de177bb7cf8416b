package org.kanhe.core.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years named in text.
public final class Years {
    private static final String YEAR = "(?<![\\d.])((?:19|20)\\d\\d)";
    private static final Pattern BUDGET = Pattern.compile(YEAR + "年?(?:财政|预算)?年度");
    private static final Pattern BARE = Pattern.compile(YEAR + "年(?!\\d{1,2}月)");
    private static final Pattern DATED = Pattern.compile(YEAR + "年");
    private static final Pattern ALONE = Pattern.compile("\\(?((?:19|20)\\d\\d)\\)?");
    private static final Pattern CHINESE = Pattern.compile("([一二][〇零一二三四五六七八九]{3})(?=年)");

    private Years() {}

    /// The year a text names: 2020年度 before 2020年 before the year of a date; `2020` only when nothing else stands there.
    /// A span (2018-2020年度) names its last year. Years from 1900 to 2099.
    public static Optional<Integer> in(String text) {
        String s = inDigits(Labels.normalise(text));
        Matcher alone = ALONE.matcher(s);
        if (alone.matches()) {
            return Optional.of(Integer.valueOf(alone.group(1)));
        }
        return first(BUDGET, s).or(() -> first(BARE, s)).or(() -> first(DATED, s));
    }

    /// The budget year a heading names: as [#in(String)], but the year of a date (2021年6月23日) is none.
    public static Optional<Integer> ofBudget(String text) {
        String s = inDigits(Labels.normalise(text));
        return first(BUDGET, s).or(() -> first(BARE, s));
    }

    private static Optional<Integer> first(Pattern pattern, String s) {
        Matcher m = pattern.matcher(s);
        return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    /// 二〇二二年 as 2022年.
    static String inDigits(String s) {
        return CHINESE.matcher(s).replaceAll(m -> ChineseNumerals.parse(m.group(1)).map(n -> n.toPlainString()).orElse(m.group(1)));
    }
}
