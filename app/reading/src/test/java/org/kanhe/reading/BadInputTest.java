package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.core.document.DocumentText;

/// Every kind of bad file ends with its reason, in bounded time, and the next file is read.
class BadInputTest {
    private static final ReadingLimits LIMITS = ReadingLimits.defaults();
    private static final FileReaders READERS = FileReaders.standard(LIMITS);

    static Stream<Arguments> goodFiles() throws IOException {
        return Stream.of(
                Arguments.of("docx", Reading.fixture("project-form.docx")),
                Arguments.of("doc", Reading.fixture("project-form.doc")),
                Arguments.of("xlsx", sheet("<sheetData>" + "<row><c t=\"inlineStr\"><is><t>项目名称</t></is></c><c><v>26.64</v></c></row>".repeat(200) + "</sheetData>")),
                Arguments.of("xls", xls(false)));
    }

    private static byte[] sheet(String content) {
        return OfficeParts.excel(content, "", "").packed();
    }

    private static byte[] xls(boolean encrypted) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int r = 0; r < 100; r++) {
                var row = book.getNumberOfSheets() == 0 ? book.createSheet("甲").createRow(r) : book.getSheetAt(0).createRow(r);
                row.createCell(0).setCellValue("指标" + r);
                row.createCell(1).setCellValue(r / 7.0);
            }
            if (encrypted) {
                return LegacyFiles.encryptedXls(book);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] packed) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(packed);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void nextFileIsRead() {
        assertThat(READERS.read("下一份.txt", "项目名称".getBytes(StandardCharsets.UTF_8))).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void filesBehindAPasswordAreEncrypted() throws Exception {
        assertThat(Reading.refusal(encrypted(Reading.fixture("project-form.docx")), LIMITS)).isEqualTo("encrypted");
        assertThat(Reading.refusal(encrypted(sheet("<sheetData/>")), LIMITS)).isEqualTo("encrypted");
        assertThat(Reading.refusal(xls(true), LIMITS)).isEqualTo("encrypted");
        assertThat(Reading.refusal(LegacyFiles.encryptedDoc(Reading.fixture("project-form.doc")), LIMITS)).isEqualTo("encrypted");
        nextFileIsRead();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodFiles")
    void aTruncatedFileIsCorruptUnlessAllItShowsIsStillThere(String format, byte[] whole) {
        String text = Reading.text(whole);
        for (int percent = 1; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            switch (Reading.outcome(cut)) {
                case ReadOutcome.Unreadable u -> assertThat(u.reason()).as("%s cut at %d%%", format, percent).isEqualTo(Reason.CORRUPT);
                case ReadOutcome.Read r -> assertThat(DocumentText.of(r.document())).as("%s cut at %d%%", format, percent).isEqualTo(text);
            }
        }
        nextFileIsRead();
    }

    @Test
    void textCutInsideACharacterIsCorrupt() {
        byte[] whole = "项目支出绩效自评表".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length - 1), LIMITS)).isNotEqualTo("read");
    }

    @Test
    void aFileWithoutBytesIsEmpty() {
        assertThat(Reading.refusal(new byte[0], LIMITS)).isEqualTo("empty");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodFiles")
    void aWrongNameChangesNothing(String format, byte[] content) {
        for (String name : new String[] {"a.docx", "a.xls", "a.txt", "a.pdf", "a"}) {
            assertThat(READERS.read(name, content)).as("%s as %s", format, name).isInstanceOf(ReadOutcome.Read.class);
        }
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingLoaded(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.docx");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(300L * 1024 * 1024);
        }
        assertThat(READERS.read("huge.docx", huge)).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, u -> {
            assertThat(u.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(u.detail()).contains("100 MB (KANHE_READ_FILE_MB)");
            assertThat(u.source().size()).isEqualTo(300L * 1024 * 1024);
        });
        nextFileIsRead();
    }

    @Test
    void aPartThatUnfoldsWithoutEndIsABomb() {
        byte[] spaces = new byte[40 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        byte[] document = OfficeParts.word("").part("word/document.xml", spaces).packed();
        byte[] sheet = OfficeParts.excel("", "", "").part("xl/sharedStrings.xml", spaces).packed();
        assertThat(document.length).isLessThan(spaces.length / 500);
        assertThat(Reading.refusal(document, LIMITS.withExpandedBytes(32 * 1024 * 1024))).isEqualTo("bomb");
        assertThat(Reading.refusal(sheet, LIMITS.withExpandedBytes(32 * 1024 * 1024))).isEqualTo("bomb");
        nextFileIsRead();
    }

    @Test
    void endlessTextInOneElementIsABombBeforeItFillsTheMemory() {
        byte[] file = OfficeParts.word("<w:p><w:r><w:t>" + "长".repeat(36 << 20) + "</w:t></w:r></w:p>").packed();
        assertThat(Reading.refusal(file, LIMITS)).isEqualTo("bomb");
    }

    @Test
    void anHonestlyBloatedSheetIsRead() {
        String styles = "<cellXfs>" + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>".repeat(40_000) + "</cellXfs>";
        String rows = "<row>" + "<c s=\"1\"/>".repeat(200) + "</row>";
        byte[] file = OfficeParts.excel("<sheetData><row><c><v>26.64</v></c></row>" + rows.repeat(600) + "</sheetData>", styles, "").packed();
        assertThat(file.length).isLessThan((styles.length() + 600 * rows.length()) / 200);
        assertThat(Reading.text(file)).isEqualTo("table 0: 1x1 自评表\n  r0 | 26.64\n");
    }

    @Test
    void moreCellsThanAllowedAreTooLarge() {
        byte[] file = sheet("<sheetData>" + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(600) + "</sheetData>");
        assertThat(Reading.refusal(file, LIMITS.withCells(1000))).isEqualTo("too-large");
        assertThat(Reading.refusal(file, LIMITS.withCells(1200))).isEqualTo("read");
    }

    static Stream<String> declarations() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'j'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return Stream.of(laughs.append("]>").toString(), "<!DOCTYPE x [<!ENTITY j SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x [<!ENTITY j SYSTEM \"http://127.0.0.1:9/x\">]>", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void entitiesAreRefusedUnresolvedInEveryPart(String declaration) {
        String paragraph = "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>";
        byte[] inDocument = OfficeParts.word("").part("word/document.xml", declaration + OfficeParts.wordPart("document", "<w:body>" + paragraph + "</w:body>")).packed();
        byte[] inHeader = OfficeParts.word("").related("header", "h.xml", declaration + OfficeParts.wordPart("hdr", paragraph)).packed();
        byte[] inStyles = OfficeParts.word("").related("styles", "s.xml", declaration + OfficeParts.wordPart("styles", "")).packed();
        byte[] inRelations = OfficeParts.word("").part("_rels/.rels", declaration + "<Relationships/>").packed();
        byte[] inSheet = OfficeParts.excel("", "", "").part("xl/worksheets/sheet1.xml", declaration + "<worksheet><sheetData><row><c t=\"str\"><v>&j;</v></c></row></sheetData></worksheet>").packed();
        byte[] inStrings = OfficeParts.excel("", "", "").part("xl/sharedStrings.xml", declaration + "<sst><si><t>&j;</t></si></sst>").packed();
        for (byte[] file : new byte[][] {inDocument, inHeader, inStyles, inRelations, inSheet, inStrings}) {
            assertThat(Reading.refusal(file, LIMITS)).isEqualTo("bomb");
        }
        nextFileIsRead();
    }

    @Test
    void elementsNestedWithoutEndAreCorrupt() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);
        assertThat(Reading.refusal(OfficeParts.word(deep).packed(), LIMITS)).isEqualTo("corrupt");
        assertThat(Reading.refusal(OfficeParts.word("<w:sdt>".repeat(100_000)).packed(), LIMITS)).isEqualTo("corrupt");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomBytesAreUnsupported(long seed) {
        byte[] noise = new byte[10_000];
        new Random(seed).nextBytes(noise);
        assertThat(Reading.refusal(noise, LIMITS)).isEqualTo("unsupported");
    }

    @Test
    void textWithZeroBytesIsNotText() {
        assertThat(Reading.refusal("项目\0名称".getBytes(StandardCharsets.UTF_8), LIMITS)).isEqualTo("unsupported");
        assertThat(Reading.refusal(new byte[4096], LIMITS)).isEqualTo("unsupported");
    }

    @Test
    void officeMagicWithNothingBehindItIsCorrupt() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(Reading.refusal(ole, LIMITS)).isEqualTo("corrupt");
        assertThat(Reading.refusal(new byte[] {'P', 'K', 3, 4, 0}, LIMITS)).isEqualTo("corrupt");
    }

    @Test
    void aFileThatTakesTooLongIsStopped() {
        byte[] file = OfficeParts.word("<w:p><w:r><w:t>绩效</w:t></w:r></w:p>".repeat(400_000)).packed();
        long start = System.nanoTime();
        assertThat(Reading.refusal(file, LIMITS.withTime(Duration.ofMillis(5)))).isEqualTo("timeout");
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        nextFileIsRead();
    }
}
