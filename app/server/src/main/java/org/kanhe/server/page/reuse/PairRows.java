package org.kanhe.server.page.reuse;

import java.util.Comparator;
import java.util.List;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.PairRow.End;
import org.kanhe.server.page.reuse.Strip.Ink;

/// Makes lines of lists of stored pairs.
record PairRows(Words words) {
    private static final int LONGEST_QUOTE = 120;

    PairRow of(StoredPair pair) {
        PairView view = new PairViews(words).of(pair);
        int kept = view.kept().size();
        return new PairRow("/reuse/pairs/" + pair.id(), view.kind(), view.share(), view.run(), kept, end(view.left()), end(view.right()), quote(view.left().strips()));
    }

    private static End end(PairView.Half half) {
        return new End(half.href(), half.unit(), half.year(), half.project(), half.place());
    }

    /// The longest stretch in common.
    private static String quote(List<Strip> strips) {
        String longest = strips.stream().filter(s -> s.ink() == Ink.SAME).map(s -> s.text().strip()).max(Comparator.comparingInt(String::length)).orElse("");
        return longest.length() <= LONGEST_QUOTE ? longest : longest.substring(0, LONGEST_QUOTE) + "…";
    }
}
