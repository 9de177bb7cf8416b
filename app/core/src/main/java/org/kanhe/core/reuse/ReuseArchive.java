package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An archive in memory: every report that is added is held against all before it and against its own batch.
///
/// Wording is counted for a whole batch before anything in it is judged, so that the form a batch shares is not taken for
/// copying. Not for several threads.
public final class ReuseArchive {
    private final Rarity rarity = new Rarity();
    private final Comparison comparison = new Comparison(rarity);
    private final CandidateIndex candidates = new CandidateIndex();
    private final List<Prepared> passages = new ArrayList<>();

    /// Adds the passages of one batch of reports.
    ///
    /// @return the pairs they make with each other and with everything before
    public List<ReusedPair> add(List<Passage> batch) {
        List<Prepared> prepared = prepare(batch);
        prepared.forEach(rarity::add);
        List<ReusedPair> pairs = new ArrayList<>();
        for (Prepared passage : prepared) {
            pairs.addAll(comparison.of(passage, candidates.of(passage)));
            candidates.add(passage);
            passages.add(passage);
        }
        return pairs;
    }

    /// Compares passages with the archive and keeps nothing of them.
    public List<ReusedPair> check(List<Passage> texts) {
        return prepare(texts).stream().flatMap(passage -> comparison.of(passage, candidates.of(passage)).stream()).toList();
    }

    /// Judges everything anew by what is known now.
    public List<ReusedPair> compareAll() {
        CandidateIndex before = new CandidateIndex();
        List<ReusedPair> pairs = new ArrayList<>();
        for (Prepared passage : passages) {
            pairs.addAll(comparison.of(passage, before.of(passage)));
            before.add(passage);
        }
        return pairs;
    }

    /// What is known of the archive's wording.
    public Rarity rarity() {
        return rarity;
    }

    /// Passages held.
    public int size() {
        return passages.size();
    }

    /// Makes passages comparable, those too short or of the form left out.
    static List<Prepared> prepare(List<Passage> passages) {
        List<Prepared> prepared = new ArrayList<>();
        Normaliser normaliser = Normaliser.plain();
        @Nullable Passage last = null;
        for (Passage passage : passages) {
            if (last == null || !last.origin().equals(passage.origin())) {
                normaliser = Normaliser.of(passage.origin());
            }
            last = passage;
            Prepared one = Prepared.of(passage, normaliser);
            if (one.isComparable()) {
                prepared.add(one);
            }
        }
        return prepared;
    }
}
