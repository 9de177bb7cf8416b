package org.kanhe.bench.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What other methods make of the same archive.
final class Peers {
    /// Passages asked about where every question costs a request
    private static final int ASKED = 1500;

    /// @param kinds     by kind of copy, those whose true source was among what the method named
    /// @param different of all pairs it named, those of different origin
    /// @param millis    for one passage: processor time of plain MinHash, on the clock where an engine is asked
    record Outcome(String name, Map<Kind, Share> kinds, Share different, double millis) {}

    private final PlantedArchive archive;
    private final Map<Kind, Share> kinds = new EnumMap<>(Kind.class);
    private Share different = Share.NONE;

    private Peers(PlantedArchive archive) {
        this.archive = archive;
    }

    static Outcome plainMinHash(PlantedArchive archive) {
        Peers peers = new Peers(archive);
        PlainMinHash hashes = new PlainMinHash();
        double seconds = 0;
        for (int n = 0; n < archive.size(); n++) {
            Planted passage = archive.passage(n);
            List<List<Integer>> named = new ArrayList<>();
            seconds += Cpu.seconds(() -> named.add(hashes.add(passage)));
            peers.note(passage, named.getFirst());
        }
        return new Outcome("plain MinHash", peers.kinds, peers.different, seconds * 1000 / archive.size());
    }

    /// Passage against passages.
    static Outcome moreLikeThis(PlantedArchive archive, MoreLikeThis engine) throws IOException, InterruptedException {
        Peers peers = new Peers(archive);
        engine.index(archive.passages().toList(), Planted::number, Planted::text);
        long start = System.nanoTime();
        int asked = 0;
        for (int n = 0; n < archive.size(); n += Math.max(1, archive.size() / ASKED)) {
            Planted passage = archive.passage(n);
            peers.note(passage, engine.like(passage.text(), passage.report() * PlantedArchive.PER_REPORT));
            asked++;
        }
        return new Outcome("more_like_this, passages", peers.kinds, peers.different, (System.nanoTime() - start) / 1e6 / asked);
    }

    /// Report against reports, as search engines are used: what counts is whether the report is named that was copied from.
    static Outcome moreLikeThisReports(PlantedArchive archive, MoreLikeThis engine) throws IOException, InterruptedException {
        Peers peers = new Peers(archive);
        List<Integer> reports = IntStream.range(0, archive.reports()).boxed().toList();
        engine.index(reports, r -> r, r -> text(archive, r));
        long start = System.nanoTime();
        int asked = 0;
        for (int r = 0; r < archive.reports(); r += Math.max(1, archive.reports() / (ASKED / 5))) {
            List<Integer> named = engine.like(text(archive, r), r);
            asked++;
            for (Planted passage : archive.report(r)) {
                if (passage.kind().isCopy()) {
                    boolean hit = named.contains(passage.source() / PlantedArchive.PER_REPORT);
                    peers.kinds.merge(passage.kind(), Share.NONE.plus(hit), Share::and);
                }
            }
        }
        return new Outcome("more_like_this, whole reports", peers.kinds, peers.different, (System.nanoTime() - start) / 1e6 / asked);
    }

    private static String text(PlantedArchive archive, int report) {
        return archive.report(report).stream().map(Planted::text).collect(Collectors.joining("\n"));
    }

    private void note(Planted passage, List<Integer> named) {
        boolean right = false;
        for (int other : named) {
            if (other / PlantedArchive.PER_REPORT != passage.report()) {
                boolean same = archive.passage(other).source() == passage.source();
                different = different.plus(!same);
                right |= same;
            }
        }
        if (passage.kind().isCopy()) {
            kinds.merge(passage.kind(), Share.NONE.plus(right), Share::and);
        }
    }
}
