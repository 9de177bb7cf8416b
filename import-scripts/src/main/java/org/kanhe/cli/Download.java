package org.kanhe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Writes what a service sends into a file, or to standard output.
final class Download {
    private Download() {}

    /// Sends it.
    interface Sender {
        void send(OutputStream to) throws IOException;
    }

    /// What bears the name of the file is whole: it is written beside it first.
    static int into(@Nullable Path file, Sender sender) throws IOException {
        if (file == null) {
            sender.send(System.out);
            return Exit.DONE.code();
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            sender.send(out);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return Exit.DONE.code();
    }
}
