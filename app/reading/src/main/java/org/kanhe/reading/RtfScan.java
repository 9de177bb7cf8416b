package org.kanhe.reading;

import java.nio.charset.StandardCharsets;

/// Takes an RTF file apart: groups, control words with their numbers, bytes of text.
final class RtfScan {
    private static final int DEEPEST = 2000;

    private final byte[] rtf;
    private final RtfText text;
    private int at;
    private int depth;

    RtfScan(byte[] rtf, RtfText text) {
        this.rtf = rtf;
        this.text = text;
    }

    void run() throws RefusedException {
        while (at < rtf.length) {
            byte b = rtf[at++];
            switch (b) {
                case '{' -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedException(Reason.CORRUPT, "groups nested deeper than " + DEEPEST);
                    }
                    text.begin();
                }
                case '}' -> {
                    depth--;
                    text.end();
                    if (depth <= 0) {
                        text.finish();
                        return;
                    }
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> text.raw(b);
            }
            if ((at & 0xFFFF) == 0 && Thread.currentThread().isInterrupted()) {
                throw new RefusedException(Reason.TIMEOUT, "out of time");
            }
        }
        throw new RefusedException(Reason.CORRUPT, "the file ends in the middle of a group");
    }

    private void control() throws RefusedException {
        if (at >= rtf.length) {
            return;
        }
        byte first = rtf[at];
        if (!isLetter(first)) {
            at++;
            symbol(first);
            return;
        }
        int begin = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        String word = new String(rtf, begin, at - begin, StandardCharsets.ISO_8859_1);
        int sign = at < rtf.length && rtf[at] == '-' ? -1 : 1;
        int digits = sign < 0 ? at + 1 : at;
        long number = 0;
        int end = digits;
        while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9') {
            number = Math.min(number * 10 + rtf[end] - '0', Integer.MAX_VALUE);
            end++;
        }
        boolean numbered = end > digits;
        at = numbered ? end : at;
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(rtf.length, at + Math.max(number, 0));
        } else {
            text.word(word, numbered ? sign * (int) number : 1);
        }
    }

    private void symbol(byte symbol) throws RefusedException {
        switch (symbol) {
            case '\'' -> {
                int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
                int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
                at = Math.min(rtf.length, at + 2);
                if (high >= 0 && low >= 0) {
                    text.raw((byte) (high * 16 + low));
                }
            }
            case '*' -> text.optional();
            case '~' -> text.plain("\u00A0");
            case '_' -> text.plain("\u2011");
            case '-', ':', '|' -> {}
            case '\r', '\n' -> text.word("par", 1);
            default -> text.raw(symbol);
        }
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
