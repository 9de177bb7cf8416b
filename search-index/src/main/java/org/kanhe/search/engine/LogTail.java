package org.kanhe.search.engine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The last lines of a log, for the message that says why the engine did not start.
final class LogTail {
    private static final int BYTES = 64 * 1024;
    private static final int LINES = 20;

    private LogTail() {}

    /// The last lines without stack frames; a sentence in their place when there is no log.
    static String of(Path log) {
        if (!Files.isRegularFile(log)) {
            return "(the search engine wrote no log)";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("\tat ") && !line.isBlank()).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(the search engine's log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
