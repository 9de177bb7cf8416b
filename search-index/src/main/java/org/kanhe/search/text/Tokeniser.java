package org.kanhe.search.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text: one token for each Han character, each number (66.4 is one, the comma of 1,234 is dropped) and each run
/// of letters. Everything else separates; a full stop, a question mark, a semicolon also end the sentence.
final class Tokeniser {
    private static final String ENDS = "。!?;｡";

    private final String original;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private int runEnd;
    private boolean opens = true;

    Tokeniser(String original) {
        this.original = original;
    }

    List<Token> cut() {
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            String folded = Folding.fold(codePoint);
            for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
                take(folded.codePointAt(i), at, end);
            }
            at = end;
        }
        flush();
        return tokens;
    }

    private void take(int c, int start, int end) {
        if (Character.isIdeographic(c)) {
            flush();
            add(Character.toString(c), start, end);
        } else if (Character.isDigit(c)) {
            joinRun(Character.toString('0' + Character.digit(c, 10)), start, end, endsInLetter());
        } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            joinRun(Character.toString(c), start, end, endsInDigit());
        } else if ((c == '.' || c == ',') && endsInDigit() && digitFollows(end) && separates(c, end)) {
            if (c == '.') {
                run.append('.');
            }
            runEnd = end;
        } else {
            flush();
            opens |= ENDS.indexOf(c) >= 0;
        }
    }

    /// A point inside a number, not one in 1.2.3 or 2020.12.31; a comma before exactly three digits.
    private boolean separates(int c, int end) {
        int digits = end;
        while (digits < original.length() && Character.isDigit(original.charAt(digits))) {
            digits++;
        }
        if (c == ',') {
            return digits - end == 3 && run.indexOf(".") < 0;
        }
        boolean another = digits + 1 < original.length() && Folding.fold(original.charAt(digits)).equals(".") && Character.isDigit(original.charAt(digits + 1));
        return !another && run.indexOf(".") < 0 && !precededByPoint();
    }

    private boolean precededByPoint() {
        return runStart > 1 && Folding.fold(original.charAt(runStart - 1)).equals(".") && Character.isDigit(original.charAt(runStart - 2));
    }

    private boolean digitFollows(int end) {
        return end < original.length() && Character.isDigit(original.charAt(end));
    }

    private void joinRun(String text, int start, int end, boolean breaks) {
        if (breaks) {
            flush();
        }
        if (run.isEmpty()) {
            runStart = start;
        }
        run.append(text);
        runEnd = end;
    }

    private boolean endsInDigit() {
        return !run.isEmpty() && Character.isDigit(run.charAt(run.length() - 1));
    }

    private boolean endsInLetter() {
        return !run.isEmpty() && !endsInDigit() && run.charAt(run.length() - 1) != '.';
    }

    private void flush() {
        if (!run.isEmpty()) {
            String text = run.toString();
            run.setLength(0);
            add(text, runStart, runEnd);
        }
    }

    private void add(String text, int start, int end) {
        tokens.add(new Token(text, start, end, opens));
        opens = false;
    }
}
