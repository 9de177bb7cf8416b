package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Two originals laid side by side: what they share, what was put in place of something, and what was not.
///
/// @param shared           common stretches, in the order of the left text; one number is the pair
/// @param leftForm         characters of the left text that belong to the form or are common to all: shown grey
/// @param rightForm        the same of the right text
/// @param replaced         what stands on either side at corresponding places where the texts differ
/// @param unchangedNumbers numbers (years left out) that stand in both at corresponding places
/// @param longestRun       longest stretch that is the same character for character, punctuation aside, normalised characters
/// @param sharedLength     normalised characters of the left text that the right one shares
public record Alignment(
        List<Shared> shared,
        List<Span> leftForm,
        List<Span> rightForm,
        List<Replaced> replaced,
        List<String> unchangedNumbers,
        int longestRun,
        int sharedLength) {
    /// Of texts that share nothing.
    static final Alignment NOTHING = new Alignment(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);
    private static final int WIDEST_GAP = 8;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    public Alignment {
        shared = List.copyOf(shared);
        leftForm = List.copyOf(leftForm);
        rightForm = List.copyOf(rightForm);
        replaced = List.copyOf(replaced);
        unchangedNumbers = List.copyOf(unchangedNumbers);
    }

    /// A stretch that stands in both texts.
    ///
    /// @param length normalised characters
    public record Shared(Span left, Span right, int length) {}

    /// Something that stands in the place of something else.
    public record Replaced(Sort sort, String left, String right) {
        /// What was replaced.
        public enum Sort {
            NAME("name"),
            YEAR("year"),
            NUMBER("number"),
            WORDS("words");

            private final String code;

            Sort(String code) {
                this.code = code;
            }

            /// The published name.
            public String code() {
                return code;
            }
        }
    }

    /// Aligns two passages.
    public static Alignment of(Prepared left, Prepared right) {
        List<Tile> tiles = Tiling.of(left.text(), right.text());
        Collector c = new Collector(left.text(), right.text());
        tiles.forEach(c::tile);
        for (int i = 0; i + 1 < tiles.size(); i++) {
            c.gap(tiles.get(i), tiles.get(i + 1));
        }
        List<Shared> shared = tiles.stream().map(t -> new Shared(
                new Span(left.text().start(t.left()), left.text().end(t.leftEnd() - 1)),
                new Span(right.text().start(t.right()), right.text().end(t.rightEnd() - 1)), t.length())).toList();
        return new Alignment(shared, spans(left.text(), left.form()), spans(right.text(), right.form()), List.copyOf(c.replaced),
                List.copyOf(c.numbers), c.longest, tiles.stream().mapToInt(Tile::length).sum());
    }

    /// The same with its sides exchanged.
    Alignment turned() {
        return new Alignment(shared.stream().map(s -> new Shared(/* left= */ s.right(), /* right= */ s.left(), s.length())).toList(), /* leftForm= */ rightForm, /* rightForm= */ leftForm,
                replaced.stream().map(r -> new Replaced(r.sort(), /* left= */ r.right(), /* right= */ r.left())).toList(), unchangedNumbers, longestRun, sharedLength);
    }

    private static List<Span> spans(Normalised text, BitSet marked) {
        List<Span> spans = new ArrayList<>();
        for (int i = marked.nextSetBit(0); i >= 0; ) {
            int end = marked.nextClearBit(i);
            spans.add(new Span(text.start(i), text.end(end - 1)));
            i = marked.nextSetBit(end);
        }
        return spans;
    }

    /// Walks tiles and the gaps between them.
    private static final class Collector {
        private final Normalised left;
        private final Normalised right;
        private final Set<Replaced> replaced = new LinkedHashSet<>();
        private final List<String> numbers = new ArrayList<>();
        private int longest;

        Collector(Normalised left, Normalised right) {
            this.left = left;
            this.right = right;
        }

        void tile(Tile tile) {
            int run = 0;
            for (int i = 0; i < tile.length(); i++) {
                char sign = left.charAt(tile.left() + i);
                boolean masked = sign == Normalised.NUMBER || sign == Normalised.NAME;
                run = masked && !masked(sign, tile.left() + i, tile.right() + i) ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }

        /// @return whether the originals are the same there
        private boolean masked(char sign, int at, int opposite) {
            String a = left.raw(at, at + 1);
            String b = right.raw(opposite, opposite + 1);
            boolean same = a.equals(b);
            boolean number = sign == Normalised.NUMBER;
            boolean year = number && YEAR.matcher(a).matches() && YEAR.matcher(b).matches();
            if (!same) {
                replaced.add(new Replaced(year ? Replaced.Sort.YEAR : number ? Replaced.Sort.NUMBER : Replaced.Sort.NAME, a, b));
            } else if (number && !year) {
                numbers.add(a);
            }
            return same;
        }

        /// A few characters on both sides between tiles that follow each other in both texts.
        void gap(Tile before, Tile after) {
            int a = after.left() - before.leftEnd();
            int b = after.right() - before.rightEnd();
            if (a >= 0 && b >= 0 && a + b > 0 && a <= WIDEST_GAP && b <= WIDEST_GAP) {
                replaced.add(new Replaced(Replaced.Sort.WORDS, left.raw(before.leftEnd(), after.left()), right.raw(before.rightEnd(), after.right())));
            }
        }
    }
}
