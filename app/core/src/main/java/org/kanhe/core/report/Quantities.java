package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells of number columns. A cell is understood whole or not at all: `31..5` and `1O0` are not numbers, and a guess would
/// be a wrong number nobody sees.
public final class Quantities {
    private static final Set<String> NOTHING = Set.of("无", "空", "/", "\\", "*", "N/A", "n/a", "不适用", "不涉及", "无此项", "无内容");
    private static final Pattern STROKES = Pattern.compile("[-—–―_一~.…·/]+");
    private static final Pattern SPLIT = Pattern.compile("\\d[\\s\\p{Z}]+[\\d.]");
    private static final Pattern GROUPED = Pattern.compile("[^\\d]*\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?[^\\d]*");
    private static final Pattern MONEY = Pattern.compile("(?:人民币|¥|¥)?(.+?)(百万|千万|[亿万千])?(元)?整?");
    private static final Pattern PERCENT = Pattern.compile("(.+?)(?:%|百分比)");
    private static final Pattern OF_HUNDRED = Pattern.compile("(-?)百分之(.+)");
    private static final Pattern PERSONS = Pattern.compile("(.+?)[人名个位]?");
    private static final Pattern POINTS = Pattern.compile("(.+?)分?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Quantities() {}

    /// Nothing is said: white space, strokes (`—`, `— —`, `-`, `/`), dots of a form's spare row (`……`), or a word such as 无.
    public static boolean isBlankLike(String raw) {
        String s = Labels.normalise(raw);
        return s.isEmpty() || NOTHING.contains(s) || STROKES.matcher(s).matches();
    }

    /// Money in 万元: `203.85万元`, `102万`, `1,234.5`, `5000元`. A unit in the cell goes before that of the column.
    public static Optional<Amount> amount(String raw, MoneyUnit unitOfColumn) {
        return clean(raw).map(MoneyUnit::unified).map(MONEY::matcher).filter(Matcher::matches).flatMap(m -> money(m, unitOfColumn));
    }

    private static Optional<Amount> money(Matcher m, MoneyUnit unitOfColumn) {
        String multiplier = m.group(2) == null ? "" : m.group(2);
        boolean yuan = m.group(3) != null;
        return Numeral.whole(m.group(1)).map(n -> switch (multiplier) {
            case "亿" -> MoneyUnit.HUNDRED_MILLION_YUAN.amount(n);
            case "千万" -> MoneyUnit.TEN_THOUSAND_YUAN.amount(n.scaleByPowerOfTen(3));
            case "百万" -> MoneyUnit.TEN_THOUSAND_YUAN.amount(n.scaleByPowerOfTen(2));
            case "万" -> MoneyUnit.TEN_THOUSAND_YUAN.amount(n);
            case "千" -> MoneyUnit.THOUSAND_YUAN.amount(n);
            default -> yuan ? MoneyUnit.YUAN.amount(n) : unitOfColumn.amount(n);
        });
    }

    /// Percent: `64.9%`, `101.21％`, `百分之八十`, and plain `100`.
    ///
    /// A plain number above 0 and below 2 is not understood: `0.649` and `1` are shares as often as percent. Where the
    /// head of the column shows a percent sign, ask [#rateInPercentColumn(String)].
    public static Optional<Rate> rate(String raw) {
        Predicate<BigDecimal> clear = n -> n.signum() == 0 || n.abs().compareTo(TWO) >= 0;
        return signedRate(raw).or(() -> clean(raw).flatMap(Numeral::whole).filter(clear).map(Rate::new));
    }

    /// Percent in a column whose head shows a percent sign: `0.5` is half a percent.
    public static Optional<Rate> rateInPercentColumn(String raw) {
        return signedRate(raw).or(() -> clean(raw).flatMap(Numeral::whole).map(Rate::new));
    }

    private static Optional<Rate> signedRate(String raw) {
        Optional<String> s = clean(raw);
        Optional<BigDecimal> sign = s.map(PERCENT::matcher).filter(Matcher::matches).flatMap(m -> Numeral.whole(m.group(1)));
        Optional<BigDecimal> perMille = s.filter(t -> t.endsWith("‰")).flatMap(t -> Numeral.whole(t.substring(0, t.length() - 1))).map(n -> n.scaleByPowerOfTen(-1));
        Optional<BigDecimal> words = s.map(OF_HUNDRED::matcher).filter(Matcher::matches).flatMap(m -> Numeral.whole(m.group(2)).map(n -> m.group(1).isEmpty() ? n : n.negate()));
        return sign.or(() -> perMille).or(() -> words).map(Rate::new);
    }

    /// Points: `15`, `8.5分`.
    public static Optional<Score> score(String raw) {
        return clean(raw).map(POINTS::matcher).filter(Matcher::matches).flatMap(m -> Numeral.whole(m.group(1))).map(Score::new);
    }

    /// Whole persons: `121`, `13人`.
    public static Optional<Headcount> headcount(String raw) {
        return clean(raw)
                .map(PERSONS::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> Numeral.whole(m.group(1)))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(Headcount::new);
    }

    /// Without white space, unless white space parts two numbers: `20⏎30` must not become 2030.
    private static Optional<String> clean(String raw) {
        String trimmed = raw.strip();
        if (SPLIT.matcher(trimmed).find() && !GROUPED.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        String s = Labels.normalise(raw);
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }
}
