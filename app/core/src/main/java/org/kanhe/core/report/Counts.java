package org.kanhe.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Statements.Found;

/// Counted things in running text: 在职人员115人, 内设机构22个, 以下六个绩效目标.
final class Counts {
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.A-Za-z第])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)");
    private static final Pattern WORDS = Pattern.compile("(?<![第一二三四五六七八九十百千万零])([二三四五六七八九十两]{1,3})(?=个|项|名|条|次|期|场|类|家|户|件)");
    private static final Pattern OF = Pattern.compile("^[\\p{IsHan}“”]{1,8}");
    private static final Pattern MULTIPLIER = Pattern.compile("^[万千](?=[\\p{IsHan}])");

    private Counts() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        collect(found, DIGITS, text);
        collect(found, WORDS, text);
        return found;
    }

    private static void collect(List<Found> found, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            count(text, m).ifPresent(found::add);
        }
    }

    private static Optional<Found> count(String text, Matcher m) {
        boolean more = MULTIPLIER.matcher(text.substring(m.end())).find();
        int unitAt = m.end() + (more ? 1 : 0);
        int skipped = unitAt < text.length() && (text.charAt(unitAt) == '余' || text.charAt(unitAt) == '多') ? 1 : 0;
        Optional<MeasureUnit> unit = MeasureUnits.at(text, unitAt + skipped).filter(Counts::counts);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unitAt + skipped + unit.get().symbol().length();
        Matcher of = OF.matcher(text.substring(end));
        return Optional.of(new Found(Found.Sort.COUNT, m.start(), end, m.group(1) + (more ? text.substring(m.end(), unitAt) : ""), unit.get().symbol(), of.find() ? of.group() : ""));
    }

    private static boolean counts(MeasureUnit unit) {
        return switch (unit.sort()) {
            case PERSONS, PERSON_TIMES, TIMES, COUNT -> true;
            case SHARE, POINTS_OF_SHARE, MONEY, DURATION, AREA, LENGTH, WEIGHT, VOLUME, ENERGY, SCORE, TIMES_AS_MUCH, NONE, OTHER -> false;
        };
    }
}
