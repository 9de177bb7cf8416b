package org.kanhe.core.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Comparators.Word;
import org.kanhe.core.report.Measure.Change;

/// Everything before the number: 批次同比下降不低于, 每季度不少于, 会务中心.
///
/// @param subject    what is measured, empty when not said
/// @param comparator word or sign nearest to the number
/// @param change     下降, 增长
/// @param period     每月, 每人每年
/// @param negative   a minus sign
/// @param plusMinus  ±: a tolerance to both sides
record MeasureLead(String subject, Optional<Word> comparator, Optional<Change> change, String period, boolean negative, boolean plusMinus) {
    private static final int LONGEST_SUBJECT = 24;
    private static final List<String> DOWN = List.of("同比下降", "下降幅度", "下降", "降低", "减少", "缩减", "压减", "压缩", "降幅", "缩短", "减幅", "递减", "减", "降");
    private static final List<String> UP = List.of("同比增长", "增长幅度", "增长", "增加", "提高", "提升", "上升", "增幅", "上涨", "升高", "递增", "新增长", "涨幅", "增", "升");
    private static final List<String> FILLERS = List.of("大约", "约为", "约占", "且", "并", "将近", "接近", "近", "共计", "合计", "总计", "累计", "共", "平均", "同比", "环比", "有", "在", "了", "达到", "要求", "力争", "确保", "保持", "必须", "应", "需", "须", "幅度", "比例", ":", "\"", "“", "”", "(", "的");
    private static final List<String> LEVELS = List.of("到", "至");
    private static final Pattern PERIOD = Pattern.compile("((?:每(?:半年|个?季度|季|年度?|个?月|旬|周|日|天|小时|人次|人|户|次|个|亩|平方米|公里|吨|项|所|校|家|套|台|件|例|场|期|篇|村|生|班|名|位|头|批))+|每(?:\\d{1,2}|[两二三四五六七八九十])(?:年|个月|个?季度|周|天|日)|[年月周日](?=均)|[一1](?:年|个?月|个?季度|周)$)均?");
    private static final Pattern COMPARED = Pattern.compile("(?:同比|较|比|与|同)(?:上一?年度?|去年|往年|同期|上年同期|去年同期|年初|前三年|[12]\\d{3}年度?)(?:相比|同期)?");
    /// 约 but not 节约, 均 but not 人均
    private static final Pattern APPROXIMATE = Pattern.compile("(?:(?<!节)约|(?<![人户亩年月日周])均)$");
    private static final Pattern VERBS_ALONE = Pattern.compile("(?:年度内|年内|当年|本年|年度|完成|达成|实现|确保|保持|力争|保证|其中|预计|计划|实际|全年|年度|已|目标|指标值?|目标值|数量|,)*");
    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}\\p{N}·\"“”'‘’()/:+.\\-]*");
    /// What ends so does not name what is measured: 第12条, 前3名, 1比3, 1:3
    private static final Pattern NAMELESS = Pattern.compile("[第前/]$|^比$");
    private static final Pattern LOOSE_DIGIT = Pattern.compile("(?<![A-Za-z\\d.])(?!(?:19|20)\\d\\d年)\\d+(?![\\dA-Za-z.])");

    /// Reads the text before a number; empty when the number does not belong to it (第12条) or its sense would be lost.
    static Optional<MeasureLead> of(String before) {
        Reading r = new Reading(before);
        r.read();
        return r.lead();
    }

    /// Peels words off the end of the text.
    private static final class Reading {
        private String rest;
        private Optional<Word> comparator = Optional.empty();
        private Optional<Change> change = Optional.empty();
        private String period = "";
        private boolean negative;
        private boolean plusMinus;
        private boolean level;

        Reading(String before) {
            rest = before;
        }

        void read() {
            sign();
            boolean peeled = true;
            while (peeled && !rest.isEmpty()) {
                peeled = comparator() || change() || period() || level() || filler();
            }
        }

        private void sign() {
            if (rest.endsWith("±")) {
                plusMinus = true;
                rest = rest.substring(0, rest.length() - 1);
            }
            if (rest.endsWith("-") || rest.endsWith("负")) {
                String bare = rest.substring(0, rest.length() - 1);
                negative = bare.isEmpty() || Comparators.ending(bare).isPresent() || bare.endsWith(":");
                rest = bare;
            }
        }

        private boolean comparator() {
            Optional<Word> word = comparator.isEmpty() ? Comparators.ending(rest) : Optional.empty();
            word.ifPresent(w -> {
                comparator = word;
                rest = rest.substring(0, rest.length() - w.text().length());
            });
            return word.isPresent();
        }

        private boolean change() {
            if (change.isPresent() || !period.isEmpty() || rest.endsWith("新增")) {
                return false;
            }
            Optional<Change> found = DOWN.stream().anyMatch(rest::endsWith) ? Optional.of(Change.DECREASE) : UP.stream().anyMatch(rest::endsWith) ? Optional.of(Change.INCREASE) : Optional.empty();
            if (found.isEmpty()) {
                return false;
            }
            drop(found.get() == Change.DECREASE ? DOWN : UP);
            // 提高到95% is a level, not a change
            change = level ? Optional.empty() : found;
            return true;
        }

        private boolean period() {
            Matcher m = PERIOD.matcher(rest);
            while (period.isEmpty() && m.find()) {
                if (m.end() == rest.length()) {
                    String word = m.group(1);
                    period = word.startsWith("每") ? word : "每" + word.substring(word.startsWith("一") || word.startsWith("1") ? 1 : 0);
                    rest = rest.substring(0, m.start());
                    return true;
                }
            }
            return false;
        }

        private boolean level() {
            boolean found = !level && change.isEmpty() && LEVELS.stream().anyMatch(rest::endsWith);
            if (found) {
                level = true;
                drop(LEVELS);
            }
            return found;
        }

        private boolean filler() {
            Matcher compared = COMPARED.matcher(rest);
            while (compared.find()) {
                if (compared.end() == rest.length()) {
                    rest = rest.substring(0, compared.start());
                    return true;
                }
            }
            Matcher approximate = APPROXIMATE.matcher(rest);
            if (approximate.find()) {
                rest = rest.substring(0, approximate.start());
                return true;
            }
            return drop(FILLERS);
        }

        private boolean drop(List<String> words) {
            for (String w : words) {
                if (rest.endsWith(w)) {
                    rest = rest.substring(0, rest.length() - w.length());
                    return true;
                }
            }
            return false;
        }

        Optional<MeasureLead> lead() {
            String subject = rest;
            Optional<Word> first = Comparators.beginning(subject);
            if (first.isPresent() && comparator.isEmpty()) {
                // 控制在年初预算的…以内: the comparator stands before the subject
                comparator = first;
                subject = subject.substring(first.get().text().length());
            }
            if (VERBS_ALONE.matcher(subject).matches()) {
                subject = "";
            }
            // PM2.5≤35 compares, pH6-9 without a comparison would take 9 for the value of pH6
            boolean glued = comparator.isEmpty() && !subject.isEmpty() && Numeral.isDigit(subject.charAt(subject.length() - 1));
            boolean lost = glued || subject.length() > LONGEST_SUBJECT || NAMELESS.matcher(subject).find() || !SUBJECT.matcher(subject).matches() || LOOSE_DIGIT.matcher(subject).find() || Comparators.inside(subject) || quoteLeftOpen(subject);
            return lost ? Optional.empty() : Optional.of(new MeasureLead(subject, comparator, change, period, negative, plusMinus));
        }

        private static boolean quoteLeftOpen(String s) {
            return s.lastIndexOf('“') > s.lastIndexOf('”') || s.lastIndexOf('(') > s.lastIndexOf(')');
        }
    }
}
