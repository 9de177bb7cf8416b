package org.kanhe.search.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the engine's own programs as its user, on our JDK and with its own configuration folder.
///
/// @param home     the unpacked engine
/// @param javaHome the JDK it runs on
record EngineTool(Path home, Path javaHome, EngineFolder folder, EngineUser user) {
    private static final int LIMIT_SECONDS = 120;

    /// A command ready to start. Scripts are handed to bash because their execute bit may be for another user.
    ///
    /// @param around put before the script, already run as the engine's user
    ProcessBuilder command(List<String> around, String program, String... args) {
        List<String> command = new ArrayList<>(user.command());
        command.addAll(around);
        command.addAll(List.of("bash", home.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.temporary().toFile());
        builder.environment().keySet().removeAll(List.of("ES_JAVA_OPTS", "CLI_JAVA_OPTS", "JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_HOME", "ES_HOME"));
        builder.environment().put("ES_JAVA_HOME", javaHome.toString());
        builder.environment().put("ES_PATH_CONF", folder.config().toString());
        builder.environment().put("ES_TMPDIR", folder.temporary().toString());
        builder.environment().put("HOME", folder.temporary().toString());
        return builder;
    }

    /// Runs a program to its end.
    ///
    /// @param input given to its standard input
    /// @throws EngineStartException when it fails or takes longer than two minutes
    void run(String program, String input, String... args) {
        Path log = folder.root().resolve("tool.log");
        try {
            Process process = command(List.of(), program, args).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It ended without reading; its exit code says whether that is a failure
                process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new EngineStartException(program + " did not end within " + LIMIT_SECONDS + " s:\n" + LogTail.of(log));
            }
            if (process.exitValue() != 0) {
                throw new EngineStartException(program + " failed with exit code " + process.exitValue() + ":\n" + LogTail.of(log));
            }
        } catch (IOException e) {
            throw new EngineStartException("Cannot run " + program + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineStartException("interrupted while running " + program, e);
        }
    }
}
