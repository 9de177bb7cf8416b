package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.source.SourceId;

/// Kills a writing process again and again (`kill -9`) and looks at what is left. More rounds with
/// `-Dkanhe.crash.rounds=20`.
class CrashIT {
    private static final int THREADS = 4;
    private static final int FEWEST = 8;
    private static final long MOST_SECONDS = 60;

    @TempDir
    Path data;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        int[] next = new int[THREADS];
        Random random = new Random(20_261_120);
        int rounds = Integer.getInteger("kanhe.crash.rounds", 5);
        for (int round = 0; round < rounds; round++) {
            int[] before = next.clone();
            runAndKill(next, FEWEST + random.nextInt(40));
            verify(before, next);
        }
        verify(new int[THREADS], next);
        assertThat(Arrays.stream(next).sum()).as("numbers acknowledged").isGreaterThanOrEqualTo(rounds * FEWEST);
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndToldWhoHasIt() throws Exception {
        try (EmbeddedMongo _ = EmbeddedMongo.start(data)) {
            Process second = start(new int[1]);
            assertThat(second.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(Files.readString(errors())).contains("is in use by process " + ProcessHandle.current().pid());
        }
    }

    /// Runs the writer until it has acknowledged so many writes, kills it amid the following ones, notes what it acknowledged.
    /// Counted, not timed: a busy machine kills at the same place.
    private void runAndKill(int[] next, int acknowledgements) throws Exception {
        Process writer = start(next);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            boolean killed = false;
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (++seen == acknowledgements) {
                    // by its handle: Process.destroyForcibly would also close the output, with acknowledgements still unread in it
                    killed = writer.toHandle().destroyForcibly();
                }
                String[] ack = line.split(" ", 2);
                // a line cut short by the kill may be missing its last digits: it is no acknowledgement then
                if (ack.length == 2 && Integer.parseInt(ack[1]) == next[Integer.parseInt(ack[0])]) {
                    next[Integer.parseInt(ack[0])]++;
                }
            }
            assertThat(killed).as("acknowledged " + seen + ": " + Files.readString(errors())).isTrue();
            assertThat(writer.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            writer.destroyForcibly();
        }
    }

    private Process start(int[] next) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-cp", System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                CrashWriter.class.getName(), data.toString(), Integer.toString(next.length)));
        for (int n : next) {
            command.add(Integer.toString(n));
        }
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return data.resolve("writer.err");
    }

    /// Looks for everything acknowledged from the numbers `from` on, and at the archive as a whole.
    private void verify(int[] from, int[] next) throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            Set<SourceId> acknowledged = new HashSet<>();
            for (int t = 0; t < next.length; t++) {
                for (int n = 0; n < next[t]; n++) {
                    acknowledged.add(SourceId.of(CrashWriter.content(t, n)));
                }
                for (int n = from[t]; n < next[t]; n++) {
                    byte[] content = CrashWriter.content(t, n);
                    SourceId id = SourceId.of(content);
                    try (InputStream original = store.original(id)) {
                        assertThat(original.readAllBytes()).as("original %d-%d", t, n).isEqualTo(content);
                    }
                    assertThat(store.findFile(id)).contains(CrashWriter.finished(t, n, id));
                    assertThat(store.findReading(id)).contains(CrashWriter.reading(t, n));
                }
                // the last decision was acknowledged, one more may have been stored on the way down
                assertThat(store.decision("finding-" + t).version()).isBetween((long) next[t], next[t] + 1L);
                assertThat(store.history("finding-" + t)).extracting(d -> d.version()).doesNotHaveDuplicates();
            }
            List<SourceId> visited = new ArrayList<>();
            store.forEachFile(f -> visited.add(f.id()));
            assertThat(visited).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(visited.size()).isLessThanOrEqualTo(acknowledged.size() + next.length);
        }
    }
}
