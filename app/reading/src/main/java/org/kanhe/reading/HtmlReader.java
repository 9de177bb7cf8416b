package org.kanhe.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Web pages, among them the ones that programs save under the name of a Word or Excel file. Nothing a page points at is
/// fetched.
final class HtmlReader implements FileReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 4096;

    @Override
    public String version() {
        return "html/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws RefusedException {
        read(text(content, Optional.empty()).orElseThrow(() -> new RefusedException(Reason.CORRUPT, "the page is in no known encoding")), into);
    }

    static void read(String html, BlockCollector into) throws RefusedException {
        Document page = Jsoup.parse(html);
        new HtmlBlocks(into).read(page.body());
    }

    /// The characters of a page: by its mark, by what it or its envelope says, or by looking at the bytes.
    ///
    /// @param declared character set named by the envelope, where there is one
    static Optional<String> text(byte[] content, Optional<String> declared) {
        Optional<String> marked = declared.or(() -> charset(new String(Arrays.copyOf(content, Math.min(content.length, HEAD)), StandardCharsets.ISO_8859_1)));
        boolean wide = content.length > 1 && (content[0] & 0xFE) == 0xFE && (content[1] & 0xFE) == 0xFE;
        return wide ? TextEncoding.decode(content) : TextEncoding.decode(content).filter(_ -> isUtf8(content)).or(() -> marked.flatMap(HtmlReader::known).map(c -> lenient(content, c))).or(() -> TextEncoding.decode(content));
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static String lenient(byte[] content, Charset charset) {
        return new String(content, charset);
    }

    private static Optional<String> charset(String head) {
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// GB2312 and GBK are read as the GB18030 that contains them: programs write more than they declare.
    static Optional<Charset> known(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.name().equals("GB2312") || charset.name().equals("GBK") ? Charset.forName("GB18030") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
