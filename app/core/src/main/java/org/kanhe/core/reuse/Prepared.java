package org.kanhe.core.reuse;

import java.util.BitSet;

/// A passage ready to be compared.
///
/// @param form         characters of `text` that belong to the form or to what every unit writes, not to this one
/// @param fingerprints of what remains
public record Prepared(Passage passage, Normalised text, BitSet form, Fingerprints fingerprints) {
    /// Shortest text, in normalised characters, that is compared at all.
    public static final int SHORTEST = 20;

    /// Prepares a passage of a report.
    ///
    /// @param normaliser of that report
    public static Prepared of(Passage passage, Normaliser normaliser) {
        Normalised text = normaliser.normalise(passage.text());
        if (passage.isSet()) {
            return new Prepared(passage, text, new BitSet(), Fingerprints.of(IndicatorSet.of(passage)));
        }
        boolean compared = passage.section().isCompared() && !DutyWording.isDuty(passage.text());
        BitSet form = compared ? FormWording.standard().in(passage.text(), text) : all(text.length());
        form.or(SetWording.standard().in(passage.text(), text));
        return of(passage, text, form);
    }

    private static Prepared of(Passage passage, Normalised text, BitSet form) {
        boolean[] ignored = new boolean[text.length()];
        form.stream().forEach(i -> ignored[i] = true);
        return new Prepared(passage, text, form, Fingerprints.of(text, ignored));
    }

    /// The same passage with more of it known to belong to the form.
    Prepared without(BitSet learned) {
        BitSet all = (BitSet) form.clone();
        all.or(learned);
        return all.equals(form) ? this : of(passage, text, all);
    }

    /// Normalised characters the unit wrote itself.
    public int ownLength() {
        return text.length() - form.cardinality();
    }

    /// Whether enough of it is the unit's own to be compared.
    public boolean isComparable() {
        return ownLength() >= SHORTEST && fingerprints.winnowed().length > 0;
    }

    private static BitSet all(int length) {
        BitSet all = new BitSet(length);
        all.set(0, length);
        return all;
    }
}
