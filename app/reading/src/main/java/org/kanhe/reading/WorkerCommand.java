package org.kanhe.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a reading process is started: with bounded memory, and with nothing of our environment it has no need for.
///
/// Beside the heap stand 64 MB of classes, 32 MB of compiled code, 16 MB of direct buffers and the machine itself; with
/// the default heap a process stays below 512 MB.
final class WorkerCommand {
    private static final List<String> KEPT = List.of("LANG", "LC_ALL", "LC_CTYPE", "TZ");

    private WorkerCommand() {}

    /// @param main class with the `main` method of the process
    static ProcessBuilder of(ReadingLimits limits, String main) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memoryMb() + "m",
                "-Xms" + Math.min(limits.memoryMb(), 32) + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                main));
        command.addAll(arguments(limits));
        // What a library prints may quote the document, and nobody reads it
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    static List<String> arguments(ReadingLimits l) {
        return List.of(Long.toString(l.fileBytes()), Long.toString(l.expandedBytes()), Long.toString(l.partBytes()), Long.toString(l.archiveBytes()),
                Integer.toString(l.members()), Integer.toString(l.cells()), Long.toString(l.time().toMillis()), Integer.toString(l.memoryMb()));
    }

    static ReadingLimits limits(List<String> args) {
        return new ReadingLimits(Long.parseLong(args.get(0)), Long.parseLong(args.get(1)), Long.parseLong(args.get(2)), Long.parseLong(args.get(3)),
                Integer.parseInt(args.get(4)), Integer.parseInt(args.get(5)), Duration.ofMillis(Long.parseLong(args.get(6))), Integer.parseInt(args.get(7)));
    }
}
