package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

class WorkerPoolTest {
    private static final ReadingLimits LIMITS = ReadingLimits.defaults();

    private static String read(Engine engine, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return switch (engine.read(new SourceFile(SourceId.of(content), "a.txt", content.length, ""), content)) {
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
        try (WorkerPool pool = new WorkerPool(LIMITS.withTime(Duration.ofSeconds(3)), 1, 64, MisbehavingWorker.class.getName())) {
            assertThat(read(pool, "甲")).isEqualTo("read 1");
            assertThat(read(pool, "crash")).isEqualTo("corrupt");
            assertThat(read(pool, "乙")).isEqualTo("read 1");
            assertThat(read(pool, "memory")).isEqualTo("too-large");
            assertThat(read(pool, "丙")).isEqualTo("read 1");
            assertThat(read(pool, "spin")).isEqualTo("timeout");
            assertThat(read(pool, "丁")).isEqualTo("read 1");
        }
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
