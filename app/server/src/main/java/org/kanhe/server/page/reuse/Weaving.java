package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.reuse.Alignment;
import org.kanhe.core.reuse.Alignment.Replaced;
import org.kanhe.core.reuse.Alignment.Shared;
import org.kanhe.core.reuse.Span;
import org.kanhe.server.page.reuse.Groups.Side;
import org.kanhe.server.page.reuse.Strip.Ink;

/// Inks the two originals: every character of the text is in exactly one strip, so the strips read as the text.
final class Weaving {
    private final String left;
    private final String right;
    private final Alignment alignment;
    private final Inks leftInks;
    private final Inks rightInks;

    private Weaving(String left, String right, Alignment alignment) {
        this.left = left;
        this.right = right;
        this.alignment = alignment;
        this.leftInks = new Inks(left);
        this.rightInks = new Inks(right);
    }

    /// Strips of the left and of the right text.
    record Woven(List<Strip> left, List<Strip> right) {}

    static Woven of(String left, String right, Alignment alignment) {
        Weaving weaving = new Weaving(left, right, alignment);
        int tile = 0;
        for (List<Shared> group : Groups.of(alignment).stretches()) {
            tile++;
            weaving.group(group, tile);
        }
        alignment.leftForm().forEach(weaving.leftInks::common);
        alignment.rightForm().forEach(weaving.rightInks::common);
        return new Woven(weaving.leftInks.strips(), weaving.rightInks.strips());
    }

    private void group(List<Shared> group, int tile) {
        Shared first = group.getFirst();
        Shared last = group.getLast();
        leftInks.lay(new Span(first.left().start(), last.left().end()), Ink.SWAPPED, tile);
        rightInks.lay(new Span(first.right().start(), last.right().end()), Ink.SWAPPED, tile);
        for (Shared shared : group) {
            leftInks.lay(Groups.span(shared, Side.LEFT), Ink.SAME, tile);
            rightInks.lay(Groups.span(shared, Side.RIGHT), Ink.SAME, tile);
            swaps(shared, tile);
        }
    }

    /// Inside a common stretch names and numbers may differ: both texts are walked side by side until they do.
    private void swaps(Shared shared, int tile) {
        int i = shared.left().start();
        int j = shared.right().start();
        while (i < shared.left().end() && j < shared.right().end()) {
            Replaced swap = swapAt(i, j, shared);
            if (!swap.left().isEmpty() || !swap.right().isEmpty()) {
                leftInks.lay(new Span(i, i + swap.left().length()), Ink.SWAPPED, tile);
                rightInks.lay(new Span(j, j + swap.right().length()), Ink.SWAPPED, tile);
                i += swap.left().length();
                j += swap.right().length();
            } else if (!Character.isLetterOrDigit(left.charAt(i)) && left.charAt(i) != right.charAt(j)) {
                i++;
            } else if (!Character.isLetterOrDigit(right.charAt(j)) && left.charAt(i) != right.charAt(j)) {
                j++;
            } else {
                i++;
                j++;
            }
        }
    }

    private static final Replaced NOTHING = new Replaced(Replaced.Sort.WORDS, "", "");

    private Replaced swapAt(int i, int j, Shared within) {
        Replaced found = NOTHING;
        for (Replaced swap : alignment.replaced()) {
            boolean fits = swap.sort() != Replaced.Sort.WORDS && whole(left, i, swap.left(), within.left()) && whole(right, j, swap.right(), within.right());
            if (fits && swap.left().length() + swap.right().length() > found.left().length() + found.right().length()) {
                found = swap;
            }
        }
        return found;
    }

    /// A number is met only as a whole: 2 is not met in 12 or in 2.5.
    private static boolean whole(String text, int at, String part, Span within) {
        if (part.isEmpty() || at + part.length() > within.end() || !text.startsWith(part, at)) {
            return false;
        }
        boolean number = isNumber(part.charAt(0));
        return !number || ((at == within.start() || !isNumber(text.charAt(at - 1))) && (at + part.length() == within.end() || !Character.isDigit(text.charAt(at + part.length()))));
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }

    /// The ink of every character.
    private static final class Inks {
        private final String text;
        private final Ink[] inks;
        private final int[] tiles;

        Inks(String text) {
            this.text = text;
            this.inks = new Ink[text.length()];
            this.tiles = new int[text.length()];
            java.util.Arrays.fill(inks, Ink.OWN);
        }

        void lay(Span span, Ink ink, int tile) {
            for (int i = span.start(); i < span.end(); i++) {
                // punctuation between common words is no replacement
                inks[i] = ink == Ink.SWAPPED && !Character.isLetterOrDigit(text.charAt(i)) ? Ink.SAME : ink;
                tiles[i] = tile;
            }
        }

        void common(Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                inks[i] = Ink.COMMON;
                tiles[i] = 0;
            }
        }

        List<Strip> strips() {
            List<Strip> strips = new ArrayList<>();
            int from = 0;
            int numbered = 0;
            for (int i = 1; i <= text.length(); i++) {
                if (i == text.length() || inks[i] != inks[from] || tiles[i] != tiles[from]) {
                    boolean head = tiles[from] != 0 && tiles[from] != numbered;
                    strips.add(new Strip(text.substring(from, i), inks[from], tiles[from], head));
                    numbered = head ? tiles[from] : numbered;
                    from = i;
                }
            }
            return strips;
        }
    }
}
