package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Comparators.Word;
import org.kanhe.core.report.Measure.Comparison;

/// Reads measures out of one clause, left to right. A clause is measured only when every character of it is accounted for:
/// a number that merely occurs in a sentence is no value.
final class MeasureScanner {
    private static final Pattern RANGE = Pattern.compile("-|~|至|到");
    private static final Pattern TIME_RATE = Pattern.compile("[/·](?:每)?((?:\\d|[两二三五])?年|半年|季度?|个?月|旬|周|日|天|小时)|(每(?:年|半年|季度?|个?月|周|日|天|人|户))");
    private static final Pattern UNIT_RATE = Pattern.compile("/(?:[\\p{IsHan}]{1,4}|[A-Za-z]{1,3}\\d?)");
    private static final Pattern NOTE = Pattern.compile("\\((?:[^()]{0,20})\\)");
    private static final Pattern VAGUE = Pattern.compile("左右|上下|之间|不等");
    private static final Pattern FREE_UNIT = Pattern.compile("[\\p{IsHan}]{1,3}(?=以上|以下|以内|及以上|及以下|$)");
    private static final Pattern TAIL = Pattern.compile("(?!不|未|无|没|非|的)[\\p{IsHan}、“”\"()]{1,12}");
    private static final Pattern THING = Pattern.compile("村|社区|乡镇|街道|项目|企业|单位|部门|学校|站点|案件|家庭|小组|县|区|市|班|工程|标段|品种|系统|平台|场所|床位|岗位|名额|团队|课题|活动|问题|事项|行政村|贫困村|县市区|县区");
    private static final Pattern ACTION = Pattern.compile("(?:已|累计|共|全年|计划|预计|新|研究|组织|协助|指导|推动|及时|按时|顺利|成功)*(?:完成|建设|建成|新建|改建|扩建|修建|举办|召开|开展|组织|培训|救助|新增|增加|改造|解决|接待|处理|办理|化解|发放|采购|购置|购买|制作|印发|编制|出版|扶持|资助|补助|引进|培育|覆盖|服务|创建|打造|设立|发布|检查|督查|调研|走访|慰问|维修|维护|更新|安装|种植|养护|治理|修复|整治|受理|审核|评审|验收|聘请|聘用|招聘|招录|派出|参加|参与|收集|编写|拍摄|宣传|表彰|奖励|支持|帮扶|安置|供应|保障|监测|抽检|检测|排查|清理|拆除|搬迁|运行|运转|提供|撰写|上报|报送|刊发|承办|筹办).*");

    /// 95%≤满意度≤100%
    private static final Pattern BOUNDED = Pattern.compile("^(\\d[\\d.,]*[^\\d≤<≥>]{0,4})([≤<])([^\\d≤<≥>]{1,12})([≤<])(\\d.*)$");

    private final String s;
    private int pos;

    private MeasureScanner(String clause) {
        s = clause;
    }

    /// The measures of a clause; empty when it is not wholly measures.
    static Optional<List<Measure>> scan(String clause) {
        return new MeasureScanner(BOUNDED.matcher(clause).replaceFirst("$3≥$1≤$5")).all().map(MeasureScanner::interval);
    }

    /// A lower and an upper bound of the same thing are one interval: ≥95%且≤100%.
    private static List<Measure> interval(List<Measure> found) {
        if (found.size() != 2) {
            return found;
        }
        Measure low = found.getFirst();
        Measure high = found.getLast();
        boolean bounds = low.comparison() == Comparison.AT_LEAST && high.comparison() == Comparison.AT_MOST && low.change().equals(high.change());
        boolean same = (high.subject().isEmpty() || high.subject().equals(low.subject())) && (low.unit().equals(high.unit()) || low.unit().isEmpty()) && low.number().compareTo(high.number()) <= 0;
        return bounds && same ? List.of(new Measure(low.subject(), Comparison.BETWEEN, low.number(), Optional.of(high.number()), high.unit(), low.change(), low.period())) : found;
    }

    private Optional<List<Measure>> all() {
        List<Measure> found = new ArrayList<>();
        pos = PointsInTime.endOfOpening(s);
        if (pos > 0 && !hasNumber(pos)) {
            return Optional.empty();
        }
        while (pos < s.length()) {
            Optional<Measure> next = next();
            if (next.isEmpty() || (!found.isEmpty() && !follows(found.getLast(), next.get()))) {
                return Optional.empty();
            }
            found.add(next.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// A second number in one clause is another value when it says of what, or counts something else: 培训2期100人.
    private static boolean follows(Measure before, Measure next) {
        MeasureUnit.Sort first = MeasureUnit.of(before.unit()).sort();
        MeasureUnit.Sort second = MeasureUnit.of(next.unit()).sort();
        boolean both = first != MeasureUnit.Sort.NONE && second != MeasureUnit.Sort.NONE && first != MeasureUnit.Sort.DURATION;
        boolean bounds = isLower(before) && isUpper(next);
        return !next.subject().isEmpty() || bounds || (both && !before.unit().equals(next.unit()));
    }

    private static boolean isLower(Measure m) {
        return m.comparison() == Comparison.AT_LEAST || m.comparison() == Comparison.MORE;
    }

    private static boolean isUpper(Measure m) {
        return m.comparison() == Comparison.AT_MOST || m.comparison() == Comparison.LESS;
    }

    private boolean hasNumber(int from) {
        return NumberStarts.in(s, from).findAny().isPresent();
    }

    private Optional<Measure> next() {
        int begin = pos;
        for (int start : NumberStarts.in(s, begin).toArray()) {
            Optional<Measure> m = measure(begin, start);
            if (m.isPresent()) {
                return m;
            }
            pos = begin;
        }
        Optional<Measure> zero = Zeros.subject(s.substring(begin)).map(what -> new Measure(what, Comparison.EQUAL, BigDecimal.ZERO, Optional.empty(), "", Optional.empty(), ""));
        zero.ifPresent(_ -> pos = s.length());
        return zero;
    }

    private Optional<Measure> measure(int begin, int start) {
        Optional<MeasureLead> lead = MeasureLead.of(s.substring(begin, start));
        Optional<Counted> first = Counted.at(s, start);
        if (lead.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        pos = first.get().end();
        Optional<Counted> last = range();
        Counted counted = last.map(l -> first.get().inUnitOf(l)).orElse(first.get());
        String unit = last.map(Counted::unit).filter(u -> !u.isEmpty()).orElse(counted.unit());
        String perUnit = unitRate(unit);
        String period = timeRate(lead.get().period());
        perUnit = perUnit.isEmpty() ? unitRate(unit) : perUnit;
        Optional<Word> after = after(counted, last);
        period = timeRate(period);
        String measured = perUnit.isEmpty() && unit.isEmpty() ? freeUnit(counted) : unit + perUnit;
        if (after.isEmpty()) {
            after = after(counted, last);
        }
        Optional<Comparison> comparison = Comparators.together(lead.get().comparator(), after);
        if (comparison.isEmpty() || !tail(lead.get().subject(), counted, measured, after.isPresent())) {
            return Optional.empty();
        }
        boolean negative = lead.get().negative();
        BigDecimal low = negative || lead.get().plusMinus() ? counted.value().negate() : counted.value();
        Optional<BigDecimal> high = lead.get().plusMinus() ? Optional.of(counted.value()) : last.map(Counted::value);
        if (high.isPresent() && low.compareTo(high.get()) >= 0) {
            return Optional.empty();
        }
        Comparison held = including(comparison.get(), begin);
        held = high.isPresent() ? Comparison.BETWEEN : counted.more() && held == Comparison.NONE ? Comparison.AT_LEAST : held;
        return Optional.of(new Measure(lead.get().subject(), held, low, high, measured, lead.get().change(), period));
    }

    /// 低于5%(含5%) is at most.
    private Comparison including(Comparison written, int begin) {
        if (!s.substring(begin, pos).contains("(含")) {
            return written;
        }
        return switch (written) {
            case MORE -> Comparison.AT_LEAST;
            case LESS -> Comparison.AT_MOST;
            case AT_LEAST, AT_MOST, EQUAL, BETWEEN, NONE -> written;
        };
    }

    private Optional<Counted> range() {
        Matcher m = RANGE.matcher(s).region(pos, s.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Optional<Counted> upper = Counted.at(s, m.end());
        upper.ifPresent(u -> pos = u.end());
        return upper;
    }

    private String unitRate(String unit) {
        Matcher m = UNIT_RATE.matcher(s).region(pos, s.length());
        if (unit.isEmpty() || TIME_RATE.matcher(s).region(pos, s.length()).lookingAt() || !m.lookingAt()) {
            return "";
        }
        // the longest denominator that is a known unit: 元/人以上 is per 人
        int end = MeasureUnits.at(s, pos + 1).map(u -> pos + 1 + u.symbol().length()).orElse(m.end());
        String rate = s.substring(pos, end);
        pos = end;
        return rate;
    }

    private String timeRate(String period) {
        Matcher m = TIME_RATE.matcher(s).region(pos, s.length());
        if (!m.lookingAt()) {
            return period;
        }
        pos = m.end();
        return period + (m.group(1) == null ? m.group(2) : "每" + m.group(1));
    }

    private Optional<Word> after(Counted counted, Optional<Counted> last) {
        skip(NOTE);
        Optional<Word> word = Comparators.after(s, pos);
        word.ifPresent(w -> pos += w.text().length());
        if (word.isEmpty() && (counted.more() || last.isPresent() || VAGUE.matcher(s).region(pos, s.length()).lookingAt())) {
            skip(VAGUE);
        }
        skip(NOTE);
        return word;
    }

    private void skip(Pattern pattern) {
        Matcher m = pattern.matcher(s).region(pos, s.length());
        if (m.lookingAt()) {
            pos = m.end();
        }
    }

    /// A unit nobody listed, as in ≥3标段: a short word that ends the clause and is no judgement.
    private String freeUnit(Counted counted) {
        Matcher m = FREE_UNIT.matcher(s).region(pos, s.length());
        if (!m.lookingAt() || Words.sort(m.group()) != IndicatorValue.Sort.TEXT || counted.value().signum() == 0 || !Character.isDigit(s.charAt(pos - 1))) {
            return "";
        }
        pos = m.end();
        return m.group();
    }

    /// What may follow a number: nothing, another labelled number, the counted thing after a verb (建设5个村级站点), or what is
    /// done to a share (100%完成).
    private boolean tail(String subject, Counted counted, String unit, boolean compared) {
        if (pos == s.length()) {
            return true;
        }
        String rest = s.substring(pos);
        if (NumberStarts.in(rest, 0).findAny().isPresent()) {
            return true;
        }
        MeasureUnit.Sort sort = MeasureUnit.of(unit).sort();
        if (counted.words()) {
            // 一站式服务: a number in characters with something behind it is part of a word
            return false;
        }
        boolean counts = switch (sort) {
            case SHARE -> true;
            case COUNT, TIMES, PERSONS, PERSON_TIMES, AREA, LENGTH, WEIGHT, VOLUME -> subject.isEmpty() || ACTION.matcher(subject).matches();
            case DURATION -> compared;
            case MONEY, ENERGY, POINTS_OF_SHARE, SCORE, TIMES_AS_MUCH, NONE, OTHER -> false;
        };
        boolean fits = (counts || (sort == MeasureUnit.Sort.COUNT && THING.matcher(rest).matches())) && TAIL.matcher(rest).matches();
        if (fits) {
            pos = s.length();
        }
        return fits;
    }
}
