package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path empty = Path.of("");

    private record Ran(int exit, String out) {}

    @Test
    void aJdk25IsFoundWhateverTheShellsJavaIs() throws IOException, InterruptedException {
        Ran ran = bash(". " + Repository.SCRIPTS + "/jdk.sh && \"$JAVA_HOME/bin/java\" -version", Map.of("JAVA_HOME", empty.toString()));
        assertThat(ran.out()).contains("25");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aMachineWithoutJdk25GetsAPlainMessage() throws IOException, InterruptedException {
        Path script = Files.writeString(empty.resolve("jdk.sh"), Files.readString(Repository.SCRIPTS.resolve("jdk.sh")).replace("/usr/lib/jvm/", empty + "/").replace("/opt/", empty + "/").replace("/usr/java/", empty + "/").replace("command -v javac", "false"));
        Ran ran = bash(". " + script, Map.of("JAVA_HOME", empty.toString(), "HOME", empty.toString()));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("JDK 25").contains("JAVA_HOME");
    }

    @Test
    void everyLauncherIsValidShell() throws IOException, InterruptedException {
        for (String launcher : List.of("kanhe", "start", "build", "jdk.sh")) {
            assertThat(bash("bash -n " + Repository.SCRIPTS.resolve(launcher), Map.of()).exit()).as(launcher).isZero();
        }
    }

    @Test
    void theClusterBaseAndItsOverlaysRender() throws IOException, InterruptedException {
        assumeTrue(bash("command -v kubectl", Map.of()).exit() == 0, "SKIPPED: kubectl is not installed, the cluster base was not rendered");
        for (String folder : List.of("base", "overlays/small")) {
            Ran ran = bash("kubectl kustomize " + Repository.ROOT.resolve("k8s").resolve(folder), Map.of());
            assertThat(ran.exit()).as(ran.out()).isZero();
            assertThat(ran.out()).contains("kind: Deployment").contains("KANHE_HOST: 127.0.0.1");
        }
    }

    private static Ran bash(String command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
    }
}
