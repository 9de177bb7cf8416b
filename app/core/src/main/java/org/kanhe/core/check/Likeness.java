package org.kanhe.core.check;

/// How much two short names have in common.
public final class Likeness {
    private static final String TELLING = "0123456789一二三四五六七八九十东西南北上下左右前后内外老新大小甲乙丙丁男女局县市区镇乡村省所站院校中高初";

    private Likeness() {}

    /// Characters to be put in, taken out or changed to make one name of the other, counted up to `most` + 1.
    public static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Math.min(above[right.length()], most + 1);
    }

    /// Whether two different names are so near that one is probably a slip of the other: at least five characters, one or two
    /// of them different, and none of these a number or a word such as 上 and 下 that tells two things apart.
    public static boolean isSlip(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int most = shorter >= 8 ? 2 : 1;
        return shorter >= 5 && !left.equals(right) && distance(left, right, most) <= most && !differsTellingly(left, right) && !differsTellingly(right, left);
    }

    private static boolean differsTellingly(String left, String right) {
        return left.chars().filter(c -> TELLING.indexOf(c) >= 0).anyMatch(c -> count(left, c) != count(right, c));
    }

    private static long count(String text, int c) {
        return text.chars().filter(other -> other == c).count();
    }

    /// The longest run of characters both have.
    public static String common(String left, String right) {
        int best = 0;
        int end = 0;
        int[] above = new int[right.length() + 1];
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            for (int j = 1; j <= right.length(); j++) {
                if (left.charAt(i - 1) == right.charAt(j - 1)) {
                    row[j] = above[j - 1] + 1;
                    if (row[j] > best) {
                        best = row[j];
                        end = i;
                    }
                }
            }
            above = row;
        }
        return left.substring(end - best, end);
    }
}
