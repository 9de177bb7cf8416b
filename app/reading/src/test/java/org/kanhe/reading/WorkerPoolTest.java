package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

class WorkerPoolTest {
    private static final ReadingLimits LIMITS = ReadingLimits.defaults();

    private static String read(Engine engine, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return switch (engine.read(new SourceFile(SourceId.of(content), "a.txt", content.length, ""), new Content.Held(content))) {
            case ReadOutcome.Read r -> "read " + r.document().blocks().size();
            case ReadOutcome.Unreadable u -> u.reason().code();
        };
    }

    @Test
    void aDocumentArrivesAsItWasRead() {
        try (FileReaders isolated = FileReaders.isolated(LIMITS, 1); FileReaders own = FileReaders.standard(LIMITS)) {
            for (String fixture : List.of("project-form.docx", "project-form.doc", "narrative.docx", "project-form.pdf")) {
                byte[] content = Reading.fixture(fixture);
                assertThat(isolated.read(fixture, content)).isEqualTo(own.read(fixture, content));
            }
            assertThat(isolated.read("x", new byte[] {1, 2, 3})).isEqualTo(own.read("x", new byte[] {1, 2, 3}));
        }
    }

    @Test
    void aParserThatCrashesFillsItsMemoryOrSpinsFailsOnlyItsFile() {
        try (WorkerPool pool = new WorkerPool(LIMITS.withTime(Duration.ofSeconds(3)).with(Limit.MEMORY, 64), 1, MisbehavingWorker.class.getName())) {
            assertThat(read(pool, "甲")).isEqualTo("read 1");
            assertThat(read(pool, "crash")).isEqualTo("corrupt");
            assertThat(read(pool, "乙")).isEqualTo("read 1");
            assertThat(read(pool, "memory")).isEqualTo("too-large");
            assertThat(read(pool, "丙")).isEqualTo("read 1");
            assertThat(read(pool, "spin")).isEqualTo("timeout");
            long failed = System.nanoTime();
            assertThat(read(pool, "丁")).isEqualTo("read 1");
            assertThat(Duration.ofNanos(System.nanoTime() - failed)).as("replaced").isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aProcessEndedFromOutsideCostsNoFile() {
        try (FileReaders isolated = FileReaders.isolated(LIMITS, 1)) {
            assertThat(isolated.read("a.txt", new byte[] {'a'})).isInstanceOf(ReadOutcome.Read.class);
            ProcessHandle worker = ProcessHandle.current().children().filter(p -> p.info().commandLine().orElse("").contains("ReadingWorker")).findFirst().orElseThrow();
            worker.destroyForcibly();
            assertThat(isolated.read("b.txt", new byte[] {'b'})).isInstanceOf(ReadOutcome.Read.class);
        }
    }

    @Test
    void aFileLargerThanAMouthfulArrivesWhole(@TempDir Path folder) throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "第一行\n" + "字".repeat(2_000_000));
        try (FileReaders isolated = FileReaders.isolated(LIMITS, 1); FileReaders own = FileReaders.standard(LIMITS)) {
            assertThat(isolated.read("large.txt", large)).isEqualTo(own.read("large.txt", Files.readAllBytes(large)));
        }
    }

    @Test
    void nothingIsSaidOfAFileWhoseReadersWereClosed() throws Exception {
        WorkerPool pool = new WorkerPool(LIMITS, 1, MisbehavingWorker.class.getName());
        assertThat(read(pool, "甲")).isEqualTo("read 1");
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<String> hanging = threads.submit(() -> read(pool, "spin"));
            Thread.sleep(200);
            pool.close();
            assertThatThrownBy(hanging::get).hasRootCauseInstanceOf(ReadersClosed.class);
        }
        assertThatThrownBy(() -> read(pool, "乙")).isInstanceOf(ReadersClosed.class);
    }

    @Test
    void manyThreadsShareFewProcesses() throws Exception {
        try (FileReaders isolated = FileReaders.isolated(LIMITS, 2); ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<ReadOutcome>> outcomes = IntStream.range(0, 60).mapToObj(i -> threads.submit(() -> isolated.read("a.txt", ("第" + i + "份").getBytes(StandardCharsets.UTF_8)))).toList();
            for (int i = 0; i < outcomes.size(); i++) {
                String expected = "第" + i + "份";
                assertThat(outcomes.get(i).get()).isInstanceOfSatisfying(ReadOutcome.Read.class, r -> assertThat(r.document().blocks().toString()).contains(expected));
            }
        }
    }

    @Test
    void processesEndWithTheirReaders() {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        FileReaders isolated = FileReaders.isolated(LIMITS, 1);
        isolated.read("a.txt", new byte[] {'a'});
        List<ProcessHandle> started = ProcessHandle.current().children().filter(p -> !before.contains(p)).toList();
        assertThat(started).hasSize(1);
        isolated.close();
        assertThat(started).allSatisfy(p -> p.onExit().orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join());
    }
}
