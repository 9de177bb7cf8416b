package org.kanhe.bench.search;

import java.util.Map;
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
            figures.lastPage.add(millis(index, pages));
            long start = System.nanoTime();
            try {
                figures.middlePage.add(millis(index, Math.max(1, pages / 2)));
            } catch (RequestRefusedException _) {
                // Being told that it takes too long is the other right answer, and must come in time
                figures.middlePage.add((System.nanoTime() - start) / 1e6);
                figures.middleRefused++;
            }
        }
    }

    private static double millis(ReportIndex index, int page) {
        long start = System.nanoTime();
        index.indicators(new SearchRequest("", Map.of(), page, SIZE, ""));
        return (System.nanoTime() - start) / 1e6;
    }
}
