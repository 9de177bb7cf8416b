package org.kanhe.server.crash;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;

/// Hands two hundred new files in, in batches, until they are all in or the service is gone.
final class Feed {
    static final int FILES = 200;
    static final int BATCH = 25;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger files = new AtomicInteger();
    private final Thread thread;

    private Feed(Http http, int round) {
        this.thread = Thread.ofVirtual().unstarted(() -> run(http, round));
    }

    static Feed begin(Http http, int round) {
        Feed feed = new Feed(http, round);
        feed.thread.start();
        return feed;
    }

    /// Waits until so many batches are acknowledged.
    void awaitAcknowledged(int batches) {
        Awaited.until(batches + " batches are acknowledged", acknowledged::size, n -> n >= batches);
    }

    /// Imports the service has acknowledged; waits until there can be no more.
    List<String> acknowledged() throws InterruptedException {
        thread.join();
        return List.copyOf(acknowledged);
    }

    int files() {
        return files.get();
    }

    private void run(Http http, int round) {
        for (int from = 0; from < FILES; from += BATCH) {
            Multipart batch = Multipart.empty();
            for (int n = from; n < from + BATCH; n++) {
                add(batch, round, n);
            }
            try {
                Http.Answer answer = http.post("/api/v1/imports", batch);
                if (answer.status() == 202) {
                    acknowledged.add(answer.json().path("id").asText());
                    files.addAndGet(BATCH);
                }
            } catch (UncheckedIOException e) {
                // Killed in the middle of a request: that batch was never acknowledged, and there is nobody to send the rest to
                return;
            }
        }
    }

    private static void add(Multipart batch, int round, int n) {
        String unit = "云溪县第" + n + "工作站";
        var form = Reports.form(unit, 2020 + n % 4, "第" + round + "轮第" + n + "项养护", n % 5 == 0 ? "66.4%" : "90%");
        String title = Reports.title(unit, 2020 + n % 4);
        switch (n % 3) {
            case 0 -> batch.and("轮" + round + "/" + n + ".docx", Reports.docx(title, form));
            case 1 -> batch.and("轮" + round + "/" + n + ".xlsx", Reports.xlsx(title, form));
            default -> batch.and("轮" + round + "/" + n + ".txt", Reports.txt(title, form));
        }
    }
}
