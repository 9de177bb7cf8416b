package org.kanhe.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Header lines of mail: folding, parameters, and the three ways Chinese file names are written in them.
final class MimeHeaders {
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*([\\w-]+)(\\*\\d+)?(\\*)?\\s*=\\s*(\"[^\"]*\"|[^;\\s]*)");
    private static final Pattern WORD = Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

    private MimeHeaders() {}

    /// Where the body begins.
    static int end(byte[] message) {
        for (int i = 0; i + 1 < message.length; i++) {
            if (message[i] == '\n' && (message[i + 1] == '\n' || (message[i + 1] == '\r' && i + 2 < message.length && message[i + 2] == '\n'))) {
                return i + (message[i + 1] == '\n' ? 2 : 3);
            }
        }
        return message.length;
    }

    static Map<String, String> parse(byte[] message, int end) {
        String block = new String(message, 0, end, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n[ \\t]+", " ");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : block.split("\\r?\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /// A parameter of a header, in its characters: continued (`name*0`), marked (`name*=UTF-8''…`), as encoded words, or raw.
    static Optional<String> parameter(String header, String name) {
        StringBuilder value = new StringBuilder();
        boolean marked = false;
        boolean found = false;
        Matcher each = PARAMETER.matcher(header);
        while (each.find()) {
            if (each.group(1).equalsIgnoreCase(name)) {
                String written = each.group(4);
                value.append(written.startsWith("\"") ? written.substring(1, written.length() - 1) : written);
                marked |= each.group(3) != null;
                found = true;
            }
        }
        return found ? Optional.of(marked ? percent(value.toString()) : words(value.toString())) : Optional.empty();
    }

    private static String percent(String value) {
        String[] parts = value.split("'", 3);
        Charset charset = parts.length == 3 ? HtmlReader.known(parts[0]).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
        byte[] quoted = (parts.length == 3 ? parts[2] : value).replace("=", "=3D").replace('%', '=').getBytes(StandardCharsets.ISO_8859_1);
        return new String(unquoted(quoted, false), charset);
    }

    /// Encoded words (`=?GBK?B?…?=`) in their characters; raw bytes by looking at them.
    static String words(String value) {
        Matcher each = WORD.matcher(value);
        if (!each.find()) {
            byte[] raw = value.getBytes(StandardCharsets.ISO_8859_1);
            return TextEncoding.decode(raw).orElse(value);
        }
        return each.replaceAll(w -> Matcher.quoteReplacement(new String(word(w.group(2), w.group(3)), HtmlReader.known(w.group(1)).orElse(StandardCharsets.UTF_8))));
    }

    private static byte[] word(String encoding, String text) {
        if (encoding.equalsIgnoreCase("B")) {
            return Base64.getMimeDecoder().decode(text.replaceAll("[^A-Za-z0-9+/]", ""));
        }
        return unquoted(text.getBytes(StandardCharsets.ISO_8859_1), true);
    }

    /// Quoted-printable into bytes.
    ///
    /// @param word in an encoded word an underscore is a space
    static byte[] unquoted(byte[] quoted, boolean word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(quoted.length);
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] != '=') {
                out.write(word && quoted[i] == '_' ? ' ' : quoted[i]);
            } else if (i + 2 < quoted.length && Character.digit(quoted[i + 1], 16) >= 0 && Character.digit(quoted[i + 2], 16) >= 0) {
                out.write(Character.digit(quoted[i + 1], 16) * 16 + Character.digit(quoted[i + 2], 16));
                i += 2;
            } else if (i + 1 < quoted.length && (quoted[i + 1] == '\n' || quoted[i + 1] == '\r')) {
                i += quoted[i + 1] == '\r' && i + 2 < quoted.length && quoted[i + 2] == '\n' ? 2 : 1;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}
