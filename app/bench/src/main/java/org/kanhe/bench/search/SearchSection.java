package org.kanhe.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kanhe.bench.Figures;

/// The figures as a section of the page of performance.
final class SearchSection {
    private static final String BEGIN = "<!-- app/bench/search writes from here -->";
    private static final String END = "<!-- to here -->";

    private SearchSection() {}

    static String of(List<SizeFigures> sizes) {
        StringBuilder out = new StringBuilder("""
                ## Searching a large archive

                `app/bench/search` makes an archive up in memory, twenty indicator rows to a report, and puts it into an engine of
                its own as a rebuild does; no store and no HTTP of ours is measured. First pages hold twenty hits with highlights
                and all facets; the mix is the 60 queries of `search-queries.txt`. "First time" is each query asked once of an index
                that has answered none; "again" five times more; "after writing" once more after files were put, which empties the
                engine's memory of counts. Beside it the plain `match` query of Elasticsearch on one analysed field, twenty hits,
                no facets, for the words of the same queries. "Beside hostile ones": while a hundred askers send wildcards,
                parentheses, ten thousand words and far pages. The export runs in a process with 128 MB of heap.

                """);
        line(out, "measured", sizes, s -> "%,d reports".formatted(s.reports));
        line(out, "---", sizes, _ -> "---");
        line(out, "indicator rows", sizes, s -> "%,d".formatted(s.rows));
        line(out, "rebuild", sizes, s -> "%.0f s".formatted(s.rebuild));
        line(out, "first page with facets, first time, p50 / p95", sizes, s -> both(s.first));
        line(out, "first page with facets, again, p50 / p95", sizes, s -> both(s.again));
        line(out, "first page with facets, after writing, p50 / p95", sizes, s -> both(s.afterWriting));
        line(out, "first page with facets, beside hostile ones, p50 / p95", sizes, s -> both(s.besideHostile));
        line(out, "beside hostile ones, p95 as multiple of that without", sizes, s -> s.besideHostile.isEmpty() ? "" : "%.1f".formatted(s.besideHostile.percentile(95) / s.again.percentile(95)));
        line(out, "hostile ones answered or refused, p95 / slowest", sizes, s -> s.hostile.isEmpty() ? "" : "%,.0f / %,.0f ms".formatted(s.hostile.percentile(95), s.hostile.percentile(100)));
        line(out, "last page of all rows, median / slowest", sizes, s -> s.lastPage.isEmpty() ? "" : "%,.0f / %,.0f ms%s".formatted(s.lastPage.median(), s.lastPage.percentile(100), s.lastRefused > 0 ? ", refused as too slow" : ""));
        line(out, "page in the middle of all rows, median / slowest", sizes, s -> s.middlePage.isEmpty() ? "" : "%,.0f / %,.0f ms%s".formatted(s.middlePage.median(), s.middlePage.percentile(100), s.middleRefused > 0 ? ", refused as too slow" : ""));
        line(out, "plain match query, p50 / p95", sizes, s -> both(s.plain));
        line(out, "searchable after being put, p50 / p95", sizes, s -> both(s.searchable));
        line(out, "export to xlsx", sizes, s -> s.exportRows == 0 ? "" : "%,d rows in %.1f s".formatted(s.exportRows, s.exportSeconds));
        line(out, "index and log on disk", sizes, s -> "%,d MB".formatted(s.megabytes));
        line(out, "load average of the machine", sizes, s -> "%.1f".formatted(s.load));
        if (sizes.stream().anyMatch(s -> s.stopped)) {
            out.append("\nThe time given was over before everything was measured; what is empty was not.\n");
        }
        return out.append("\nProcessors: ").append(Runtime.getRuntime().availableProcessors()).append("; JDK ").append(Runtime.version()).append(".\n").toString();
    }

    private static String both(Figures millis) {
        return millis.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f / %.0f ms", millis.percentile(50), millis.percentile(95));
    }

    private static void line(StringBuilder out, String what, List<SizeFigures> sizes, Function<SizeFigures, String> value) {
        out.append("| ").append(what);
        sizes.forEach(size -> out.append(" | ").append(value.apply(size)));
        out.append(" |\n");
    }

    /// Replaces the section on the page, or adds it.
    static void write(Path page, String section) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        String marked = BEGIN + "\n" + section + END + "\n";
        Files.writeString(page, begin < 0 || end < begin ? text.stripTrailing() + "\n\n" + marked : text.substring(0, begin) + marked + text.substring(end + END.length()).stripLeading());
    }
}
