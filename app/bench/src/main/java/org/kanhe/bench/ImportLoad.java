package org.kanhe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Hands a corpus in and waits until every file has reached its final state.
final class ImportLoad {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 50;

    /// What one import of a corpus took.
    ///
    /// @param acknowledged seconds until the last file was acknowledged: every original durably stored
    /// @param finished     seconds until every file was read, checked and handed to the index
    /// @param searchable   seconds until the search finds every report
    /// @param reports      reports recognised in the files
    record Took(double acknowledged, double finished, double searchable, int reports) {}

    private final ServiceClient client;

    ImportLoad(ServiceClient client) {
        this.client = client;
    }

    /// @throws IOException when a request or a file fails
    Took run(List<Path> files, int batch, int clients) throws IOException, InterruptedException {
        List<Future<String>> handed = new ArrayList<>();
        long before = client.searchable();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int from = 0; from < files.size(); from += batch) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + batch));
                handed.add(threads.submit(() -> client.hand(some)));
            }
        }
        double acknowledged = (System.nanoTime() - start) / 1e9;
        int reports = 0;
        for (Future<String> id : handed) {
            reports += reports(done(id(id), start + LONGEST.toNanos()));
        }
        double finished = (System.nanoTime() - start) / 1e9;
        while (client.searchable() < before + reports) {
            pause(start + LONGEST.toNanos(), "not every report is found");
        }
        return new Took(acknowledged, finished, (System.nanoTime() - start) / 1e9, reports);
    }

    private static void pause(long end, String otherwise) throws IOException, InterruptedException {
        if (System.nanoTime() > end) {
            throw new IOException(otherwise);
        }
        Thread.sleep(LOOK_MILLIS);
    }

    private static String id(Future<String> handed) throws IOException, InterruptedException {
        try {
            return handed.get();
        } catch (ExecutionException e) {
            throw new IOException("a request failed", e.getCause());
        }
    }

    private JsonNode done(String id, long end) throws IOException, InterruptedException {
        JsonNode state = client.importState(id);
        while (!state.path("state").asText().equals("done")) {
            pause(end, "import " + id + " does not end: " + state.path("done") + " of " + state.path("total"));
            state = client.importState(id);
        }
        if (state.path("failed").asInt() > 0) {
            throw new IOException("import " + id + " has failed files: " + state);
        }
        return state;
    }

    private static int reports(JsonNode state) {
        int sum = 0;
        for (JsonNode item : state.path("items")) {
            sum += item.path("reports").size();
        }
        return sum;
    }
}
