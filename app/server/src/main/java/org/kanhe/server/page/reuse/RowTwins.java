package org.kanhe.server.page.reuse;

import java.util.List;
import org.kanhe.core.reuse.IndicatorRow;
import org.kanhe.core.reuse.IndicatorSet;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.RowMatch;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.reuse.TwinPage.IndicatorCell;
import org.kanhe.server.page.reuse.TwinPage.RowTwin;

/// The rows of two sets of indicators that answer each other.
final class RowTwins {
    private RowTwins() {}

    /// None for a pair of texts.
    static List<RowTwin> of(StoredPair pair) {
        return !pair.left().isSet() ? List.of() : RowMatch.of(IndicatorSet.of(pair.left()), IndicatorSet.of(pair.right())).stream()
                .map(match -> new RowTwin(cell(match.left(), pair.left()), cell(match.right(), pair.right()), match.isSameName(), match.isSameTarget(), match.isSameActual())).toList();
    }

    private static IndicatorCell cell(IndicatorRow row, Passage set) {
        return new IndicatorCell(PairViews.href(set), row.printed(), row.target(), row.actual());
    }
}
