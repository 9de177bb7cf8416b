package org.kanhe.bench.reuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseArchive;

/// What an archive costs as it grows.
final class Growth {
    private static final int QUESTIONS = 60;
    private static final int REPORT = 60;

    /// One size.
    ///
    /// @param seconds    processor time to hold every report against all before it, made-up texts not counted
    /// @param median     milliseconds on the clock to hold a new report of 60 passages against all of it; likewise `p95`
    record Step(int passages, double seconds, long pairs, double median, double p95) {
        double perSecond() {
            return passages / seconds;
        }
    }

    private Growth() {}

    static Step of(PlantedArchive archive) {
        return of(archive, new ReuseArchive());
    }

    static Step of(PlantedArchive archive, ReuseArchive kept) {
        long[] pairs = {0};
        double[] seconds = {0};
        for (int r = 0; r < archive.reports(); r++) {
            List<Passage> report = archive.report(r).stream().map(Filed::passage).toList();
            seconds[0] += Cpu.seconds(() -> pairs[0] += kept.add(report).size());
        }
        List<Double> answers = new ArrayList<>();
        Random random = new Random(archive.seed());
        for (int q = 0; q < QUESTIONS; q++) {
            List<Passage> question = question(archive, random);
            long start = System.nanoTime();
            kept.check(question);
            answers.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(answers);
        return new Step(archive.size(), seconds[0], pairs[0], answers.get(QUESTIONS / 2), answers.get(QUESTIONS * 95 / 100));
    }

    /// A report nobody filed, half of it copied from the archive.
    private static List<Passage> question(PlantedArchive archive, Random random) {
        Office office = new Office(-1, "墨溪县", "公共事务中心", 2030);
        return IntStream.range(0, REPORT).mapToObj(i -> {
            String text = random.nextBoolean() ? new Wording(random, office).original() : archive.passage(random.nextInt(archive.size())).text();
            return Filed.passage(new Planted(i, Integer.MAX_VALUE, office, Kind.ORIGINAL, i, 0, text));
        }).toList();
    }

    /// Exponent of the growth between two sizes: 1 is in proportion, 2 is quadratic.
    static double exponent(Step small, Step large) {
        return Math.log(large.seconds() / small.seconds()) / Math.log((double) large.passages() / small.passages());
    }
}
