package org.kanhe.bench.search;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.search.Credentials;
import org.kanhe.search.EmbeddedElasticsearch;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.SearchRequest;

/// Exports indicator rows to a spreadsheet in a process that has 128 MB of heap and no more.
public final class ExportRun {
    private static final long LONGEST_SECONDS = 120;

    private ExportRun() {}

    /// @param seconds from the first request to the closed file, the start of the process left out
    record Took(int rows, double seconds) {}

    static Took inOwnProcess(EmbeddedElasticsearch engine, Path work, int rows) throws IOException, InterruptedException {
        Path out = work.resolve("rows.xlsx");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", System.getProperty("java.class.path"), ExportRun.class.getName(), engine.uri().toString(), engine.user(), String.valueOf(rows), out.toString())
                .redirectErrorStream(true).redirectOutput(work.resolve("export.log").toFile());
        builder.environment().put("KANHE_BENCH_PASSWORD", engine.password());
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new Took(0, LONGEST_SECONDS);
        }
        String said = Files.readString(work.resolve("export.log"));
        if (process.exitValue() != 0) {
            throw new IOException("the export failed:\n" + said);
        }
        String[] figures = said.strip().lines().toList().getLast().split(" ", 2);
        return new Took(Integer.parseInt(figures[0]), Double.parseDouble(figures[1]));
    }

    public static void main(String[] args) throws IOException {
        Credentials credentials = new Credentials(args[1], System.getenv().getOrDefault("KANHE_BENCH_PASSWORD", ""));
        int most = Integer.parseInt(args[2]);
        try (ReportIndex index = ReportIndex.connect(List.of(URI.create(args[0])), Optional.of(credentials)); OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            long start = System.nanoTime();
            int written = write(index, most, out);
            System.out.println(written + " " + (System.nanoTime() - start) / 1e9);
        }
    }

    private static int write(ReportIndex index, int most, OutputStream out) throws IOException {
        List<Column> columns = Stream.of("单位", "年度", "项目", "一级指标", "二级指标", "指标", "文件", "位置").map(title -> new Column(title, title, 20)).toList();
        List<IOException> failures = new ArrayList<>();
        int[] written = {0};
        try (SheetWriter sheet = SheetFormat.XLSX.to(out)) {
            sheet.sheet(new SheetHead("指标", List.of(), columns));
            try {
                index.eachIndicator(SearchRequest.of(""), hit -> {
                    if (written[0]++ == most) {
                        throw new Enough();
                    }
                    try {
                        sheet.row(row(hit));
                    } catch (IOException e) {
                        failures.add(e);
                        throw new Enough();
                    }
                });
            } catch (Enough _) {
                written[0]--;
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return written[0];
    }

    private static List<Value> row(IndicatorHit hit) {
        return List.of(
                Value.text(hit.unit()), Value.text(hit.year().map(String::valueOf).orElse("")), Value.text(hit.project()), Value.text(hit.level1()), Value.text(hit.level2()), Value.text(hit.name()), Value.text(hit.file()), Value.text(hit.at()));
    }

    /// Ends the walk.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
