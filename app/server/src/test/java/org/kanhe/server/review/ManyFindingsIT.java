package org.kanhe.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.Location;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.search.ReportIndex;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.ServiceProcess;

/// Lists of any length are exported by a service with 256 MB of heap. `-Dkanhe.findings=200000` for a long one; findings are
/// planted in the index, 500 for each report.
final class ManyFindingsIT {
    private static final int FINDINGS = Integer.getInteger("kanhe.findings", 5_000);
    private static final int EACH = 500;

    private final FileReaders readers = FileReaders.standard(ReadingLimits.defaults());

    @Test
    void everyFindingIsExportedByASmallService() throws Exception {
        Map<String, String> environment = new HashMap<>(Running.environment());
        environment.put("_JAVA_OPTIONS", "-Xmx256m");
        Path data = Running.folder("many");
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = new Http(service.address());
            Awaited.until("search is up", () -> http.get("/api/v1/findings?size=1").status(), status -> status == 200);
            try (ReportIndex index = ReportIndex.connect(List.of(Running.engine().uri()), Optional.of(Running.engine().credentials()), environment.getOrDefault("KANHE_ELASTICSEARCH_PREFIX", ""))) {
                for (int n = 0; n < FINDINGS / EACH; n++) {
                    index.put(planted(n));
                }
                index.refresh();
            }
            assertThat(http.get("/api/v1/findings?size=1").json().path("total").asInt()).isEqualTo(FINDINGS);
            assertThat(lines(took(service, "csv"))).isEqualTo(FINDINGS + 1);
            assertThat(lines(took(service, "json"))).isEqualTo(FINDINGS + 2);
            assertThat(rows(took(service, "xlsx"))).isBetween(FINDINGS + 5L, FINDINGS + 7L);
            assertThat(Files.size(took(service, "docx"))).isGreaterThan(FINDINGS);
        }
    }

    private IndexedSubmission planted(int n) throws IOException {
        String unit = "云溪县第" + n + "工作站";
        ReadOutcome.Read read = (ReadOutcome.Read) readers.read(n + ".txt", Reports.txt(Reports.title(unit, 2023), Reports.form(unit, 2023, "第" + n + "项养护", "66.4%")));
        Reading reading = FormLayouts.standard().read(read.document());
        Finding one = Checker.standard().check(new Submission(read.document().source(), reading.reports())).stream().flatMap(v -> v.findings().stream()).findFirst().orElseThrow();
        List<Finding> many = IntStream.range(0, EACH).mapToObj(row -> new Finding(one.rule(), one.severity(), one.report(), one.message(), List.of(new Evidence(new Location.Cell(0, row, 0), "第" + row + "行", Optional.empty())), one.computed(), one.profile())).toList();
        return new IndexedSubmission(read.document().source(), reading, List.of(new Verdict(one.rule(), one.report(), EACH, many, List.of())), Map.of());
    }

    private static Path took(ServiceProcess service, String format) throws Exception {
        Path file = Running.folder("many-out").resolve("findings." + format);
        AtomicBoolean over = new AtomicBoolean();
        long[] most = {0};
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                most[0] = Math.max(most[0], resident(service.pid()));
                pause();
            }
        });
        long begun = System.nanoTime();
        URI address = service.address().resolve("/api/v1/findings/export?lang=zh&format=" + format);
        try (HttpClient client = HttpClient.newHttpClient(); InputStream body = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream()).body()) {
            Files.copy(body, file);
        }
        over.set(true);
        watch.join();
        System.out.printf("%s: %d findings, %d bytes, %.1f s, service at most %d MB resident with 256 MB of heap%n", format, FINDINGS, Files.size(file), (System.nanoTime() - begun) / 1e9, most[0] >> 10);
        return file;
    }

    /// Kilobytes a process occupies; 0 where the machine does not tell.
    private static long resident(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(l -> l.startsWith("VmRSS:")).map(l -> l.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        }
    }

    private static long rows(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            long rows = 0;
            int state = 0;
            byte[] mark = {'<', 'r', 'o', 'w', ' '};
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    state = buffer[i] == mark[state] ? state + 1 : buffer[i] == '<' ? 1 : 0;
                    if (state == mark.length) {
                        rows++;
                        state = 0;
                    }
                }
            }
            return rows;
        }
    }
}
