package org.kanhe.server.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.RuleSettings.Denominator;
import org.kanhe.core.check.RuleSettings.Grade;
import org.kanhe.core.check.RuleSettings.OverEffect;
import org.kanhe.core.check.RuleSettings.Reverse;
import org.kanhe.core.check.RuleSettings.Share;
import org.kanhe.core.check.RuleSettings.WeightSet;

/// A profile as people type it: every setting a line of text. Several values are parted by 、 several ways to share out the
/// points by new lines: `产出50、效益30、满意度10、执行率10`.
public final class ProfileText {
    private static final Pattern PARTS = Pattern.compile("[、,，;；\\s]+");
    private static final Pattern NAMED = Pattern.compile("(\\D+?)(\\d+(?:\\.\\d+)?)");
    private static final int LONGEST = 2_000;

    private ProfileText() {}

    /// A setting that cannot be read.
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String field;

        Unreadable(String field) {
            super("not understood: " + field);
            this.field = field;
        }

        /// Name of the setting.
        public String field() {
            return field;
        }
    }

    /// Settings by name, in the order they are shown.
    public static Map<String, String> of(RuleProfile profile) {
        RuleSettings s = profile.settings();
        Map<String, String> text = new LinkedHashMap<>();
        text.put("regions", String.join("、", profile.regions()));
        text.put("from", String.valueOf(profile.from()));
        text.put("to", String.valueOf(profile.to()));
        text.put("weights", s.weights().stream().map(set -> set.shares().stream().map(share -> share.level() + plain(share.points())).collect(Collectors.joining("、"))).collect(Collectors.joining("\n")));
        text.put("required", String.join("、", s.required()));
        text.put("denominator", s.denominator().name());
        text.put("overLine", plain(s.overLine()));
        text.put("overEffect", s.overEffect().name());
        text.put("reverse", s.reverse().name());
        text.put("lowExecution", plain(s.lowExecution()));
        text.put("grades", s.grades().stream().map(grade -> grade.name() + plain(grade.from())).collect(Collectors.joining("、")));
        text.put("rateTolerance", plain(s.rateTolerance()));
        text.put("scoreTolerance", plain(s.scoreTolerance()));
        text.put("amountTolerance", plain(s.amountTolerance()));
        return text;
    }

    /// The profile with what was typed; a setting that was not sent stays.
    ///
    /// @throws Unreadable for the first setting that makes no sense
    public static RuleProfile changed(RuleProfile profile, Map<String, String> sent) {
        Map<String, String> text = new LinkedHashMap<>(of(profile));
        text.keySet().forEach(key -> text.computeIfPresent(key, (_, old) -> sent.getOrDefault(key, old).strip()));
        text.forEach((key, value) -> require(value.length() <= LONGEST, key));
        RuleSettings s = profile.settings();
        int from = year(text, "from");
        int to = year(text, "to");
        require(from <= to, "to");
        RuleSettings settings = new RuleSettings(s.profile(), number(text, "rateTolerance", 0, 10), number(text, "scoreTolerance", 0, 10), s.amountRounding(),
                number(text, "amountTolerance", 0, 1000), s.fullWeight(), weights(text), parts(text, "required"), choice(text, "denominator", Denominator.class),
                over(text), choice(text, "overEffect", OverEffect.class), choice(text, "reverse", Reverse.class), number(text, "lowExecution", 0, 100), grades(text));
        return new RuleProfile(parts(text, "regions"), from, to, profile.kinds(), profile.layouts(), profile.costFirst(), settings);
    }

    private static BigDecimal over(Map<String, String> text) {
        BigDecimal line = number(text, "overLine", 1, 100);
        require(line.compareTo(BigDecimal.ONE) > 0, "overLine");
        return line;
    }

    private static List<WeightSet> weights(Map<String, String> text) {
        List<WeightSet> sets = new ArrayList<>();
        for (String line : text.getOrDefault("weights", "").lines().filter(l -> !l.isBlank()).toList()) {
            List<Share> shares = named(line, "weights").entrySet().stream().map(e -> new Share(e.getKey(), e.getValue())).toList();
            BigDecimal sum = shares.stream().map(Share::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            require(sum.compareTo(BigDecimal.valueOf(100)) == 0, "weights");
            sets.add(new WeightSet(shares));
        }
        return sets;
    }

    /// The best first, the last one from 0.
    private static List<Grade> grades(Map<String, String> text) {
        List<Grade> grades = named(text.getOrDefault("grades", ""), "grades").entrySet().stream().map(e -> new Grade(e.getKey(), e.getValue())).toList();
        require(!grades.isEmpty() && grades.getLast().from().signum() == 0, "grades");
        for (int i = 1; i < grades.size(); i++) {
            require(grades.get(i).from().compareTo(grades.get(i - 1).from()) < 0, "grades");
        }
        return grades;
    }

    private static Map<String, BigDecimal> named(String line, String field) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        for (String part : PARTS.splitAsStream(line.strip()).filter(p -> !p.isEmpty()).toList()) {
            Matcher m = NAMED.matcher(part);
            require(m.matches(), field);
            named.put(m.group(1), new BigDecimal(m.group(2)));
        }
        return named;
    }

    private static List<String> parts(Map<String, String> text, String field) {
        return PARTS.splitAsStream(text.getOrDefault(field, "")).filter(part -> !part.isEmpty()).toList();
    }

    private static int year(Map<String, String> text, String field) {
        String value = text.getOrDefault(field, "");
        require(value.matches("\\d{1,4}"), field);
        return Integer.parseInt(value);
    }

    private static BigDecimal number(Map<String, String> text, String field, int least, int most) {
        String value = text.getOrDefault(field, "");
        require(value.matches("\\d{1,6}(?:\\.\\d{1,6})?"), field);
        BigDecimal number = new BigDecimal(value);
        require(number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0, field);
        return number;
    }

    private static <E extends Enum<E>> E choice(Map<String, String> text, String field, Class<E> type) {
        String value = text.getOrDefault(field, "");
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(value)).findFirst().orElseThrow(() -> new Unreadable(field));
    }

    private static void require(boolean fine, String field) {
        if (!fine) {
            throw new Unreadable(field);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
