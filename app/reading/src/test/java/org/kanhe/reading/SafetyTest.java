package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bombs, monsters and mazes, read in one process of the size a service gives them: refused within five seconds or read,
/// and the next file is read as if nothing had been.
class SafetyTest {
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(5);
    private static final long MEGABYTE = 1 << 20;
    private static final byte[] NEXT = "又一页".getBytes(StandardCharsets.UTF_8);

    private static FileReaders readers;

    @BeforeAll
    static void start() {
        readers = FileReaders.isolated(ReadingLimits.defaults(), 1);
        assertThat(readers.read("warm", NEXT)).isInstanceOf(ReadOutcome.Read.class);
        assertThat(readers.read("warm", Reading.fixture("project-form.docx"))).isInstanceOf(ReadOutcome.Read.class);
        assertThat(readers.read("warm", Reading.fixture("project-form.pdf"))).isInstanceOf(ReadOutcome.Read.class);
    }

    @AfterAll
    static void stop() {
        readers.close();
    }

    /// Reads it, then another file; says how it ended. What takes too long is given two more tries: one of them is not
    /// disturbed by whatever else the machine does.
    private static String outcome(byte[] content) {
        String outcome = "";
        Duration took = REFUSED_WITHIN;
        for (int tried = 0; tried < 3 && took.compareTo(REFUSED_WITHIN) >= 0; tried++) {
            long begun = System.nanoTime();
            outcome = code(readers.read("报表", content));
            took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(readers.read("next", NEXT)).as("the next file").isInstanceOf(ReadOutcome.Read.class);
        }
        assertThat(outcome.equals("read") ? Duration.ZERO : took).as(outcome).isLessThan(REFUSED_WITHIN.multipliedBy(patience()));
        return outcome;
    }

    private static String code(ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Read _ -> "read";
            case ReadOutcome.Unreadable u -> u.reason().code();
        };
    }

    /// A machine busy with other things is no reason to fail.
    private static int patience() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() > Runtime.getRuntime().availableProcessors() ? 6 : 1;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> members(byte[] archive) {
        List<String> all = new ArrayList<>();
        Archives.forEachMember("a.zip", archive, ReadingLimits.defaults(), m -> all.add(switch (m) {
            case Member.Stored s -> s.name() + " " + s.content().length;
            case Member.Refused r -> r.name() + " " + r.reason().code();
        }));
        return all;
    }

    @Test
    void aSheetOfTenGigabytesIsABomb() throws IOException {
        // It would go on for ten; whoever stops reading at the limit never knows, so two hundred times a megabyte do
        byte[] rows = "<row r=\"1\"></row>".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream small = new ZipInputStream(new ByteArrayInputStream(OfficeParts.excel("", "", "").packed())); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part = small.getNextEntry(); part != null; part = small.getNextEntry()) {
                boolean sheet = part.getName().endsWith("sheet1.xml");
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(sheet ? "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8) : small.readAllBytes());
                for (int i = 0; sheet && i < 200; i++) {
                    zip.write(rows);
                }
            }
        }
        assertThat(outcome(bytes.toByteArray())).isEqualTo("bomb");
    }

    @Test
    void entitiesThatUnfoldOrReachOutAreRefusedAndNobodyIsCalled() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String outside = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            List<String> declarations = List.of(
                    laughs(), quadratic(),
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + outside + "\">]>",
                    "<!DOCTYPE a SYSTEM \"" + outside + "\">",
                    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + outside + "\"> %p;]>");
            for (String declaration : declarations) {
                String document = declaration + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
                assertThat(outcome(OfficeParts.word("").part("word/document.xml", document).packed())).as("docx " + declaration.substring(0, 20)).isEqualTo("bomb");
                String sheet = declaration + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
                assertThat(outcome(OfficeParts.excel("", "", "").part("xl/worksheets/sheet1.xml", sheet).packed())).as("xlsx").isEqualTo("bomb");
                assertThat(outcome(zip(Map.of("OFD.xml", (declaration + "<a>&x;</a>").getBytes(StandardCharsets.UTF_8))))).as("ofd").isEqualTo("bomb");
            }
            assertThat(called(listener)).isFalse();
        }
    }

    private static boolean called(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            assertThat(e).hasMessageContaining("timed out");
            return false;
        }
    }

    private static String laughs() {
        StringBuilder all = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            all.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return all.append("<!ENTITY x \"&l19;\">]>").toString();
    }

    private static String quadratic() {
        return "<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(100_000) + "\">]>";
    }

    @Test
    void anArchiveOfArchivesIsOpenedNoDeeperThanOnce() throws IOException {
        byte[] zeros = zip(Map.of("0.bin", new byte[(int) (20 * MEGABYTE)]));
        byte[] level = zeros;
        for (int depth = 0; depth < 3; depth++) {
            Map<String, byte[]> next = new LinkedHashMap<>();
            for (int i = 0; i < 16; i++) {
                next.put("lib " + i + ".zip", level);
            }
            level = zip(next);
        }
        long begun = System.nanoTime();
        assertThat(members(level)).hasSize(256).allMatch(m -> m.endsWith("unsupported"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(REFUSED_WITHIN.multipliedBy(patience()));
    }

    @Test
    void entriesThatShareTheirBytesUnfoldNoFurtherThanAnArchiveMay() throws IOException {
        byte[] once = zip(Map.of("a", new byte[(int) (40 * MEGABYTE)]));
        byte[] overlapping = repeatedDirectory(once, 400);
        long before = used();
        List<String> found = members(overlapping);
        assertThat(found).last().asString().endsWith("bomb");
        assertThat(found.size()).isLessThan(20);
        assertThat(used() - before).as("memory kept").isLessThan(256 * MEGABYTE);
    }

    /// The directory names the one member again and again.
    private static byte[] repeatedDirectory(byte[] zip, int times) {
        int directory = find(zip, 'P', 'K', 1, 2);
        int end = find(zip, 'P', 'K', 5, 6);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, directory);
        for (int i = 0; i < times; i++) {
            out.write(zip, directory, end - directory);
        }
        byte[] tail = java.util.Arrays.copyOfRange(zip, end, zip.length);
        put(tail, 8, times & 0xFF, times >> 8, times & 0xFF, times >> 8);
        int size = (end - directory) * times;
        put(tail, 12, size & 0xFF, size >> 8 & 0xFF, size >> 16 & 0xFF, size >> 24);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    private static int find(byte[] in, int... mark) {
        for (int i = 0; i + mark.length <= in.length; i++) {
            if (in[i] == mark[0] && in[i + 1] == mark[1] && in[i + 2] == mark[2] && in[i + 3] == mark[3]) {
                return i;
            }
        }
        throw new AssertionError("no mark");
    }

    private static void put(byte[] bytes, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes[at + i] = (byte) values[i];
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aDirectoryOfAMillionNamesIsNotLoaded() throws IOException {
        byte[] huge = repeatedDirectory(zip(Map.of("a", new byte[1])), 60_000);
        assertThat(members(huge)).containsExactly("a.zip too-large");
        assertThat(outcome(OfficeParts.word("<w:p><w:r><w:t>一页</w:t></w:r></w:p>").packed())).isEqualTo("read");
    }

    @Test
    void anHonestlyBloatedWorkbookIsTaken() throws IOException {
        // Styles a two-hundredth of their size when packed, twenty megabytes of them, and a sheet of forty thousand empty rows
        String styles = "<styleSheet><cellXfs count=\"400000\">" + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>".repeat(400_000) + "</cellXfs></styleSheet>";
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>项目名称</t></is></c></row>" + "<row r=\"9\" spans=\"1:9\"><c r=\"A9\" s=\"1\"/></row>".repeat(40_000) + "</sheetData></worksheet>";
        byte[] bloated = OfficeParts.excel("", "", "").part("xl/styles.xml", styles).part("xl/worksheets/sheet1.xml", sheet).packed();
        assertThat(styles.length()).isGreaterThan((int) (20 * MEGABYTE));
        assertThat(bloated.length).isLessThan(styles.length() / 100);
        assertThat(outcome(bloated)).isEqualTo("read");
    }

    @Test
    void aSheetOfTwoHundredThousandRowsIsReadInAProcessOfBoundedMemory() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 200_000; r++) {
            rows.append("<row r=\"").append(r).append("\"><c r=\"A").append(r).append("\"><v>").append(r).append("</v></c><c r=\"B").append(r).append("\" t=\"inlineStr\"><is><t>第").append(r).append("户</t></is></c></row>");
        }
        assertThat(outcome(OfficeParts.excel("", "", "").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>").packed())).isEqualTo("read");
        assertThat(WorkerMemory.peakMegabytes()).as("most memory a reading process ever had").isLessThan(512);
    }

    @Test
    void fiveThousandPagesAreReadOrRefusedByTheirLimit() throws IOException {
        assertThat(outcome(ManyPages.pdf(5000))).isEqualTo("read");
        assertThat(readers.read("x", ManyPages.pdf(10_001))).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, u -> assertThat(u.detail()).contains("KANHE_READ_MEMBERS"));
        assertThat(WorkerMemory.peakMegabytes()).isLessThan(512);
    }

    @Test
    void halfAGigabyteIsRefusedWithoutBeingLoaded(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.docx");
        try (var channel = Files.newByteChannel(huge, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(500 * MEGABYTE);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {0}));
        }
        long before = used();
        assertThat(readers.read("huge.docx", huge)).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, u -> assertThat(u.detail()).contains("KANHE_READ_FILE_MB"));
        assertThat(used() - before).isLessThan(64 * MEGABYTE);
    }

    @Test
    void namesInAnArchiveLeadNowhereAndAreShownRight() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "..\\..\\windows\\system.ini", "C:/windows/x", "a/../../b", "．．/宽点.txt", "正常/报表.docx", "a\0b.txt", "..", "好/./x.txt")) {
            members.put(name, NEXT);
        }
        List<String> found = members(zip(members));
        assertThat(found.stream().filter(m -> !m.endsWith("unsupported")).toList()).containsExactlyInAnyOrder("a.zip!/正常/报表.docx 9", "a.zip!/好/./x.txt 9");
        assertThat(found).hasSize(10);
    }

    @Test
    void namesHeldTwiceAreBothHandedOver() throws IOException {
        byte[] twice = repeatedDirectory(zip(Map.of("同名.txt", NEXT)), 2);
        assertThat(members(twice)).containsExactly("a.zip!/同名.txt 9", "a.zip!/同名.txt 9");
    }

    @Test
    void whateverTheSizesClaimIsNotBelieved() throws IOException {
        byte[] archive = zip(Map.of("a.txt", "x".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
        CRC32 sum = new CRC32();
        sum.update(archive);
        Random random = new Random(sum.getValue());
        for (int i = 0; i < 40; i++) {
            byte[] lying = archive.clone();
            int directory = find(lying, 'P', 'K', 1, 2);
            put(lying, directory + 20 + random.nextInt(8), random.nextInt(256));
            assertThat(members(lying)).as("lie %d", i).hasSize(1);
        }
    }
}
