package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final ReadingLimits LIMITS = ReadingLimits.defaults();

    private final Packing zip = new Packing();

    /// Packs an archive in memory.
    private static final class Packing {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes);

        Packing in(String charset) {
            out.setEncoding(charset);
            out.setUseLanguageEncodingFlag(false);
            out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            return this;
        }

        Packing with(String name, byte[] content) throws IOException {
            return with(new ZipArchiveEntry(name), content);
        }

        Packing with(String name, String content) throws IOException {
            return with(name, content.getBytes(StandardCharsets.UTF_8));
        }

        Packing with(ZipArchiveEntry entry, byte[] content) throws IOException {
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        }

        byte[] packed() throws IOException {
            out.close();
            return bytes.toByteArray();
        }
    }

    private static List<String> members(byte[] archive, ReadingLimits limits) {
        List<String> seen = new ArrayList<>();
        Archives.forEachMember("a.zip", archive, limits, m -> seen.add(switch (m) {
            case Member.Stored s -> s.name() + " " + s.content().length;
            case Member.Refused r -> r.name() + " " + r.reason().code();
        }));
        return seen;
    }

    @Test
    void namesInGbkAndInUtf8AreShownRight() throws IOException {
        byte[] gbk = zip.in("GBK").with("自评表/云溪县水利局.doc", "甲乙").packed();
        byte[] utf8 = new Packing().in("UTF-8").with("自评表/云溪县水利局.doc", "甲乙").packed();
        byte[] flagged = new Packing().with("自评表/云溪县水利局.doc", "甲乙").packed();
        assertThat(members(gbk, LIMITS)).containsExactly("a.zip!/自评表/云溪县水利局.doc 6");
        assertThat(members(utf8, LIMITS)).containsExactly("a.zip!/自评表/云溪县水利局.doc 6");
        assertThat(members(flagged, LIMITS)).containsExactly("a.zip!/自评表/云溪县水利局.doc 6");
    }

    @Test
    void gbkBytesThatLookLikeUtf8AreStillGbk() throws IOException {
        assertThat(members(zip.in("GBK").with("联通.txt", "x").packed(), LIMITS)).containsExactly("a.zip!/联通.txt 1");
    }

    @Test
    void pathsOutOfTheArchiveAndLinksAreRefused() throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("link");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
        byte[] archive = zip.with("../up.txt", "x").with("a/../../up.txt", "x").with("/etc/passwd", "x").with("C:\\x.txt", "x").with("a\\..\\b.txt", "x").with("．．／c.txt", "x").with(link, "/etc/passwd".getBytes(StandardCharsets.UTF_8)).with("ok.txt", "x").packed();
        assertThat(members(archive, LIMITS)).containsExactly("a.zip!/../up.txt unsupported", "a.zip!/a/../../up.txt unsupported", "a.zip!//etc/passwd unsupported", "a.zip!/C:/x.txt unsupported", "a.zip!/a/../b.txt unsupported", "a.zip!/．．／c.txt unsupported", "a.zip!/link unsupported", "a.zip!/ok.txt 1");
    }

    @Test
    void whatProgramsLeaveBehindIsPassedOver() throws IOException {
        byte[] archive = zip.with("__MACOSX/._a.doc", "x").with("a/.DS_Store", "x").with("Thumbs.db", "x").with("a/~$a.doc", "x").with("a/a.doc", "x").packed();
        assertThat(members(archive, LIMITS)).containsExactly("a.zip!/a/a.doc 1");
    }

    @Test
    void anArchiveInsideIsOpenedOnce() throws IOException {
        byte[] third = new Packing().with("c.txt", "x").packed();
        byte[] second = new Packing().with("b.txt", "x").with("third.zip", third).packed();
        assertThat(members(zip.with("second.zip", second).packed(), LIMITS)).containsExactly("a.zip!/second.zip!/b.txt 1", "a.zip!/second.zip!/third.zip unsupported");
    }

    @Test
    void limitsCountOverAllMembersAndNameThemselves() throws IOException {
        byte[] inner = new Packing().with("a", new byte[800]).with("b", new byte[800]).packed();
        byte[] archive = zip.with("first", new byte[300]).with("inner.zip", inner).with("last", "x").packed();
        assertThat(members(archive, LIMITS.withExpandedBytes(2000))).containsExactly("a.zip!/first 300", "a.zip!/inner.zip!/a 800", "a.zip!/inner.zip!/b bomb");
        assertThat(members(archive, LIMITS.withMembers(2))).containsExactly("a.zip!/first 300", "a.zip!/inner.zip too-large");
        assertThat(members(archive, LIMITS.withFileBytes(700))).containsExactly("a.zip!/first 300", "a.zip!/inner.zip!/a too-large", "a.zip!/inner.zip!/b too-large", "a.zip!/last 1");
        List<String> details = new ArrayList<>();
        Archives.forEachMember("a.zip", archive, LIMITS.withMembers(2), m -> {
            if (m instanceof Member.Refused r) {
                details.add(r.detail());
            }
        });
        assertThat(details).containsExactly("members: more than 2 (KANHE_READ_MEMBERS); the rest is not read");
    }

    @Test
    void aMemberBehindAPasswordIsRefusedAlone() throws IOException {
        byte[] archive = zip.with("a.txt", "x").with("b.txt", "y").packed();
        setEncryptedFlag(archive);
        assertThat(members(archive, LIMITS)).containsExactly("a.zip!/a.txt encrypted", "a.zip!/b.txt 1");
    }

    /// Sets the password bit of the first member, in its central record and in its own.
    private static void setEncryptedFlag(byte[] archive) {
        archive[6] |= 1;
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + 8] |= 1;
                return;
            }
        }
    }

    @Test
    void aDamagedMemberIsRefusedAlone() throws IOException {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        byte[] archive = zip.with("a.bin", noise).with("b.txt", "y").packed();
        archive[2000] ^= 0x55;
        assertThat(members(archive, LIMITS)).containsExactly("a.zip!/a.bin corrupt", "a.zip!/b.txt 1");
    }

    @Test
    void aTruncatedArchiveIsOneRefusalAndNoArchive() throws IOException {
        byte[] whole = zip.with("a.txt", new byte[1000]).packed();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(Archives.isArchive(half)).isFalse();
        assertThat(members(half, LIMITS)).containsExactly("a.zip corrupt");
    }

    @Test
    void officeFilesAreNoArchives(@TempDir Path folder) throws IOException {
        byte[] office = new Packing().with("[Content_Types].xml", "<Types/>").packed();
        byte[] plain = new Packing().with("a.txt", "x").packed();
        assertThat(Archives.isArchive(office)).isFalse();
        assertThat(Archives.isArchive(plain)).isTrue();
        assertThat(Archives.isArchive(Files.write(folder.resolve("a"), plain))).isTrue();
        assertThat(Archives.isArchive(Files.write(folder.resolve("b"), "PK".getBytes(Charset.forName("GBK"))))).isFalse();
    }
}
