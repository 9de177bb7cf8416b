package org.kanhe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What was measured, over all runs.
final class Results {
    private final Figures acknowledged = new Figures();
    private final Figures finished = new Figures();
    private final Figures reports = new Figures();
    private final Figures searchable = new Figures();
    private final Figures load = new Figures();
    private final Figures cpu = new Figures();
    private final Figures peer = new Figures();
    private final Figures peerCpu = new Figures();
    private final Figures p50 = new Figures();
    private final Figures p95 = new Figures();
    private final Figures p99 = new Figures();
    private final Figures kilobytes = new Figures();
    private double serviceMegabytes;
    private double engineMegabytes;
    private long stored;

    void corpus(List<Path> files) throws IOException {
        for (Path f : files) {
            kilobytes.add(Files.size(f) / 1024.0);
        }
    }

    void imported(int files, ImportLoad.Took took) {
        acknowledged.add(files / took.acknowledged());
        finished.add(files / took.finished());
        reports.add(took.reports() / took.finished());
        searchable.add(files / took.searchable());
    }

    /// @param seconds of processor time of the service and its search engine
    void cpu(int files, double seconds) {
        cpu.add(seconds * 1000 / files);
    }

    void peer(int files, Peer.Took took) {
        peer.add(files / took.seconds());
        peerCpu.add(took.cpu() * 1000 / files);
    }

    void searched(Figures millis) {
        p50.add(millis.percentile(50));
        p95.add(millis.percentile(95));
        p99.add(millis.percentile(99));
    }

    /// @param average load average of the last minute, negative where the system has none
    void load(double average) {
        load.add(average);
    }

    void memory(double service, double engine) {
        serviceMegabytes = service;
        engineMegabytes = engine;
    }

    void stored(long total) {
        stored = total;
    }

    /// A Markdown table; every figure is the median of the runs with the least and the most.
    String table(Options options) {
        StringBuilder out = new StringBuilder();
        line(out, "measured", String.format(Locale.ROOT, "median of %d runs (least to most)", options.runs()));
        line(out, "---", "---");
        line(out, "import, acknowledged durable", acknowledged.spread("%.1f") + " files/s");
        line(out, "import, read, checked and indexed", finished.spread("%.1f") + " files/s");
        line(out, "import, found by the search", searchable.spread("%.1f") + " files/s");
        line(out, "read, checked and indexed, in reports", reports.spread("%.1f") + " reports/s");
        if (!cpu.isEmpty()) {
            line(out, "processor time of the import, engine included", cpu.spread("%.1f") + " ms/file");
        }
        if (!peer.isEmpty()) {
            line(out, "tika-app batch, text extraction only", peer.spread("%.1f") + " files/s");
            line(out, "processor time of tika-app, its start included", peerCpu.spread("%.1f") + " ms/file");
        }
        line(out, "search, p50", p50.spread("%.1f") + " ms");
        line(out, "search, p95", p95.spread("%.1f") + " ms");
        line(out, "search, p99", p99.spread("%.1f") + " ms");
        if (serviceMegabytes > 0) {
            line(out, "most resident memory, service with document store", String.format(Locale.ROOT, "%.0f MB", serviceMegabytes));
            line(out, "most resident memory, search engine", String.format(Locale.ROOT, "%.0f MB", engineMegabytes));
        }
        line(out, "files in each import; their size", options.files() + "; " + kilobytes.spread("%.1f") + " KB");
        line(out, "reports in the archive at the end", Long.toString(stored));
        line(out, "load average of the machine", load.spread("%.1f"));
        line(out, "processors; JDK", Runtime.getRuntime().availableProcessors() + "; " + Runtime.version());
        return out.toString();
    }

    private static void line(StringBuilder out, String what, String value) {
        out.append("| ").append(what).append(" | ").append(value).append(" |\n");
    }
}
