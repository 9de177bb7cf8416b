package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Recognises clauses that say how orderly money and work were managed and nothing of what was done: 严格执行财务制度，做到专款专用.
///
/// Every unit writes them, in words that differ from province to province, so they are told by their vocabulary: no number, a word
/// of discipline, and hardly a character outside everyday language. They prove nothing from the first report on.
final class SetWording {
    private static final String ENDS = "，,、。；;：:！!？?\n\r（）()“”";
    /// Characters that no list knows, of ten
    private static final int UNKNOWN_OF_TEN = 1;
    private static final int SHORTEST = 4;
    private static final SetWording STANDARD = new SetWording();

    private final NameTable discipline = table(List.of("discipline-words.txt"));
    private final NameTable known = table(List.of("discipline-words.txt", "everyday-words.txt", "plain-words.txt"));
    private final String single = singles();

    private SetWording() {}

    static SetWording standard() {
        return STANDARD;
    }

    /// Characters of a normalised text that belong to such clauses. A clause that only lists more of the same goes with the one before it.
    BitSet in(String raw, Normalised text) {
        BitSet set = new BitSet(text.length());
        int from = 0;
        boolean before = false;
        for (int i = 0; i <= raw.length() && from < text.length(); i++) {
            if (i == raw.length() || ENDS.indexOf(raw.charAt(i)) >= 0) {
                int to = from;
                while (to < text.length() && text.start(to) < i) {
                    to++;
                }
                if (to > from) {
                    boolean plain = isPlain(text.chars(), from, to);
                    before = plain && (before || (to - from >= SHORTEST && names(text.chars(), from, to)));
                    if (before) {
                        set.set(from, to);
                    }
                }
                from = to;
            }
        }
        return set;
    }

    private boolean names(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (discipline.at(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(char[] text, int from, int to) {
        int unknown = 0;
        int covered = from;
        for (int i = from; i < to; i++) {
            if (text[i] == Normalised.NUMBER) {
                return false;
            }
            covered = Math.max(covered, i + known.at(text, i, to));
            unknown += i >= covered && text[i] != Normalised.NAME && single.indexOf(text[i]) < 0 ? 1 : 0;
        }
        return unknown * 10 <= (to - from) * UNKNOWN_OF_TEN;
    }

    private static NameTable table(List<String> resources) {
        List<char[]> words = new ArrayList<>();
        words(resources).forEach(word -> words.add(Folded.of(word).text()));
        return new NameTable(words);
    }

    private static String singles() {
        StringBuilder all = new StringBuilder();
        words(List.of("plain-words.txt")).stream().filter(word -> word.length() == 1).forEach(all::append);
        return all.toString();
    }

    private static List<String> words(List<String> resources) {
        return resources.stream().flatMap(resource -> LexicalData.lines(resource).stream()).flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
    }
}
