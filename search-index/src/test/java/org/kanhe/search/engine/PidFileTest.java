package org.kanhe.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path data;

    private final Process left = sleeping();

    @AfterEach
    void end() {
        left.destroyForcibly();
    }

    @Test
    void aProcessLeftOverFromAnEarlierRunIsEnded() throws InterruptedException {
        PidFile file = new PidFile(EngineFolder.under(data));
        file.write(left.toHandle());
        assertThat(file.endLeftovers()).isEqualTo(1);
        assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(file.endLeftovers()).isZero();
    }

    @Test
    void aProcessThatOnlyHasItsNumberIsLeftAlone() throws IOException {
        EngineFolder folder = EngineFolder.under(data);
        long started = left.toHandle().info().startInstant().orElseThrow().minusSeconds(60).toEpochMilli();
        Files.writeString(folder.pidFile(), left.pid() + " " + started + "\n");
        assertThat(new PidFile(folder).endLeftovers()).isZero();
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void aDamagedFileEndsNothing() throws IOException {
        EngineFolder folder = EngineFolder.under(data);
        Files.writeString(folder.pidFile(), "\u0000\n1\n-1 5\n99999999999999999999 1\n");
        assertThat(new PidFile(folder).endLeftovers()).isZero();
    }

    private static Process sleeping() {
        try {
            return new ProcessBuilder("sleep", "60").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
