package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kanhe.core.source.SourceId;

/// Files with a few bytes changed, read in processes as a service reads them: each ends as read or unreadable with a
/// reason, none hangs, none breaks its process down, and the answer is about the very bytes that were handed in.
///
/// The seed of every mutation is its number, so that a failure can be repeated. A build tries a small share;
/// `-Dmutations=5000` tries them all and writes the table of `app/docs/reading.md` to `target/mutations.md`.
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 400);
    private static final ReadingLimits LIMITS = ReadingLimits.defaults().withTime(Duration.ofSeconds(30));

    /// What became of the mutations of one format.
    private static final class Tally {
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private long slowest;

        void add(ReadOutcome outcome, long millis) {
            String how = switch (outcome) {
                case ReadOutcome.Read _ -> "read";
                case ReadOutcome.Unreadable u -> u.reason().code();
            };
            outcomes.merge(how, 1, Integer::sum);
            slowest = Math.max(slowest, millis);
        }

        int files() {
            return outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("docx", Reading.fixture("narrative.docx"));
        seeds.put("docx form", Reading.fixture("project-form.docx"));
        seeds.put("doc", Reading.fixture("narrative.doc"));
        seeds.put("doc form", Reading.fixture("project-form.doc"));
        seeds.put("xlsx", written(new XSSFWorkbook()));
        seeds.put("xls", written(new HSSFWorkbook()));
        seeds.put("pdf", Reading.fixture("project-form.pdf"));
        seeds.put("ofd", OfdReaderTest.sample());
        seeds.put("rtf", Reading.fixture("project-form.rtf"));
        seeds.put("html", "<html><head><meta charset='utf-8'></head><body><p>自评表</p><table><tr><td rowspan=2>指标</td><td>≥12次</td></tr><tr><td>15次</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8));
        return seeds;
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

    @Test
    void aMutatedFileEndsAsReadOrUnreadableWithItsReason() throws IOException {
        Map<String, byte[]> seeds = seeds();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        try (FileReaders readers = FileReaders.isolated(LIMITS, 1)) {
            for (int seed = 0; seed < MUTATIONS; seed++) {
                String format = List.copyOf(seeds.keySet()).get(seed % seeds.size());
                byte[] mutated = mutation(seeds.getOrDefault(format, new byte[0]), seed / seeds.size(), new Random(seed));
                tallies.computeIfAbsent(format, _ -> new Tally()).add(read(readers, format, seed, mutated), lastMillis);
            }
        }
        assertThat(tallies).allSatisfy((format, tally) -> assertThat(tally.outcomes).as(format).doesNotContainKey("timeout"));
        assertThat(tallies.values().stream().mapToInt(t -> t.files() - t.outcomes.getOrDefault("read", 0)).sum()).as("mutations that matter").isBetween(MUTATIONS / 10, MUTATIONS - 1);
        if (MUTATIONS >= 5000) {
            Files.writeString(Path.of("target", "mutations.md"), table(tallies));
        }
    }

    private static long lastMillis;

    private static ReadOutcome read(FileReaders readers, String format, int seed, byte[] mutated) {
        long begun = System.nanoTime();
        ReadOutcome outcome = readers.read(format + seed, mutated);
        lastMillis = (System.nanoTime() - begun) / 1_000_000;
        assertThat(outcome.source().id()).as("%s, seed %d", format, seed).isEqualTo(SourceId.of(mutated));
        if (outcome instanceof ReadOutcome.Unreadable u) {
            assertThat(u.detail()).as("%s, seed %d", format, seed).isNotBlank().doesNotContain("broke down");
        }
        return outcome;
    }

    /// Bytes changed, or cut off, or a stretch taken out or put in twice; in a packed file also inside a part, packed anew
    /// so that the change gets past the checks of the packing.
    private static byte[] mutation(byte[] whole, int number, Random random) throws IOException {
        boolean packed = whole[0] == 'P' && whole[1] == 'K';
        return packed && number % 4 != 0 ? mutatedInside(whole, random) : mutated(whole, random);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int length = Math.min(whole.length - from, random.nextInt(1, 200));
        return switch (random.nextInt(8)) {
            case 0 -> java.util.Arrays.copyOf(whole, from);
            case 1 -> joined(whole, 0, from, whole, from + length, whole.length);
            case 2 -> joined(whole, 0, from + length, whole, from, whole.length);
            default -> {
                byte[] changed = whole.clone();
                for (int i = random.nextInt(1, 24); i > 0; i--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                yield changed;
            }
        };
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(other, start, end - start);
        return out.toByteArray();
    }

    private static byte[] mutatedInside(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        String target = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getKey().equals(target) && part.getValue().length > 0 ? mutated(part.getValue(), random) : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String table(Map<String, Tally> tallies) {
        StringBuilder out = new StringBuilder("| format | files | outcomes | slowest |\n| --- | --- | --- | --- |\n");
        tallies.forEach((format, t) -> out.append(String.format(Locale.ROOT, "| %s | %d | %s | %d ms |%n", format, t.files(), t.outcomes.toString().replaceAll("[{}]", "").replace("=", " "), t.slowest)));
        return out.toString();
    }
}
