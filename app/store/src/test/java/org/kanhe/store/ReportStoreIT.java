package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.check.Decision;
import org.kanhe.core.source.SourceId;

/// The store against the embedded wire server.
class ReportStoreIT {
    @TempDir
    static Path data;

    static EmbeddedMongo mongo;
    static ReportStore store;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.start(data);
        store = ReportStore.connect(mongo.uri());
    }

    @AfterAll
    static void stop() {
        store.close();
        mongo.close();
    }

    @Test
    void itIsUp() {
        assertThat(store.isUp()).isTrue();
    }

    @Test
    void anOriginalComesBackByteForByte() throws IOException {
        for (int size : new int[] {0, 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 7_500_000}) {
            byte[] content = random(size);
            Kept kept = store.keep("云溪县/自评表.docx", new ByteArrayInputStream(content));
            assertThat(kept).isEqualTo(new Kept(SourceId.of(content), size, false));
            try (InputStream back = store.original(kept.id())) {
                assertThat(back.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void theSameBytesTwiceAreKeptOnce() throws IOException {
        byte[] content = random(2_000_000);
        assertThat(store.keep("a.doc", new ByteArrayInputStream(content)).alreadyThere()).isFalse();
        assertThat(store.keep("b.doc", new ByteArrayInputStream(content)).alreadyThere()).isTrue();
    }

    @Test
    void manyWhoKeepTheSameBytesAtOnceAllSucceedAndOneIsFirst() throws Exception {
        byte[] content = random(5_000_000);
        List<Kept> kept = atOnce(8, i -> store.keep("copy " + i, new ByteArrayInputStream(content)));
        assertThat(kept).extracting(Kept::id).containsOnly(SourceId.of(content));
        assertThat(kept).filteredOn(k -> !k.alreadyThere()).hasSize(1);
        assertThat(store.original(SourceId.of(content)).readAllBytes()).isEqualTo(content);
    }

    @Test
    void whatWasNeverKeptIsNotThere() {
        SourceId never = SourceId.of("never".getBytes(StandardCharsets.UTF_8));
        assertThat(store.findFile(never)).isEmpty();
        assertThat(store.findReading(never)).isEmpty();
        assertThat(store.findDocument(never)).isEmpty();
        assertThat(store.findVerdicts(never)).isEmpty();
        assertThatThrownBy(() -> store.original(never)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aStreamThatBreaksKeepsNothing() {
        byte[] content = random(3_000_000);
        InputStream dead = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(content, 0, 2_500_000), dead);
        assertThatThrownBy(() -> store.keep("half.doc", broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.original(SourceId.of(content))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFileRecordIsReplacedByTheNextOne() {
        SourceId id = SourceId.of(random(10));
        FileRecord received = FileRecord.received(id, "自评表.xls", 10, Instant.parse("2026-11-20T09:30:00.123456789Z"));
        store.saveFile(received);
        assertThat(store.findFile(id)).contains(received);
        FileRecord read = new FileRecord(id, "自评表.xls", 10, "application/vnd.ms-excel", FileState.READ, "", Optional.empty(), 2, 3, new Versions("excel/1", "1", "1"), true, received.received(), Instant.parse("2026-11-20T09:30:01Z"));
        store.saveFile(read);
        assertThat(store.findFile(id)).contains(read);
    }

    @Test
    void everyFileOfEveryImportIsVisitedOnce() {
        Set<SourceId> expected = new HashSet<>();
        for (int n = 0; n < 3; n++) {
            List<ImportRecord.Item> items = new ArrayList<>();
            for (int i = 0; i < 230; i++) {
                // every import hands in the first thirty files of the one before again
                SourceId id = SourceId.of(("walk " + (n * 200 + i)).getBytes(StandardCharsets.UTF_8));
                store.saveFile(FileRecord.received(id, "f" + i, 1, Instant.EPOCH));
                items.add(new ImportRecord.Item("f" + i, Optional.of(id), "", "", Optional.empty()));
                expected.add(id);
            }
            items.add(new ImportRecord.Item("bomb.zip", Optional.empty(), "refused", "bomb", Optional.of("members: more than 2")));
            store.saveImport(new ImportRecord("walk-" + n, Instant.EPOCH.plusSeconds(n), ImportState.DONE, items));
        }
        List<SourceId> visited = new ArrayList<>();
        store.forEachFile(f -> visited.add(f.id()));
        assertThat(visited).doesNotHaveDuplicates().containsAll(expected);
    }

    @Test
    void anImportComesBackAsItWasAndTheNewestFirst() {
        List<ImportRecord.Item> items = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            items.add(new ImportRecord.Item("报告" + i + ".docx", Optional.of(SourceId.of(new byte[] {(byte) i, (byte) (i >> 8)})), "", "", Optional.empty()));
        }
        ImportRecord running = new ImportRecord("big", Instant.parse("2026-11-20T10:00:00Z"), ImportState.RUNNING, items);
        store.saveImport(running);
        assertThat(store.findImport("big")).contains(running);
        items.set(449, new ImportRecord.Item("报告449.docx", items.get(449).id(), "unreadable", "corrupt", Optional.empty()));
        ImportRecord done = new ImportRecord("big", running.started(), ImportState.DONE, items);
        store.saveImport(done);
        ImportRecord later = new ImportRecord("later", Instant.parse("2026-11-20T11:00:00Z"), ImportState.RUNNING, List.of());
        store.saveImport(later);
        assertThat(store.recentImports(2)).containsExactly(later, done);
        assertThat(store.runningImports()).contains(later).doesNotContain(done);
        assertThat(store.findImport("none")).isEmpty();
    }

    @Test
    void ofFiftyDecisionsAtOnceOneWinsAndNoneIsLost() throws Exception {
        for (long version = 1; version <= 3; version++) {
            long v = version;
            List<DecisionOutcome> outcomes = atOnce(50, i -> store.decide(decision("finding-1", "reviewer " + i, v)));
            assertThat(outcomes).filteredOn(DecisionOutcome.Saved.class::isInstance).hasSize(1);
            Decision current = store.decision("finding-1");
            assertThat(outcomes).filteredOn(DecisionOutcome.Stale.class::isInstance).hasSize(49).containsOnly(new DecisionOutcome.Stale(current));
            assertThat(current.version()).isEqualTo(v);
        }
        assertThat(store.history("finding-1")).extracting(Decision::version).containsExactly(1L, 2L, 3L);
        assertThat(store.decisions(List.of("finding-1", "finding-2")).keySet()).containsExactly("finding-1");
    }

    @Test
    void aFindingNobodyDecidedOnIsOpenAndADecisionOnAnotherVersionIsStale() {
        assertThat(store.decision("finding-3")).isEqualTo(Decision.open("finding-3"));
        assertThat(store.decide(decision("finding-3", "a", 2))).isEqualTo(new DecisionOutcome.Stale(Decision.open("finding-3")));
        assertThat(store.history("finding-3")).isEmpty();
    }

    static Decision decision(String finding, String by, long version) {
        return new Decision(finding, Decision.Status.CONFIRMED, "核对原表", by, Instant.parse("2026-11-20T09:00:00Z"), version);
    }

    private static byte[] random(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private interface Task<T> {
        T run(int i) throws Exception;
    }

    private static <T> List<T> atOnce(int times, Task<T> task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int n = i;
                all.add(() -> task.run(n));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> f : threads.invokeAll(all)) {
                results.add(f.get());
            }
            return results;
        }
    }
}
