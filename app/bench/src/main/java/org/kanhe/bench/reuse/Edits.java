package org.kanhe.bench.reuse;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people do to a text they copy.
final class Edits {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");

    private Edits() {}

    /// Replaces, inserts or deletes words of about two characters.
    ///
    /// @param rate share of the words touched, 0 to 1
    static String words(String text, double rate, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length();) {
            if (random.nextDouble() >= rate / 2) {
                out.append(text.charAt(i++));
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> {
                    out.append(Lexicon.ALL.draw(random));
                    i += 2;
                }
                case 1 -> out.append(Lexicon.ALL.draw(random)).append(text.charAt(i++));
                default -> i += 2;
            }
        }
        return out.toString();
    }

    /// Puts the new unit, place and year for the old ones; three numbers in ten are left as they were.
    static String names(String text, Office from, Office to, Random random) {
        String named = text.replace(from.name(), to.name()).replace(from.region(), to.region()).replace(Integer.toString(from.year()), Integer.toString(to.year()));
        Matcher numbers = NUMBER.matcher(named);
        StringBuilder out = new StringBuilder();
        while (numbers.find()) {
            boolean year = numbers.group().matches("20\\d\\d");
            numbers.appendReplacement(out, year || random.nextInt(10) < 3 ? numbers.group() : Wording.number(random));
        }
        return numbers.appendTail(out).toString();
    }

    static String shuffled(String text, Random random) {
        List<String> sentences = Arrays.asList(SENTENCE_END.split(text));
        Collections.shuffle(sentences, random);
        return String.join("", sentences);
    }

    /// Two sentences or more in a row; the whole when there are no three.
    static String part(String text, Random random) {
        String[] sentences = SENTENCE_END.split(text);
        if (sentences.length < 3) {
            return text;
        }
        int from = random.nextInt(sentences.length - 1);
        int to = Math.min(sentences.length, from + 2 + random.nextInt(Math.max(1, sentences.length - from - 1)));
        return String.join("", Arrays.copyOfRange(sentences, from, to));
    }

    static int sentences(String text) {
        return SENTENCE_END.split(text).length;
    }
}
