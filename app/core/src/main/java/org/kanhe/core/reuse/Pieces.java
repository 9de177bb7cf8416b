package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;

/// Cuts a long text into passages at the ends of sentences. No overlap is needed: keys are local.
final class Pieces {
    private static final int LONGEST = 600;
    private static final int SHORTEST = 300;
    private static final String SENTENCE_ENDS = "。；;！!？?\n";

    private Pieces() {}

    static List<Span> of(String text) {
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int cut = cut(text, from);
            pieces.add(new Span(from, cut));
            from = cut;
        }
        pieces.add(new Span(from, text.length()));
        return pieces;
    }

    private static int cut(String text, int from) {
        for (int i = from + LONGEST; i > from + SHORTEST; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        boolean splits = Character.isHighSurrogate(text.charAt(from + LONGEST - 1));
        return from + LONGEST - (splits ? 1 : 0);
    }
}
