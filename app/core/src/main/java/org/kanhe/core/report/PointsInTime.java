package org.kanhe.core.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and deadlines in place of a value: 2020年5月底前, 12月31日前, 年底前, 2020.5.27.
final class PointsInTime {
    private static final String YEAR = "(?:(?:19|20)\\d\\d年度?|当年度?|本年度?|次年|明年)";
    private static final String MONTH = "(?:(?:[01]?\\d|[一二三四五六七八九十]{1,2})月份?)";
    private static final String DAY = "(?:(?:[0-3]?\\d|[一二三四五六七八九十]{1,3})[日号])";
    private static final String PART = "(?:上旬|中旬|下旬|月底|月末|月初|底|末|初|上半年|下半年|年底|年末|年内)";
    private static final String QUARTER = "(?:第?[一二三四1-4]季度)";
    private static final String NUMERIC = "(?:(?:19|20)\\d\\d(?:[-/][01]?\\d(?:[-/][0-3]?\\d)?|\\.[01]?\\d\\.[0-3]?\\d)(?![\\d.%]))";
    private static final String POINT = "(?:" + NUMERIC + "|" + YEAR + "?" + MONTH + DAY + "|" + YEAR + "?" + MONTH + PART + "?|" + YEAR + PART + "?|" + YEAR + "?" + QUARTER + PART + "?|(?:每年|每月|每季度?)?(?:年|月|季度?)(?:底|末|初)|(?:每月|当月|次月)" + DAY + "|年内|上半年|下半年)";
    private static final String BOUND = "(?:之前|以前|前|之内|内|止|起|前后|左右)?";
    private static final String SPAN = POINT + "(?:(?:-|至|到|~)(?:" + POINT + "|\\d{1,2}月))?";
    private static final String MONTHS = "(?:19|20)\\d\\d\\.[01]?\\d(?:-|至|~)(?:(?:19|20)\\d\\d\\.)?[01]?\\d";
    private static final String LEAD = "(?:截至|截止到?|于|在|到|至|力争|确保|计划|预计|每年)*";
    private static final Pattern WHOLE = Pattern.compile(LEAD + "(?:" + SPAN + "|" + YEAR + "?\\d{1,2}(?:-|至|到|~)\\d{1,2}月|(?:19|20)\\d\\d-(?:19|20)\\d\\d年度?|" + MONTHS + "|(?:19|20)\\d\\d[01]\\d[0-3]\\d)" + BOUND + "(?:已|全部|全面|按时|基本|顺利|按期)*(?:完成|完工|竣工|到位|结束|办结|实施|开工|交付|验收|支付|发放|拨付|上线|报送|公开|启动|落实|达标|投入使用|工作任务|任务)*");
    private static final Pattern OPENING = Pattern.compile(LEAD + "(?:" + POINT + BOUND + ")");

    private PointsInTime() {}

    /// The whole text is a date, a deadline or a span of dates.
    static boolean is(String normalised) {
        return WHOLE.matcher(Years.inDigits(normalised)).matches();
    }

    /// End of a date that opens the text: 2020年底前 in 2020年底前完成率100%; 0 when none does.
    static int endOfOpening(String normalised) {
        Matcher m = OPENING.matcher(normalised);
        // 2020年5个: the date ends before the number; a month count (12个月) is no date
        return m.lookingAt() && m.end() < normalised.length() ? m.end() : 0;
    }
}
