package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;

/// AR-17 增减额复算: a sentence names two amounts and their difference, and the three do not go together. A difference that
/// belongs to any two amounts of the sentence is right.
public final class ChangeInText implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-17", "change-in-text", Severity.HIGH, "text-sums", "0.2", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    二、支出情况
                    2022年支出决算226.4万元，比预算200万元增加36.4万元。
                    """),
            RuleInfo.fires("""
                    类型：narrative
                    二、支出情况
                    年初预算数180万元，支出决算数165.2万元，比预算减少24.8万元，主要是压减开支。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    2022年支出决算226.4万元，比预算200万元增加26.4万元，其中项目支出增加12万元。
                    """)));
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "(亿元|万元|元)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])" + NUMBER + UNIT);
    private static final Pattern CHANGE = Pattern.compile("[比较](?:上年|去年|同期|预算|年初|上一年度|20\\d\\d年)?[^，。；、0-9]{0,12}(?:" + NUMBER + UNIT
            + "[，,]?)?(增加|增长|上升|超出|减少|下降|降低|压减|节约)了?" + NUMBER + UNIT);
    private static final Pattern JOINING = Pattern.compile("^(?:其中|(?:19|20)\\d\\d年度?|本年度?)+|(?:为|是|共|计|达|约|合计|共计)+$|\\s");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return report instanceof Narrative narrative ? Texts.passages(narrative).filter(text -> text.text().indexOf('比') >= 0 || text.text().indexOf('较') >= 0).flatMap(text -> passage(text, settings))
                : Stream.empty();
    }

    private static Stream<Outcome> passage(Texts.Text text, RuleSettings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Named> all = AMOUNT.matcher(text.text()).results().map(hit -> Named.of(text.text(), hit)).toList();
        for (MatchResult change : CHANGE.matcher(text.text()).results().toList()) {
            judge(text, change, all.stream().filter(amount -> amount.hit().end() <= change.start()).toList(), settings).ifPresent(outcomes::add);
        }
        return outcomes.stream();
    }

    /// An amount and the words before it in its clause.
    private record Named(String label, MatchResult hit) {
        static Named of(String text, MatchResult hit) {
            int from = hit.start();
            while (from > 0 && "，。；：、,;:\n（(".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            return new Named(JOINING.matcher(text.substring(from, hit.start())).replaceAll(""), hit);
        }

        BigDecimal value() {
            return ChangeInText.value(hit, 1, 2);
        }
    }

    private static Optional<Outcome> judge(Texts.Text text, MatchResult change, List<Named> before, RuleSettings settings) {
        if (before.isEmpty() || text.text().substring(before.getLast().hit().end(), change.start()).matches("(?s).*[。；\\n].*")) {
            return Optional.empty();
        }
        Named subject = before.getLast();
        BigDecimal stated = value(change, 4, 5);
        BigDecimal signed = "增加增长上升超出".contains(change.group(3)) ? stated : stated.negate();
        boolean based = change.group(1) != null;
        Optional<BigDecimal> base = based ? Optional.of(value(change, 1, 2)) : base(subject, before);
        // with a stated base any earlier amount may be meant, without one any earlier amount may be the base
        boolean fits = before.stream().anyMatch(amount -> base.filter(_ -> based).map(stands -> near(amount.value().subtract(stands), signed, settings))
                .orElseGet(() -> near(subject.value().subtract(amount.value()), signed, settings)));
        if (fits || base.isEmpty()) {
            return fits ? Optional.of(Outcome.SOUND) : Optional.empty();
        }
        BigDecimal difference = subject.value().subtract(base.get());
        String computed = Printed.plain(difference.setScale(Math.max(2, stated.scale()), RoundingMode.HALF_UP));
        Message message = Message.of("AR-17.found", change.group(), Printed.plain(subject.value()), Printed.plain(base.get()), computed);
        List<Evidence> evidence = new ArrayList<>(List.of(place(text, change), place(text, subject.hit())));
        before.stream().filter(amount -> !based && amount.value().compareTo(base.get()) == 0).findFirst().ifPresent(amount -> evidence.add(place(text, amount.hit())));
        return Optional.of(Outcome.objection(message, evidence).computing(computed));
    }

    /// The one earlier amount with the same label, or the budget named just before the final account.
    private static Optional<BigDecimal> base(Named subject, List<Named> before) {
        List<Named> earlier = before.subList(0, before.size() - 1);
        List<Named> same = earlier.stream().filter(amount -> subject.label().length() >= 4 && amount.label().equals(subject.label())).toList();
        if (same.size() == 1) {
            return Optional.of(same.getFirst().value());
        }
        boolean pair = before.size() == 2 && earlier.getFirst().label().contains("预算") && !earlier.getFirst().label().contains("决算") && subject.label().matches(".*(?:决算|实际支出|执行|完成|支出合计).*");
        return pair ? Optional.of(earlier.getFirst().value()) : Optional.empty();
    }

    private static Evidence place(Texts.Text text, MatchResult hit) {
        return Evidence.of(text.at().part(hit.start(), hit.end()), hit.group());
    }

    private static boolean near(BigDecimal difference, BigDecimal stated, RuleSettings settings) {
        return difference.subtract(stated).abs().compareTo(settings.amountRounding()) <= 0 || Printed.fits(stated, difference, BigDecimal.ZERO);
    }

    /// In 万元.
    private static BigDecimal value(MatchResult hit, int number, int unit) {
        BigDecimal printed = new BigDecimal(hit.group(number).replace(",", ""));
        return switch (hit.group(unit)) {
            case "亿元" -> printed.multiply(TEN_THOUSAND);
            case "元" -> printed.movePointLeft(4);
            default -> printed;
        };
    }
}
