package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// The part of AR-14 about rates in words: a rate a text or a line of the table states, staff counted in a sentence, and formulas
/// written out with their numbers.
final class PrintedRates {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "(?:万元|亿元|元|人|名|万)?";
    private static final Pattern FORMULA = Pattern.compile("(?<![\\d.%+\\-*×÷/(])\\(?" + NUMBER + UNIT + "\\)?[÷/]\\(?" + NUMBER + UNIT + "\\)?(?:[×xX*]100%?)?[=≈](-?\\d+(?:\\.\\d+)?)%");
    private static final Pattern CHANGE = Pattern.compile("\\(" + NUMBER + UNIT + "-" + NUMBER + UNIT + "\\)[÷/]\\(?" + NUMBER + UNIT + "\\)?(?:[×xX*]100%?)?[=≈](-?\\d+(?:\\.\\d+)?)%");
    private static final Pattern POSTS = Pattern.compile("编制(?:数|人数)?[^，。；\\d]{0,6}" + NUMBER + "(?:人|名|个)[^。；]{0,24}?在职(?:人员|人数|职工|在编人员)?[^，。；\\d]{0,6}" + NUMBER + "(?:人|名)[^。；]{0,20}?控制率[^，。；\\d]{0,4}" + NUMBER + "%");
    private static final Pattern VALUE = Pattern.compile("[^，。；,;\\d%≤≥<>]{0,6}" + NUMBER + "%(?!以|及|的|时|~|-|至|得|计|记|为|,?[计得记]满)");
    private static final Pattern BOUND = Pattern.compile("不超过|不高于|小于|低于|大于|高于|以内|目标|应|要求|上年|去年|每|达到.{0,3}以上");

    private PrintedRates() {}

    static Stream<Outcome> in(Report report, List<KnownRate> known, Submission submission, RuleSettings settings) {
        return texts(report).filter(text -> text.text().indexOf('%') >= 0 || text.text().indexOf('％') >= 0)
                .flatMap(text -> Stream.of(formulas(text, settings), staff(text, settings), stated(text, known, settings)).flatMap(found -> found));
    }

    private static Stream<Texts.Text> texts(Report report) {
        return switch (report) {
            case Narrative narrative -> Texts.passages(narrative);
            case ScoringFramework framework -> framework.rows().stream().flatMap(row -> Texts.cells(row.explanation()).map(text -> new Texts.Text(row.level3().name() + "：" + text.text(), text.at())));
            case BaseData table -> table.rows().stream().flatMap(row -> Texts.cells(row.finalAccount()).map(text -> new Texts.Text(row.item() + "：" + text.text(), text.at())));
            case SelfEvaluation form -> form.indicators().stream().flatMap(row -> Texts.cells(row.reason(), row.actual()));
            case TargetDeclaration _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> formulas(Texts.Text text, RuleSettings settings) {
        String plain = Labels.normalise(text.text());
        if (plain.indexOf('÷') < 0 && plain.indexOf('/') < 0) {
            return Stream.empty();
        }
        Stream<Outcome> shares = FORMULA.matcher(plain).results().filter(hit -> new BigDecimal(hit.group(2)).signum() > 0)
                .map(hit -> formula(text, hit, Printed.percent(new BigDecimal(hit.group(1)), new BigDecimal(hit.group(2))), new BigDecimal(hit.group(3)), settings));
        Stream<Outcome> changes = CHANGE.matcher(plain).results().filter(hit -> new BigDecimal(hit.group(3)).signum() > 0)
                .map(hit -> formula(text, hit, Printed.percent(new BigDecimal(hit.group(1)).subtract(new BigDecimal(hit.group(2))), new BigDecimal(hit.group(3))), new BigDecimal(hit.group(4)), settings));
        return Stream.concat(shares, changes);
    }

    private static Outcome formula(Texts.Text text, MatchResult hit, BigDecimal exact, BigDecimal printed, RuleSettings settings) {
        if (Printed.fits(printed, exact, settings.rateTolerance()) || Printed.fits(printed, exact.negate(), settings.rateTolerance())) {
            return Outcome.SOUND;
        }
        String computed = Printed.like(printed, exact) + "%";
        return Outcome.objection(Message.of("AR-14.formula", hit.group(), computed), List.of(Evidence.of(text.at(), hit.group()))).computing(computed);
    }

    private static Stream<Outcome> staff(Texts.Text text, RuleSettings settings) {
        if (!text.text().contains("编制") || !text.text().contains("控制率")) {
            return Stream.empty();
        }
        return POSTS.matcher(Labels.normalise(text.text())).results().filter(hit -> new BigDecimal(hit.group(1)).signum() > 0).map(hit -> {
            BigDecimal exact = Printed.percent(new BigDecimal(hit.group(2)), new BigDecimal(hit.group(1)));
            BigDecimal printed = new BigDecimal(hit.group(3));
            if (Printed.fits(printed, exact, settings.rateTolerance())) {
                return Outcome.SOUND;
            }
            String computed = Printed.like(printed, exact) + "%";
            return Outcome.objection(Message.of("AR-14.found", KnownRate.Kind.STAFF.title(), computed, hit.group(2), hit.group(1), hit.group(3) + "%"), List.of(Evidence.of(text.at(), hit.group()))).computing(computed);
        });
    }

    private static Stream<Outcome> stated(Texts.Text text, List<KnownRate> known, RuleSettings settings) {
        String plain = Labels.normalise(text.text()).replace(",", "，").replace(";", "；");
        List<Outcome> outcomes = new ArrayList<>();
        for (KnownRate rate : known) {
            Matcher name = rate.kind().named().matcher(plain);
            while (name.find()) {
                Matcher value = VALUE.matcher(plain).region(name.end(), plain.length());
                if (value.lookingAt() && !BOUND.matcher(plain.substring(clause(plain, name.start()), value.end())).find()) {
                    judge(text, plain.substring(name.start(), value.end()), new BigDecimal(value.group(1)), rate, settings).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes.stream();
    }

    private static int clause(String text, int at) {
        return Math.max(text.lastIndexOf('。', at), Math.max(text.lastIndexOf('；', at), text.lastIndexOf('，', at))) + 1;
    }

    private static Optional<Outcome> judge(Texts.Text text, String words, BigDecimal printed, KnownRate rate, RuleSettings settings) {
        if (Printed.fits(printed, rate.exact(), settings.rateTolerance())) {
            return Optional.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(text.at(), words)));
        evidence.addAll(rate.evidence());
        String computed = Printed.like(printed, rate.exact()) + "%";
        return Optional.of(Outcome.objection(Message.of("AR-14.stated", rate.kind().title(), computed, rate.formula(), Printed.plain(printed) + "%"), evidence).computing(computed));
    }
}
