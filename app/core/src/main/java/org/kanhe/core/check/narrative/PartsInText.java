package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.NestedSum;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-16 叙述分项合计: the parts a text names after 其中 are more than their whole, or miss it so narrowly that they were meant
/// to make it; lists that name all parts (人员 and 公用 of 基本支出, 其他 at the end) must make it. A list that names only some of the
/// parts is no error.
public final class PartsInText implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-16", "parts-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    二、支出情况
                    基本支出共计100万元，其中：人员经费80万元、公用经费25万元。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    基本支出共计100万元，其中：人员经费80万元，比预算增加5万元；公用经费20万元。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    项目支出共计100万元，其中：清淤30万元、护岸20万元。
                    """)));
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元|万元|元|万|亿)";
    private static final Pattern WITH_PARTS = Pattern.compile(NUMBER + "(?:[，,][^。；，,\\d]{0,16}\\d[\\d.]*[%％])?[，,。；]?\\s*([（(])?\\s*其中[：:，,]?");
    private static final Pattern AMOUNT = Pattern.compile(NUMBER);
    private static final Pattern CHANGE = Pattern.compile("增加|减少|增长|下降|降低|压减|节约|比上|比预|同比|较|占");
    private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]*[)）]");
    private static final String CLAUSE = "，,；;。、：:";
    private static final Pattern OTHERS = Pattern.compile("(?:其他|其它)[\\p{IsHan}]{0,8}\\d");
    private static final int LABEL = 14;
    private static final BigDecimal NARROWLY = new BigDecimal("0.02");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> Texts.passages(narrative).flatMap(text -> WITH_PARTS.matcher(text.text()).results().flatMap(hit -> judge(text, hit, settings).stream()));
            case SelfEvaluation _, TargetDeclaration _, BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Optional<Outcome> judge(Texts.Text text, MatchResult hit, RuleSettings settings) {
        Optional<MatchResult> said = whole(text.text(), hit);
        String listed = parts(text.text(), hit);
        List<String> shown = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        for (String piece : ASIDE.matcher(listed).replaceAll("").split("[，,；;、]", -1)) {
            Matcher money = AMOUNT.matcher(piece);
            if (!CHANGE.matcher(piece).find() && money.find()) {
                amounts.add(amount(money.group(1), money.group(2)));
                shown.add(money.group(1));
            }
        }
        if (shown.size() < 2 || said.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal whole = amount(said.get().group(1), said.get().group(2));
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = sum.subtract(whole);
        boolean complete = isComplete(text.text().substring(Math.max(0, said.get().start() - LABEL), said.get().start()), listed);
        boolean partial = gap.signum() < 0 && !complete && gap.negate().compareTo(whole.multiply(NARROWLY)) > 0;
        if (partial || isMade(whole, amounts, settings) || earlier(text.text(), hit).anyMatch(amount -> isMade(amount(amount.group(1), amount.group(2)), amounts, settings))) {
            return Optional.of(Outcome.SOUND);
        }
        int begin = said.get().start();
        int end = hit.end() + listed.length();
        Message message = Message.of("AR-16.found", said.get().group(1) + said.get().group(2), String.join("＋", shown), Printed.plain(sum));
        Outcome.Objection objection = Outcome.objection(message, List.of(Evidence.of(text.at().part(begin, end), text.text().substring(begin, end)))).computing(Printed.plain(sum));
        return Optional.of(gap.signum() > 0 || complete ? objection : objection.as(Severity.MEDIUM));
    }

    /// Lists that name all there is: one that ends with the others, and those of 基本支出, 三公经费 and the whole of spending.
    private static boolean isComplete(String before, String listed) {
        boolean open = listed.contains("等") || listed.contains("主要");
        String[] pieces = listed.split("[，,；;、]", -1);
        boolean others = OTHERS.matcher(pieces[pieces.length - 1]).find();
        boolean basic = before.contains("基本支出") && listed.contains("人员") && listed.contains("公用");
        boolean spending = !before.contains("基本支出") && !before.contains("项目支出") && listed.contains("基本支出") && listed.contains("项目支出");
        boolean three = before.contains("三公") && listed.contains("接待") && (listed.contains("公务用车") || listed.contains("公车")) && (listed.contains("出国") || !before.contains("出国"));
        return !open && (others || basic || spending || three);
    }

    /// By all of them, parts of parts left out, or by those before something else is spoken of.
    private static boolean isMade(BigDecimal whole, List<BigDecimal> amounts, RuleSettings settings) {
        return IntStream.rangeClosed(2, amounts.size()).anyMatch(n -> NestedSum.makes(whole, amounts.subList(0, n), settings.amountRounding()));
    }

    /// The amount that has parts: the one before 其中 unless that is a change (比预算减少13万元，其中), then the last before it that is none.
    private static Optional<MatchResult> whole(String text, MatchResult hit) {
        return isChange(text, hit) ? earlier(text, hit).reduce((_, last) -> last) : Optional.of(hit);
    }

    /// Amounts of the same sentence before this one that are no changes.
    private static Stream<MatchResult> earlier(String text, MatchResult hit) {
        int from = text.lastIndexOf('。', hit.start()) + 1;
        return AMOUNT.matcher(text).results().filter(amount -> amount.start() >= from && amount.end() <= hit.start() && !isChange(text, amount));
    }

    private static boolean isChange(String text, MatchResult amount) {
        int from = amount.start();
        while (from > 0 && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return CHANGE.matcher(text.substring(from, amount.start())).find();
    }

    /// What is listed behind 其中: to the end of the sentence, of the brackets it stands in, or to the next 其中 outside brackets.
    private static String parts(String text, MatchResult hit) {
        int depth = 0;
        for (int i = hit.end(); i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth < 0 || c == '。' || (depth == 0 && text.startsWith("其中", i))) {
                return text.substring(hit.end(), i);
            }
        }
        return text.substring(hit.end());
    }

    /// In 万元.
    private static BigDecimal amount(String number, String unit) {
        BigDecimal printed = new BigDecimal(number.replace(",", ""));
        return switch (unit.charAt(0)) {
            case '亿' -> printed.movePointRight(4);
            case '元' -> printed.movePointLeft(4);
            default -> printed;
        };
    }
}
