package org.kanhe.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Which characters the bytes of a text file are: UTF-8, UTF-16 or GB18030, with or without a byte order mark.
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4096;

    private TextEncoding() {}

    /// The text, or empty when the bytes are no text: unknown encoding, cut inside a character, control characters.
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return strict(bytes, 0, wide.get());
        }
        if (isUtf8CutShort(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, 0, StandardCharsets.UTF_8).or(() -> strict(bytes, 0, GB18030).filter(TextEncoding::looksWritten));
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(text).filter(TextEncoding::isText);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Line ends, tabs and form feeds only; any other control character means that this is no text.
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B);
    }

    /// Chinese text in the wrong encoding turns into private-use and rare characters; text in the right one does not.
    private static boolean looksWritten(String text) {
        long odd = text.codePoints().filter(c -> Character.getType(c) == Character.PRIVATE_USE || !Character.isDefined(c) || c >= 0x20000).count();
        return odd * 50 <= text.length();
    }

    /// UTF-16 without a mark shows itself by the zero bytes of line ends, tabs and digits, all on one side.
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int evenZero = 0;
        int oddZero = 0;
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i + 1 < end; i += 2) {
            evenZero += bytes[i] == 0 ? 1 : 0;
            oddZero += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (Math.max(oddZero, evenZero) * 50 <= end / 2 || Math.max(oddZero, evenZero) <= 3 * Math.min(oddZero, evenZero) || isMultibyteUtf8(bytes)) {
            return Optional.empty();
        }
        return Optional.of(oddZero > evenZero ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /// UTF-8 text with zero bytes in it is damaged UTF-8, not UTF-16.
    private static boolean isMultibyteUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length() < bytes.length;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Valid UTF-8 with Chinese in it, but for a last character that is not whole.
    private static boolean isUtf8CutShort(byte[] bytes) {
        int start = bytes.length - 1;
        while (start > 0 && bytes.length - start < 4 && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        if (start < 3) {
            return false;
        }
        int first = bytes[start] & 0xFF;
        int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        if (bytes.length - start >= needed) {
            return false;
        }
        byte[] whole = Arrays.copyOf(bytes, start);
        return strict(whole, 0, StandardCharsets.UTF_8).filter(t -> t.length() < whole.length).isPresent();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
