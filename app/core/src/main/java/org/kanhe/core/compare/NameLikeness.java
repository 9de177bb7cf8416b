package org.kanhe.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How far two names of indicators say the same thing, from 0 to 1. What counts is not how many characters are shared but
/// what the others say: a word that came or went is a rename, one word in the place of another is mostly another thing,
/// and two words that exclude each other (新建, 维修) always are.
public final class NameLikeness {
    private static final Set<String> FILLERS = new HashSet<>(WordTable.read("filler-words.txt").stream().flatMap(List::stream).toList());
    private static final List<List<String>> CONTRASTS = WordTable.read("contrasting-words.txt");
    private static final double ONLY_FILLERS = 0.95;
    private static final double SUBSTITUTED = 0.78;
    /// Of a name whose one word gave way to another that shares no character with it, the rest being the same.
    private static final double REPLACED = 0.6;
    static final double CONTRASTING = 0.45;

    private static final Pattern IN_PASSING = Pattern.compile("\\d+(?:周岁|岁)|\\d{4,}");

    private NameLikeness() {}

    /// Likeness of two printed names; 0 when either is empty.
    public static double of(String left, String right) {
        String a = PlainName.of(left);
        String b = PlainName.of(right);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.equals(b) ? 1 : different(a, b);
    }

    private static double different(String a, String b) {
        CommonText common = CommonText.of(a, b);
        double shared = 2.0 * common.length() / (a.length() + b.length());
        if (contrast(a, b) || Counted.differ(a, b) || Opposites.stand(common)) {
            return shared * CONTRASTING;
        }
        List<String> onlyLeft = common.onlyLeft().stream().filter(NameLikeness::says).toList();
        List<String> onlyRight = common.onlyRight().stream().filter(NameLikeness::says).toList();
        if (onlyLeft.isEmpty() && onlyRight.isEmpty()) {
            return Math.min(ONLY_FILLERS, 0.6 + 0.4 * shared);
        }
        if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
            return 0.35 + 0.6 * shared;
        }
        return shared * (isReplaced(onlyLeft, onlyRight) ? REPLACED : SUBSTITUTED);
    }

    private static boolean isReplaced(List<String> left, List<String> right) {
        return left.size() == 1 && right.size() == 1 && left.getFirst().length() > 1 && right.getFirst().length() > 1;
    }

    /// Whether a piece that only one name has says something.
    private static boolean says(String piece) {
        return !FILLERS.contains(piece);
    }

    /// Whether each name has a word of one line of contrasts that the other has not.
    private static boolean contrast(String a, String b) {
        for (List<String> group : CONTRASTS) {
            if (group.stream().anyMatch(word -> a.contains(word) && !b.contains(word)) && group.stream().anyMatch(word -> b.contains(word) && !a.contains(word))) {
                return true;
            }
        }
        String left = digits(a);
        String right = digits(b);
        return !left.equals(right) && !(left.isEmpty() && isInPassing(b)) && !(right.isEmpty() && isInPassing(a));
    }

    /// Whether the digits of a name may be left out: 65岁以上老年人 are 老年人, the hotline 12345 is the hotline.
    private static boolean isInPassing(String name) {
        return digits(IN_PASSING.matcher(name).replaceAll("")).isEmpty();
    }

    private static String digits(String s) {
        return s.replaceAll("\\D", "");
    }
}
