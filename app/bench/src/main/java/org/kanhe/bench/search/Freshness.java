package org.kanhe.bench.search;

import java.io.IOException;
import org.kanhe.bench.Figures;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.SearchRequest;

/// How long it takes from putting a file until a search finds it.
final class Freshness {
    private static final long LONGEST_MILLIS = 30_000;

    private Freshness() {}

    /// @param from number of the first file that is not in the archive yet
    static Figures millis(ReportIndex index, MadeArchive archive, int from, int files) throws IOException, InterruptedException {
        Figures millis = new Figures();
        for (int i = 0; i < files; i++) {
            IndexedSubmission file = archive.file(from + i);
            SearchRequest request = new SearchRequest("", java.util.Map.of("source", java.util.List.of(file.file().id().sha256())), 1, 1, "");
            long start = System.nanoTime();
            index.put(file);
            while (index.reports(request).total() == 0) {
                if ((System.nanoTime() - start) / 1_000_000 > LONGEST_MILLIS) {
                    throw new IOException("a file that was put is not found");
                }
                Thread.sleep(20);
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}
