package org.kanhe.bench.search;

import java.util.Map;
import org.kanhe.bench.Figures;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.SearchRequest;

/// Opens pages that no engine numbers: the very last one of all rows, and the one in their middle.
final class FarPages {
    private static final int SIZE = 20;
    private static final int TIMES = 5;

    private FarPages() {}

    static void ask(ReportIndex index, SizeFigures figures) {
        int pages = (int) Math.ceilDiv(figures.rows, SIZE);
        for (int i = 0; i < TIMES; i++) {
            figures.lastRefused += open(index, pages, figures.lastPage);
            figures.middleRefused += open(index, Math.max(1, pages / 2), figures.middlePage);
        }
    }

    /// @return 1 when it was refused, otherwise 0
    private static int open(ReportIndex index, int page, Figures millis) {
        long start = System.nanoTime();
        int refused = 0;
        try {
            index.indicators(new SearchRequest("", Map.of(), page, SIZE, ""));
        } catch (RequestRefusedException _) {
            // Being told that it takes too long is the other right answer, and must come in time
            refused = 1;
        }
        millis.add((System.nanoTime() - start) / 1e6);
        return refused;
    }
}
