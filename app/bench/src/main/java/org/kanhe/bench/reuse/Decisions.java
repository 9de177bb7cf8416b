package org.kanhe.bench.reuse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseArchive;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;

/// Hands a planted archive in report by report and holds every pair against what was planted.
final class Decisions {
    /// What was said of the archive, and the processor seconds the judging took.
    ///
    /// @param kinds       by kind, passages of which something was said; of copies only what names their true source counts
    /// @param flagged     pairs, within one report left out
    /// @param different   of these, pairs that link texts of different origin
    /// @param originals   originals that were linked to a text of different origin
    /// @param boilerplate form text, set sentences and duties of which something was said
    record Outcome(Map<Kind, Share> kinds, long flagged, Share different, Share originals, Share boilerplate, double seconds) {}

    private final PlantedArchive archive;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> wrong = new HashSet<>();
    private final Set<Integer> right = new HashSet<>();
    private final Set<Integer> any = new HashSet<>();
    private Share different = Share.NONE;

    private Decisions(PlantedArchive archive) {
        this.archive = archive;
    }

    /// Reports come one by one, as in an archive that begins empty.
    static Outcome oneByOne(PlantedArchive archive) {
        Decisions decisions = new Decisions(archive);
        ReuseArchive kept = new ReuseArchive();
        double seconds = Cpu.seconds(() -> IntStream.range(0, archive.reports()).forEach(r -> kept.add(decisions.filed(r)).forEach(decisions::pair)));
        return decisions.outcome(seconds);
    }

    /// Everything is judged anew when all of it is known, as the nightly run does.
    static Outcome anew(PlantedArchive archive) {
        Decisions decisions = new Decisions(archive);
        ReuseArchive kept = new ReuseArchive();
        IntStream.range(0, archive.reports()).forEach(r -> kept.add(decisions.filed(r)));
        double seconds = Cpu.seconds(() -> kept.compareAll().forEach(decisions::pair));
        return decisions.outcome(seconds);
    }

    private List<Passage> filed(int report) {
        List<Passage> passages = new ArrayList<>();
        for (Planted planted : archive.report(report)) {
            Passage passage = Filed.passage(planted);
            numbers.put(passage.id(), planted.number());
            passages.add(passage);
        }
        return passages;
    }

    private void pair(ReusedPair pair) {
        if (pair.kind() == ReuseKind.SAME_REPORT) {
            return;
        }
        Planted left = archive.passage(numbers.getOrDefault(pair.left().id(), 0));
        Planted other = archive.passage(numbers.getOrDefault(pair.right().id(), 0));
        boolean same = left.source() == other.source();
        different = different.plus(!same);
        for (Planted one : List.of(left, other)) {
            any.add(one.number());
            (same ? right : wrong).add(one.number());
        }
    }

    private Outcome outcome(double seconds) {
        Map<Kind, Share> kinds = new EnumMap<>(Kind.class);
        Share originals = Share.NONE;
        Share boilerplate = Share.NONE;
        for (int n = 0; n < archive.size(); n++) {
            Kind kind = archive.kind(n);
            boolean said = kind.isCopy() ? right.contains(n) : kind == Kind.ORIGINAL ? wrong.contains(n) : any.contains(n);
            kinds.merge(kind, Share.NONE.plus(said), Share::and);
            originals = kind == Kind.ORIGINAL ? originals.plus(said) : originals;
            boilerplate = kind.isBoilerplate() ? boilerplate.plus(said) : boilerplate;
        }
        return new Outcome(kinds, different.whole(), different, originals, boilerplate, seconds);
    }
}
