package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with a few bytes changed: each ends as read or unreadable, none throws, hangs or takes the next one with it.
/// The seed of every mutation is its number, so that a failure can be repeated; `-Dmutations=` asks for more of them.
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 160);
    private static final ReadingLimits LIMITS = ReadingLimits.defaults().withTime(Duration.ofSeconds(20));

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("docx", Reading.fixture("narrative.docx"), true),
                Arguments.of("doc", Reading.fixture("narrative.doc"), false),
                Arguments.of("doc form", Reading.fixture("project-form.doc"), false),
                Arguments.of("xlsx", written(new XSSFWorkbook()), true),
                Arguments.of("xls", written(new HSSFWorkbook()), false));
    }

    private static byte[] written(Workbook book) throws IOException {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("自评表");
            for (int r = 0; r < 20; r++) {
                var row = sheet.createRow(r);
                row.createCell(0).setCellValue("指标" + r);
                row.createCell(1).setCellValue(r / 7.0);
                row.createCell(3).setCellFormula("B" + (r + 1) + "*2");
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 2));
            book.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aMutatedFileEndsAsReadOrUnreadable(String format, byte[] whole, boolean packed) throws IOException {
        FileReaders readers = FileReaders.standard(LIMITS);
        int unreadable = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] mutated = packed && seed % 4 != 0 ? mutatedInside(whole, random) : mutated(whole, random);
            ReadOutcome outcome = readers.read(format + seed, mutated);
            assertThat(outcome.source().size()).as("%s, seed %d", format, seed).isEqualTo(mutated.length);
            if (outcome instanceof ReadOutcome.Unreadable u) {
                assertThat(u.reason()).as("%s, seed %d", format, seed).isNotEqualTo(Reason.TIMEOUT);
                assertThat(u.detail()).isNotBlank();
                unreadable++;
            }
        }
        assertThat(unreadable).as("mutations that matter").isBetween(1, MUTATIONS - 1);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(1, 24); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /// Changes one part and packs the file anew, so that the change gets past the checks of the packing.
    private static byte[] mutatedInside(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int target = random.nextInt(12);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            int at = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(at++ == target && content.length > 0 ? mutated(content, random) : content);
            }
        }
        return bytes.toByteArray();
    }
}
