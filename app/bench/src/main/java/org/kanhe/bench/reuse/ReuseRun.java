package org.kanhe.bench.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kanhe.core.reuse.ReuseArchive;
import org.kanhe.search.EmbeddedElasticsearch;

/// Measures how copied text is found and writes `app/docs/reuse-quality.md`. Stops by itself.
public final class ReuseRun {
    /// Reports of an archive that has just been begun
    private static final int COLD_REPORTS = 500;
    private static final int COPIES = 400;
    private static final int WARM_UP = 5_000;
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);

    private final ReuseOptions options;

    private ReuseRun(ReuseOptions options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ReuseOptions options;
        try {
            options = ReuseOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Files.writeString(options.out(), new ReuseRun(options).run());
    }

    private String run() throws IOException, InterruptedException {
        ReuseFigures figures = new ReuseFigures(options);
        Growth.of(archive(WARM_UP, 1));
        figures.recall(Recall.of(archive(options.truth(), 0)));
        say("recall measured");
        for (int run = 0; run < 2; run++) {
            figures.judged(Decisions.anew(archive(options.judged(), run)));
        }
        say("decisions measured");
        figures.cold(Decisions.anew(archive(COLD_REPORTS * PlantedArchive.PER_REPORT, 2)), Decisions.oneByOne(archive(COLD_REPORTS * PlantedArchive.PER_REPORT, 2)));
        say("a cold archive measured");
        PlantedArchive edited = archive(Math.min(options.judged(), 50_000), 3);
        ReuseArchive kept = new ReuseArchive();
        Growth.of(edited, kept);
        figures.edits(EditCurve.of(edited, kept, COPIES));
        say("edits measured");
        figures.peer(Peers.plainMinHash(archive(options.peers(), 0)));
        if (!options.engine().isEmpty()) {
            engine(figures);
        }
        figures.ours(Decisions.oneByOne(archive(options.peers(), 0)));
        say("peers measured");
        List<Growth.Step> steps = new ArrayList<>();
        for (int size : SIZES) {
            if (size <= options.size()) {
                steps.add(Growth.of(archive(size, 4)));
                say(String.format(Locale.ROOT, "%,d passages measured", size));
            }
        }
        figures.growth(steps);
        return figures.page();
    }

    private void engine(ReuseFigures figures) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("kanhe-reuse-peer");
        try (EmbeddedElasticsearch engine = EmbeddedElasticsearch.start(Path.of(options.engine()), data)) {
            figures.peer(Peers.moreLikeThis(archive(options.peers(), 0), new MoreLikeThis(engine.uri(), engine.user(), engine.password(), "passages")));
            figures.peer(Peers.moreLikeThisReports(archive(options.peers(), 0), new MoreLikeThis(engine.uri(), engine.user(), engine.password(), "reports")));
        } finally {
            try (Stream<Path> left = Files.walk(data)) {
                for (Path p : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(p);
                }
            }
        }
    }

    private PlantedArchive archive(int size, int run) {
        return new PlantedArchive(options.seed() + run, size);
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
