package org.kanhe.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Names of archive members: in the right characters, and not leading out of the archive.
final class ArchiveNames {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> LEFT_BEHIND = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private ArchiveNames() {}

    /// The name with `/` between folders. Chinese programs write GBK without saying so, others UTF-8 without saying so.
    static String shown(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName().replace('\\', '/');
        }
        return decoded(raw).replace('\\', '/');
    }

    private static String decoded(byte[] raw) {
        String gbk = new String(raw, GB18030);
        try {
            String utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            return onlyEuropean(utf8) && gbk.codePoints().anyMatch(ArchiveNames::isHan) ? gbk : utf8;
        } catch (CharacterCodingException _) {
            return gbk;
        }
    }

    /// Two-byte GBK characters may be valid UTF-8 by chance, and then turn into European letters.
    private static boolean onlyEuropean(String name) {
        return name.codePoints().anyMatch(c -> c > 0x7F) && name.codePoints().allMatch(c -> c < 0x800);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /// Absolute, or climbing out of the archive.
    static boolean leadsOutside(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('\\', '/');
        return folded.startsWith("/") || List.of(folded.split("/", -1)).contains("..") || folded.matches("(?s)[A-Za-z]:.*") || name.indexOf('\0') >= 0;
    }

    /// Left behind by a program, never a report.
    static boolean isLeftBehind(String name) {
        List<String> segments = List.of(name.split("/"));
        String last = segments.isEmpty() ? "" : segments.getLast();
        return segments.contains("__MACOSX") || LEFT_BEHIND.contains(last.toLowerCase(Locale.ROOT)) || last.startsWith("~$") || last.startsWith("._");
    }
}
