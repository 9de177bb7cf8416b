package org.kanhe.search.reuse;

import org.kanhe.core.reuse.Normaliser;
import org.kanhe.search.Engine;

/// The two indices of copied text. Their names carry the version of the normaliser their keys depend on.
public final class ReuseIndex {
    private final Table passageTable;
    private final Table pairTable;
    private final PassageIndex passages;
    private final PairIndex pairs;
    private volatile boolean there;

    /// @param prefix begins the names of the archive's indices
    public ReuseIndex(Engine engine, String prefix) {
        passageTable = new Table(engine, prefix + "-reuse" + Normaliser.VERSION + "-passages", Schema.text("passages.json"));
        pairTable = new Table(engine, prefix + "-reuse" + Normaliser.VERSION + "-pairs", Schema.text("pairs.json"));
        passages = new PassageIndex(engine, passageTable);
        pairs = new PairIndex(engine, pairTable);
    }

    /// Creates what is missing.
    public void ensure() {
        if (!there) {
            passageTable.ensure();
            pairTable.ensure();
            there = true;
        }
    }

    /// Empties both.
    public void clear() {
        passageTable.clear();
        pairTable.clear();
    }

    /// Makes everything written so far searchable at once.
    public void refresh() {
        passageTable.refresh();
        pairTable.refresh();
    }

    public PassageIndex passages() {
        return passages;
    }

    public PairIndex pairs() {
        return pairs;
    }
}
