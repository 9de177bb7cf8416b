package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.report.ReportKind;

/// Holds two sets of indicators against each other: how many rows answer each other, and how few units have such rows.
///
/// Sets of two units need rows hardly anybody has. Two projects of one unit need only be the same: a set that fits every project
/// tells of none (XU-04).
final class SetComparison {
    private static final double ENOUGH_COVER = 0.5;
    private static final double WHOLE = 0.8;
    private static final int ENOUGH_SAME = 4;
    private static final int ENOUGH_VALUED = 2;
    private static final int ENOUGH_NAMED = 5;
    private static final double MARGIN = 10;
    private static final double LEAST_SETS = 5_000;
    /// How many of those with a name have its target too, and its result as well
    private static final double[] WITH_VALUES = {1, 0.3, 0.08};
    private static final double[] LESS = {0, 5, 4};
    private static final double EDITED = 0.6;
    /// Projects whose names are so alike, by their pairs of characters, are one programme in two places
    private static final double SAME_PROGRAMME = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Rarity rarity;

    SetComparison(Rarity rarity) {
        this.rarity = rarity;
    }

    Optional<Judgement> judge(Prepared one, Prepared other) {
        Passage left = one.passage();
        Passage right = other.passage();
        IndicatorSet a = IndicatorSet.of(left);
        IndicatorSet b = IndicatorSet.of(right);
        List<RowMatch> matches = RowMatch.of(a, b);
        int smaller = Math.min(a.rows().size(), b.rows().size());
        double cover = smaller == 0 ? 0 : matches.size() / (double) smaller;
        boolean programme = RowMatch.dice(left.origin().project(), right.origin().project()) >= SAME_PROGRAMME;
        double bits = matches.stream().mapToDouble(match -> bits(match, programme)).sum();
        boolean reused = switch (left.origin().relation(right.origin())) {
            case OTHER_UNIT -> isTelling(matches, cover, bits);
            case SAME_UNIT -> isOtherProject(left.origin(), right.origin()) && isOneSet(matches, a, b);
            case SAME_REPORT, OTHER_YEAR, FAMILY, INDICATOR_SET, FOREIGN_NAME -> false;
        };
        Judgement.Grade grade = cover >= WHOLE ? Judgement.Grade.STRONG : Judgement.Grade.LARGELY;
        return reused ? Optional.of(new Judgement(bits, cover, units(matches), grade)) : Optional.empty();
    }

    private boolean isTelling(List<RowMatch> matches, double cover, double bits) {
        long valued = matches.stream().filter(match -> match.isSameName() && match.isSameTarget()).count();
        boolean enough = matches.size() >= IndicatorSet.FEWEST && cover >= ENOUGH_COVER && bits >= Math.log(Math.max(LEAST_SETS, rarity.units())) / Math.log(2) + MARGIN;
        return enough && (valued >= ENOUGH_VALUED || (matches.size() >= ENOUGH_NAMED && cover >= WHOLE));
    }

    private static boolean isOtherProject(Origin one, Origin other) {
        return one.kind() == ReportKind.PROJECT_SELF_EVALUATION && other.kind() == ReportKind.PROJECT_SELF_EVALUATION && !one.project().equals(other.project());
    }

    /// Shared rows over all rows of both.
    private static boolean isOneSet(List<RowMatch> matches, IndicatorSet a, IndicatorSet b) {
        long same = matches.stream().filter(match -> match.isSameName() && match.isSameTarget()).count();
        return same >= ENOUGH_SAME && same >= WHOLE * (a.rows().size() + b.rows().size() - same);
    }

    /// What two rows tell. Projects of one programme have its indicators by right: there only results of their own tell.
    private double bits(RowMatch match, boolean programme) {
        double units = rarity.units() + Background.UNITS;
        double expected = match.left().expected();
        double whole = match.isSameName() && match.isSameTarget() && match.isSameActual()
                ? worth(units, rarity.users(match.left().actualKey()), expected * WITH_VALUES[2]) - (match.left().isTelling() ? 0 : LESS[2]) : 0;
        if (programme || !match.isSameName()) {
            return Math.max(0, programme ? match.left().isTelling() ? whole : 0 : EDITED * worth(units, 1, Math.max(expected, match.right().expected())));
        }
        double name = worth(units, rarity.users(match.left().nameKey()), expected * WITH_VALUES[0]);
        double target = match.isSameTarget() ? worth(units, rarity.users(match.left().targetKey()), expected * WITH_VALUES[1]) - LESS[1] : 0;
        return Math.max(Math.max(0, name), Math.max(target, whole));
    }

    private static double worth(double units, int users, double expected) {
        return Math.log(units / (Math.max(1, users) + expected)) / Math.log(2);
    }

    private int units(List<RowMatch> matches) {
        int[] users = matches.stream().filter(RowMatch::isSameName).mapToInt(match -> rarity.users(match.left().nameKey())).sorted().toArray();
        return users.length == 0 ? 2 : Math.max(2, users[users.length / 2]);
    }

    /// Rows that answer each other, laid side by side.
    static Alignment align(Passage left, Passage right) {
        List<Alignment.Shared> shared = new ArrayList<>();
        List<Alignment.Replaced> replaced = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int longest = 0;
        int length = 0;
        for (RowMatch match : RowMatch.of(IndicatorSet.of(left), IndicatorSet.of(right))) {
            Span one = match.left().span();
            Span other = match.right().span();
            boolean whole = one.in(left.text()).equals(other.in(right.text()));
            Span a = whole ? one : new Span(one.start(), one.start() + match.left().printed().length());
            Span b = whole ? other : new Span(other.start(), other.start() + match.right().printed().length());
            int characters = Math.min(a.end() - a.start(), b.end() - b.start());
            shared.add(new Alignment.Shared(a, b, characters));
            longest = whole ? Math.max(longest, characters) : longest;
            length += characters;
            values(match.left().printed(), match.right().printed(), match.isSameName(), Alignment.Replaced.Sort.NAME, replaced, numbers);
            values(match.left().target(), match.right().target(), match.isSameTarget(), Alignment.Replaced.Sort.NUMBER, replaced, numbers);
            values(match.left().actual(), match.right().actual(), match.isSameActual(), Alignment.Replaced.Sort.NUMBER, replaced, numbers);
        }
        return new Alignment(shared, List.of(), List.of(), replaced, numbers, longest, length);
    }

    private static void values(String left, String right, boolean same, Alignment.Replaced.Sort sort, List<Alignment.Replaced> replaced, List<String> numbers) {
        if (same) {
            NUMBER.matcher(left).results().forEach(number -> numbers.add(number.group()));
        } else if (!left.equals(right)) {
            replaced.add(new Alignment.Replaced(sort, left, right));
        }
    }
}
