package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds, in memory, the passages worth a closer look: those that share two winnowed runs or one MinHash band.
public final class CandidateIndex {
    /// Shared runs that make a candidate; a short passage has few.
    static final int ENOUGH_RUNS = 2;
    private static final int LEAST_CAP = 60;
    private static final int GREATEST_CAP = 200;
    private static final int OF_PASSAGES = 10_000;

    private final Postings runs = new Postings();
    private final Postings bands = new Postings();
    private final List<Prepared> passages = new ArrayList<>();
    private int[] hits = new int[1024];
    private int[] touched = new int[1024];

    /// Passages a key may have before it is too common to be of use.
    static int cap(long passages) {
        return Math.clamp(passages / OF_PASSAGES, LEAST_CAP, GREATEST_CAP);
    }

    int size() {
        return passages.size();
    }

    public void add(Prepared passage) {
        int number = passages.size();
        int cap = cap(number);
        passages.add(passage);
        for (long key : passage.fingerprints().runKeys()) {
            runs.add(key, number, cap);
        }
        for (long key : passage.fingerprints().bandKeys()) {
            bands.add(key, number, cap);
        }
    }

    /// Passages added before that may share text with this one.
    public List<Prepared> of(Prepared passage) {
        if (hits.length < passages.size()) {
            hits = Arrays.copyOf(hits, passages.size() * 2);
            touched = new int[hits.length];
        }
        int cap = cap(passages.size());
        long[] own = passage.fingerprints().runKeys();
        int enough = Math.min(ENOUGH_RUNS, own.length);
        int n = count(runs, own, 1, 0, cap);
        n = count(bands, passage.fingerprints().bandKeys(), enough, n, cap);
        List<Prepared> found = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (hits[touched[i]] >= enough) {
                found.add(passages.get(touched[i]));
            }
            hits[touched[i]] = 0;
        }
        return found;
    }

    private int count(Postings in, long[] keys, int worth, int already, int cap) {
        int n = already;
        for (long key : keys) {
            for (int link = in.first(key, cap); link != 0; link = in.next(link)) {
                int other = in.passage(link);
                if (hits[other] == 0) {
                    touched[n++] = other;
                }
                hits[other] += worth;
            }
        }
        return n;
    }
}
