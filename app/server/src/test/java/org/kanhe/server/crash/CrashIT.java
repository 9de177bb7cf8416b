package org.kanhe.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.ReportId;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.ServiceProcess;
import org.kanhe.store.EmbeddedMongo;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// The service is killed again and again in the middle of an import of two hundred files. The search engine is one that
/// stays, so that a round costs seconds; that the engine the service brings up itself dies and comes back with it is
/// shown by [OwnEngineIT]. Rounds: `-Dkanhe.crash.rounds`, 3 when nothing is said.
final class CrashIT {
    private static final int ROUNDS = Integer.getInteger("kanhe.crash.rounds", 3);

    private final Path data = Running.folder("crash");
    private final Map<String, String> environment = environment();
    private final Random random = new Random(20201231);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws InterruptedException {
        int files = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (ServiceProcess service = ServiceProcess.start(data, environment)) {
                Feed feed = Feed.begin(new Http(service.address()), round);
                // between the first batch and the last, or while the last is still being worked on: slow machines are killed
                // at the same points as fast ones
                feed.awaitAcknowledged(random.nextInt(1, Feed.FILES / Feed.BATCH + 1));
                Thread.sleep(random.nextInt(0, 1500));
                service.kill();
                acknowledged.addAll(feed.acknowledged());
                files += feed.files();
            }
        }
        Set<String> searchable;
        long indicators;
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = new Http(service.address());
            everythingAcknowledgedComesToItsEnd(http);
            Awaited.until("nothing is left to do", () -> http.get("/api/v1/imports?size=200").json().toString(), s -> !s.contains("\"running\""));
            searchable = reportsInTheIndex(http);
            indicators = http.get("/api/v1/indicators?size=1").json().path("total").asLong();
            assertThat(service.stop()).isIn(0, 143);
        }
        Set<String> stored = reportsInTheStore();
        assertThat(searchable).isEqualTo(stored);
        assertThat(indicators).isEqualTo(3L * stored.size());
        System.out.printf("%d kills: %d files in %d acknowledged imports, %d reports stored and searchable%n", ROUNDS, files, acknowledged.size(), stored.size());
    }

    private void everythingAcknowledgedComesToItsEnd(Http http) {
        assertThat(acknowledged).isNotEmpty();
        for (String id : acknowledged) {
            JsonNode done = http.awaitImport(id);
            assertThat(done.path("items")).hasSize(Feed.BATCH).allSatisfy(item -> {
                assertThat(item.path("outcome").asText()).isIn("read", "unchanged");
                assertThat(item.path("reports")).hasSize(1);
            });
        }
    }

    private static Set<String> reportsInTheIndex(Http http) {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; ; page++) {
            JsonNode answer = http.get("/api/v1/reports?size=500&page=" + page).json();
            List<String> found = StreamSupport.stream(answer.path("items").spliterator(), false).map(i -> i.path("report").asText()).toList();
            assertThat(ids).doesNotContainAnyElementsOf(found);
            ids.addAll(found);
            if ((long) page * 500 >= answer.path("total").asLong()) {
                assertThat(ids).hasSize(answer.path("total").asInt());
                return ids;
            }
        }
    }

    private Set<String> reportsInTheStore() {
        Set<String> ids = new TreeSet<>();
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data); ReportStore store = ReportStore.connect(mongo.uri())) {
            List<FileRecord> files = new ArrayList<>();
            store.forEachFile(files::add);
            assertThat(files).doesNotHaveDuplicates().allSatisfy(file -> {
                assertThat(file.state().isFinal()).isTrue();
                assertThat(file.indexed()).isTrue();
                assertThat(store.findReading(file.id())).isPresent();
            });
            files.forEach(file -> IntStream.range(0, file.reports()).forEach(n -> ids.add(new ReportId(file.id(), n).code())));
        }
        return ids;
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Running.environment());
        environment.put("KANHE_INDEX_CATCH_UP", "PT1S");
        return environment;
    }
}
