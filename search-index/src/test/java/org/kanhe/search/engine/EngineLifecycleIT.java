package org.kanhe.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineLifecycleIT {
    private static final Path HOME = Path.of(System.getProperty("kanhe.elasticsearch.home"));

    @TempDir
    Path data;

    @Test
    void aFolderWithoutAnEngineIsRefusedByName() {
        assertThatThrownBy(() -> EngineSupervisor.start(data, data)).isInstanceOf(EngineStartException.class).hasMessageContaining(data.toString()).hasMessageContaining("no bin/elasticsearch");
    }

    @Test
    void aBrokenEngineEndsInAMessageWithTheEndOfItsLog() throws IOException {
        Path home = Files.createDirectory(data.resolve("home"));
        for (String folder : List.of("lib", "modules", "config", "bin")) {
            Files.createDirectory(home.resolve(folder));
        }
        Files.writeString(home.resolve("config").resolve("jvm.options"), "");
        Files.writeString(home.resolve("bin").resolve("elasticsearch-keystore"), "exit 0\n");
        Files.writeString(home.resolve("bin").resolve("elasticsearch"), "echo 'the disk is made of cheese'; exit 7\n");
        assertThatThrownBy(() -> EngineSupervisor.start(home, data)).isInstanceOf(EngineStartException.class).hasMessageContaining("exit code 7").hasMessageContaining("the disk is made of cheese");
    }

    @Test
    void itServesIsRestartedWhenKilledAndEndsWhenClosed() throws IOException {
        List<ProcessHandle> second;
        try (EngineSupervisor engine = EngineSupervisor.start(HOME, data)) {
            assertThat(engine.isUp()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("elasticsearch/password")))).isEqualTo("rw-------");
            assertThatThrownBy(() -> EngineSupervisor.start(HOME, data)).isInstanceOf(EngineStartException.class).hasMessageContaining("in use");

            long first = engine.pid();
            List<ProcessHandle> processes = family(first);
            assertThat(processes).hasSizeGreaterThan(1);
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            await(() -> engine.pid() != first && engine.isUp());
            assertThat(processes).noneMatch(ProcessHandle::isAlive);

            second = family(engine.pid());
        }
        assertThat(second).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("elasticsearch/pid")).doesNotExist();
    }

    @Test
    void theEngineDiesWithAServiceThatIsKilledAndTheNextOneStartsOnItsData() throws IOException, InterruptedException {
        Service killed = Service.start(HOME, data);
        List<ProcessHandle> processes = family(killed.enginePid());
        killed.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        await(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(data.resolve("elasticsearch/pid")).exists();
        try (EngineSupervisor next = EngineSupervisor.start(HOME, data)) {
            assertThat(next.isUp()).isTrue();
        }
    }

    @Test
    void rootLendsItsReachToAnEngineAndDataOthersCannotPassTo() throws IOException {
        Assumptions.assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "only root meets this");
        Path closed = Files.createDirectory(data.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path home = closed.resolve("engine");
        copy(HOME, home);
        try (EngineSupervisor engine = EngineSupervisor.start(home, closed.resolve("data"))) {
            assertThat(engine.isUp()).isTrue();
            assertThat(family(engine.pid())).allSatisfy(process -> assertThat(Files.getAttribute(Path.of("/proc/" + process.pid()), "unix:uid")).isEqualTo(65534));
        }
        try (Stream<Path> config = Files.walk(home.resolve("config"))) {
            assertThat(config).as("the unpacked engine is never written to").allSatisfy(file -> assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(0)).noneMatch(file -> file.endsWith("elasticsearch.keystore"));
        }
    }

    private static List<ProcessHandle> family(long pid) {
        ProcessHandle launcher = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(launcher), launcher.descendants()).toList();
    }

    private static void await(BooleanSupplier reached) {
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within 90 s").isLessThan(until);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    // The large part is linked: same bytes, same owner, no time
                    Files.createLink(target, each);
                }
            }
        }
    }

    private record Service(Process process, long enginePid) {
        static Service start(Path home, Path data) throws IOException {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), ServiceForTests.class.getName(), home.toString(), data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line = out.readLine();
                assertThat(line).as("what the service says").isNotNull();
                return new Service(process, Long.parseLong(line.substring(0, line.indexOf(' '))));
            }
        }
    }
}
