package org.kanhe.core.reuse;

import java.util.HashSet;
import java.util.Set;

/// What is known of the language of these reports before the first one is read: everyday words and set phrases.
///
/// An archive of twenty units cannot tell by counting that everybody writes 确保专款专用; with this it weighs next to nothing
/// from the start, and less and less of the knowledge is needed as the archive grows.
final class Background {
    /// Classes of a shingle: how many of its four pairs of characters belong to everyday words, or that it is a set phrase.
    static final int CLASS_BITS = 3;
    static final int SET_PHRASE = 5;
    /// Units the knowledge counts for.
    static final double UNITS = 256;
    /// Of these, how many would use a shingle of each class.
    private static final double[] USERS = {1.5, 5, 16, 45, 100, 140};
    /// Words of one character that join others; a number and an own name join too.
    private static final String FUNCTION_WORDS = "的了和及与为在以等并已对将由#@%";
    private static final Background STANDARD = new Background();

    private final LongSet everydayPairs = new LongSet(4096);
    private final LongSet setPhrases = new LongSet(8192);
    private final Set<String> everydayWords = new HashSet<>();

    private Background() {
        LexicalData.lines("everyday-words.txt").forEach(line -> {
            for (String word : line.split(" ", -1)) {
                everydayWords.add(word);
                char[] text = Folded.of(word).text();
                for (int i = 0; i + 1 < text.length; i++) {
                    everydayPairs.add(pair(text[i], text[i + 1]));
                }
            }
        });
        LexicalData.lines("set-phrases.txt").forEach(line -> {
            for (long gram : Hashing.grams(Folded.of(line).text(), Fingerprints.SHINGLE)) {
                setPhrases.add(sortless(gram));
            }
        });
    }

    static Background standard() {
        return STANDARD;
    }

    boolean isEveryday(String word) {
        return everydayWords.contains(word);
    }

    /// Shingles of a text by first character, each with its class in its lowest bits.
    long[] shingles(char[] text) {
        long[] grams = Hashing.grams(text, Fingerprints.SHINGLE);
        if (grams.length == 0) {
            return grams;
        }
        int everyday = 0;
        boolean[] pairs = new boolean[text.length - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = isEverydayPair(text[i], text[i + 1]);
        }
        for (int i = 0; i < Fingerprints.SHINGLE - 2; i++) {
            everyday += pairs[i] ? 1 : 0;
        }
        for (int i = 0; i < grams.length; i++) {
            everyday += pairs[i + Fingerprints.SHINGLE - 2] ? 1 : 0;
            long bare = sortless(grams[i]);
            grams[i] = bare | (setPhrases.contains(bare) ? SET_PHRASE : everyday);
            everyday -= pairs[i] ? 1 : 0;
        }
        return grams;
    }

    /// How many of [#UNITS] would use it.
    static double users(long shingle) {
        return USERS[Math.min(USERS.length - 1, (int) (shingle & ((1L << CLASS_BITS) - 1)))];
    }

    /// The class in the lowest bits of a shingle.
    static int classOf(long shingle) {
        return Math.min(SET_PHRASE, (int) (shingle & ((1L << CLASS_BITS) - 1)));
    }

    static boolean isSetPhrase(long shingle) {
        return (shingle & ((1L << CLASS_BITS) - 1)) == SET_PHRASE;
    }

    private boolean isEverydayPair(char a, char b) {
        return FUNCTION_WORDS.indexOf(a) >= 0 || FUNCTION_WORDS.indexOf(b) >= 0 || everydayPairs.contains(pair(a, b));
    }

    private static long pair(char a, char b) {
        return Hashing.mix(((long) a << 16) | b);
    }

    private static long sortless(long gram) {
        return gram & -(1L << CLASS_BITS);
    }
}
