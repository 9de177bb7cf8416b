package org.kanhe.core.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Measure.Change;

/// What stands before a number in its clause and says what the number is of.
///
/// @param text   without the words that only join it to the number
/// @param change the number is an increase or a decrease
record StatementLabel(String text, Optional<Change> change) {
    private static final Pattern CLAUSE = Pattern.compile("[，。；：！？,;:\\n]");
    private static final Pattern OPENING = Pattern.compile("^(?:[、和及与以并]|其中|[”\"）)(（]|[一二三四五六七八九十]是|[(（]?[\\d一二三四五六七八九十]{1,2}[)）、.])+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年度?(?!初|末|底))");
    private static final Pattern YEAR_OF_POINT = Pattern.compile("(?:19|20)\\d\\d(?=年[初末底])");
    private static final Pattern CLOSING = Pattern.compile("(?:为|是|达到|达|约|近|共计|合计|共|总计|计|了|到|至|仅|有|在|(?<![人户亩年月])均|[（(“\"]|\\s)+$");
    private static final Pattern UP = Pattern.compile("(?:增加|增长|提高|提升|上升|上涨|增)了?$");
    private static final Pattern DOWN = Pattern.compile("(?:减少|下降|降低|缩减|压减|减|降)了?$");

    /// @param before text between the statement before and the number
    static StatementLabel of(String before) {
        Matcher clauses = CLAUSE.matcher(before);
        int from = 0;
        int last = 0;
        while (clauses.find()) {
            last = from;
            from = clauses.end();
        }
        String clause = before.substring(from);
        // 商品和服务支出：9.53万元 — the label ends with a colon
        boolean colon = clause.isBlank() && from > 0 && (before.charAt(from - 1) == '：' || before.charAt(from - 1) == ':');
        String label = colon ? before.substring(last, from - 1) : clause;
        Optional<Change> change = UP.matcher(label.strip()).find() ? Optional.of(Change.INCREASE) : DOWN.matcher(label.strip()).find() ? Optional.of(Change.DECREASE) : Optional.empty();
        String undated = YEAR_OF_POINT.matcher(YEAR.matcher(label.strip()).replaceAll("")).replaceAll("");
        String opened = OPENING.matcher(undated).replaceFirst("");
        String closed = CLOSING.matcher(opened).replaceFirst("");
        // a label that is nothing but 合计 or 共 says more than none
        return new StatementLabel(closed.isEmpty() ? opened.strip() : closed.strip(), change);
    }
}
