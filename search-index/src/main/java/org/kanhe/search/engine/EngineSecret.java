package org.kanhe.search.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The engine's password: made once, kept in a file only we can read, and put into the engine's keystore before its
/// first start.
final class EngineSecret {
    private EngineSecret() {}

    /// The password of this data folder; made when there is none yet.
    static String of(EngineFolder folder, EngineTool tool) {
        try {
            Path keystore = folder.config().resolve("elasticsearch.keystore");
            if (Files.exists(folder.passwordFile()) && Files.exists(keystore)) {
                return Files.readString(folder.passwordFile()).strip();
            }
            String password = Files.exists(folder.passwordFile()) ? Files.readString(folder.passwordFile()).strip() : random();
            Files.deleteIfExists(keystore);
            tool.run("elasticsearch-keystore", "", "create");
            tool.run("elasticsearch-keystore", password + "\n", "add", "-x", "bootstrap.password");
            // Last, so that its presence says that the keystore knows it
            write(folder.passwordFile(), password);
            return password;
        } catch (IOException e) {
            throw new EngineStartException("Cannot keep the search engine's password under " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, String password) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, password.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
