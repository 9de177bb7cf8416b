package org.kanhe.bench.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseArchive;
import org.kanhe.core.reuse.ReusedPair;

/// How much of a copied text can be rewritten before it is no longer found.
final class EditCurve {
    private static final int[] PERCENTS = {0, 5, 10, 20, 30, 40};
    private static final int SHORTEST = 60;

    private EditCurve() {}

    /// Originals of at least 60 characters are copied by another unit with so many percent of their words edited; those count
    /// that are found when nothing is edited.
    ///
    /// @param kept the archive, already in memory
    static Map<Integer, Share> of(PlantedArchive archive, ReuseArchive kept, int copies) {
        List<Planted> flaggable = new ArrayList<>();
        for (int n = 0; n < archive.size() && flaggable.size() < copies; n += 7) {
            Planted planted = archive.passage(n);
            if (planted.kind() == Kind.ORIGINAL && planted.text().length() >= SHORTEST && isFound(kept, planted, planted.text())) {
                flaggable.add(planted);
            }
        }
        Map<Integer, Share> curve = new LinkedHashMap<>();
        for (int percent : PERCENTS) {
            Random random = new Random(archive.seed() + percent);
            Share share = Share.NONE;
            for (Planted planted : flaggable) {
                share = share.plus(isFound(kept, planted, Edits.words(planted.text(), percent / 100.0, random)));
            }
            curve.put(percent, share);
        }
        return curve;
    }

    private static boolean isFound(ReuseArchive kept, Planted source, String text) {
        Office office = new Office(-1, "墨溪县", "公共事务中心", 2030);
        Planted copy = new Planted(source.number(), Integer.MAX_VALUE, office, Kind.REWRITTEN, source.number(), 0, text);
        Passage place = Filed.passage(source);
        return kept.check(List.of(Filed.passage(copy))).stream().map(ReusedPair::right).map(Passage::id).anyMatch(place.id()::equals);
    }
}
