package org.kanhe.bench.reuse;

import java.util.Arrays;
import java.util.Random;

/// Thirty thousand invented words of two or three characters, as unevenly used as the words of a language: the word of
/// rank n is drawn in proportion to n to the power of -0.9.
final class Lexicon {
    private static final int SIZE = 30_000;
    private static final double STEEPNESS = 0.9;
    static final Lexicon ALL = new Lexicon(Phrases.read("characters.txt").replaceAll("\\s", ""));

    private final String[] words = new String[SIZE];
    private final double[] upTo = new double[SIZE];

    private Lexicon(String characters) {
        Random random = new Random(20201120);
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            StringBuilder word = new StringBuilder();
            int length = random.nextInt(4) == 0 ? 3 : 2;
            for (int i = 0; i < length; i++) {
                word.append(characters.charAt(random.nextInt(characters.length())));
            }
            words[rank] = word.toString();
            sum += Math.pow(rank + 1, -STEEPNESS);
            upTo[rank] = sum;
        }
    }

    String draw(Random random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[SIZE - 1]);
        return words[Math.min(at < 0 ? -at - 1 : at, SIZE - 1)];
    }

    String ranked(int rank) {
        return words[rank];
    }
}
