package org.kanhe.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A mail message or one part of it. Damaged parts are read as far as they can be.
///
/// @param headers lower-case names; values unfolded, one character per byte
/// @param raw     the body as it stands in the message
@SuppressWarnings("ArrayRecordComponent")
record MimePart(Map<String, String> headers, byte[] raw) {
    private static final int DEEPEST = 10;

    static MimePart parse(byte[] message) {
        int body = MimeHeaders.end(message);
        return new MimePart(MimeHeaders.parse(message, body), java.util.Arrays.copyOfRange(message, body, message.length));
    }

    /// Type without parameters, such as `text/html`; `text/plain` when none is given.
    String type() {
        String type = headers.getOrDefault("content-type", "text/plain");
        return type.substring(0, type.indexOf(';') < 0 ? type.length() : type.indexOf(';')).strip().toLowerCase(Locale.ROOT);
    }

    Optional<String> charset() {
        return MimeHeaders.parameter(headers.getOrDefault("content-type", ""), "charset");
    }

    Optional<String> fileName() {
        return MimeHeaders.parameter(headers.getOrDefault("content-disposition", ""), "filename").or(() -> MimeHeaders.parameter(headers.getOrDefault("content-type", ""), "name"));
    }

    /// All parts that hold content, in order; the message itself when it is not divided.
    ///
    /// @throws RefusedException when there are more than `most`
    List<MimePart> leaves(int most) throws RefusedException {
        List<MimePart> leaves = new ArrayList<>();
        collect(leaves, most, 0);
        return leaves;
    }

    private void collect(List<MimePart> leaves, int most, int depth) throws RefusedException {
        Optional<String> boundary = type().startsWith("multipart/") ? MimeHeaders.parameter(headers.getOrDefault("content-type", ""), "boundary") : Optional.empty();
        if (boundary.isEmpty() || depth >= DEEPEST) {
            leaves.add(this);
            if (leaves.size() > most) {
                throw new RefusedException(Reason.TOO_LARGE, "more than " + most + " parts");
            }
            return;
        }
        for (byte[] part : divided(boundary.get())) {
            parse(part).collect(leaves, most, depth + 1);
        }
    }

    private List<byte[]> divided(String boundary) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        String mark = "--" + boundary;
        List<byte[]> parts = new ArrayList<>();
        int at = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark);
        while (at >= 0) {
            int begin = text.indexOf('\n', at + 1 + mark.length());
            boolean last = text.startsWith("--", (text.charAt(at) == '\n' ? at + 1 : at) + mark.length());
            if (begin < 0 || last) {
                break;
            }
            int end = text.indexOf("\n" + mark, begin);
            int stop = end < 0 ? text.length() : text.charAt(end - 1) == '\r' ? end - 1 : end;
            String part = text.substring(begin + 1, Math.max(begin + 1, stop));
            parts.add(part.getBytes(StandardCharsets.ISO_8859_1));
            at = end;
        }
        return parts;
    }

    /// The content without its transfer encoding.
    byte[] content() {
        return switch (headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64();
            case "quoted-printable" -> MimeHeaders.unquoted(raw, false);
            default -> raw;
        };
    }

    private byte[] base64() {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(raw.length);
        for (byte b : raw) {
            if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/') {
                letters.write(b);
            }
        }
        byte[] all = letters.toByteArray();
        return Base64.getDecoder().decode(all.length % 4 == 1 ? java.util.Arrays.copyOf(all, all.length - 1) : all);
    }
}
