package org.kanhe.bench.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.bench.CpuTime;
import org.kanhe.bench.Figures;
import org.kanhe.bench.Peer;

/// Measures the readers on the same files as `tika-app` in batch mode, in the same run, and prints a table for
/// `app/docs/performance.md`. Arguments: home folder, files of each format, runs, jar of the peer or `none`.
public final class ReadingRun {
    private static final int WARM_UPS = 3;

    private final Map<String, Figures> ours = new LinkedHashMap<>();
    private final Map<String, Figures> peers = new LinkedHashMap<>();
    private final Figures cpu = new Figures();
    private final Figures peerCpu = new Figures();
    private final Figures load = new Figures();
    private final int files;
    private final int runs;
    private final Optional<Path> peer;
    private long reports;
    private double peak;

    private ReadingRun(int files, int runs, Optional<Path> peer) {
        this.files = files;
        this.runs = runs;
        this.peer = peer;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            System.err.println("usage: reading HOME FILES RUNS PEER-JAR|none");
            System.exit(2);
            return;
        }
        Path work = Files.createTempDirectory("kanhe-reading");
        try {
            ReadingRun run = new ReadingRun(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Optional.of(args[3]).filter(p -> !p.equals("none")).map(Path::of));
            run.measure(Path.of(args[0]), work);
            System.out.print(run.table());
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(p);
                }
            }
        }
    }

    private void measure(Path home, Path work) throws IOException, InterruptedException {
        Map<String, List<Path>> material = Material.write(home, work, files, 7);
        try (Readers readers = new Readers(Runtime.getRuntime().availableProcessors()); CpuTime processes = new CpuTime(ProcessHandle.current())) {
            for (int i = 0; i < WARM_UPS; i++) {
                for (List<Path> format : material.values()) {
                    readers.read(format);
                }
            }
            for (int run = 0; run < runs; run++) {
                for (Map.Entry<String, List<Path>> format : material.entrySet()) {
                    one(format.getKey(), format.getValue(), readers, processes, work, run % 2 == 1);
                }
                load.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            }
            peak = PeakMemory.ofChildren();
        }
    }

    private void one(String format, List<Path> paths, Readers readers, CpuTime processes, Path work, boolean peerFirst) throws IOException, InterruptedException {
        if (peerFirst) {
            peer(format, paths, work);
        }
        double before = processes.seconds();
        Readers.Took took = readers.read(paths);
        ours.computeIfAbsent(format, _ -> new Figures()).add(paths.size() / took.seconds());
        if (format.equals("docx")) {
            cpu.add((processes.seconds() - before) * 1000 / paths.size());
            reports = took.reports();
        }
        System.err.printf(Locale.ROOT, "%s: %d files in %.2f s, %d reports%n", format, paths.size(), took.seconds(), took.reports());
        if (!peerFirst) {
            peer(format, paths, work);
        }
    }

    private void peer(String format, List<Path> paths, Path work) throws IOException, InterruptedException {
        if (peer.isPresent()) {
            Peer.Took took = new Peer(peer.get()).run(work.resolve(format), paths.size(), work);
            peers.computeIfAbsent(format, _ -> new Figures()).add(paths.size() / took.seconds());
            if (format.equals("docx")) {
                peerCpu.add(took.cpu() * 1000 / paths.size());
            }
            System.err.printf(Locale.ROOT, "%s: the peer %d files in %.2f s%n", format, paths.size(), took.seconds());
        }
    }

    private String table() {
        StringBuilder out = new StringBuilder("| measured | median of " + runs + " runs (least to most) |\n| --- | --- |\n");
        ours.forEach((format, figures) -> {
            out.append("| ").append(format).append(", read and typed | ").append(figures.spread("%.1f")).append(" files/s |\n");
            Optional.ofNullable(peers.get(format)).ifPresent(p -> out.append("| ").append(format).append(", tika-app batch, plain text | ").append(p.spread("%.1f")).append(" files/s |\n"));
        });
        out.append("| processor time of one docx, read and typed | ").append(cpu.spread("%.1f")).append(" ms |\n");
        if (!peerCpu.isEmpty()) {
            out.append("| processor time of one docx, tika-app, its start included | ").append(peerCpu.spread("%.1f")).append(" ms |\n");
        }
        out.append(String.format(Locale.ROOT, "| most memory of one reading process | %.0f MB |%n", peak));
        out.append("| files of each format; typed reports in the docx | ").append(files).append("; ").append(reports).append(" |\n");
        out.append("| load average of the machine | ").append(load.spread("%.1f")).append(" |\n");
        out.append("| processors; JDK | ").append(Runtime.getRuntime().availableProcessors()).append("; ").append(Runtime.version()).append(" |\n");
        return out.toString();
    }
}
