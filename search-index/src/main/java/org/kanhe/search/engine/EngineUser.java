package org.kanhe.search.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Who the engine runs as. It refuses to be root, so a service run by root gives it an unprivileged user and, where that
/// user cannot pass the folders above engine or data (a data folder under `/root`), the one capability to read past them.
///
/// @param command what to put before a command to run it as that user; empty when nothing is needed
/// @param dropped whether it is another user than ours, to whom its folders must be given
record EngineUser(List<String> command, boolean dropped) {
    /// `nobody` on every distribution; a number because it needs no entry in the user database.
    private static final int NOBODY = 65534;

    private static final List<String> CAPABILITIES = List.of("", "dac_read_search", "dac_override");

    EngineUser {
        command = List.copyOf(command);
    }

    /// Finds out by trying, because container run times and security modules make the mode bits only half the truth.
    ///
    /// @throws EngineStartException when we are root and no way to run as another user works
    static EngineUser choose(Path home, Path javaHome, EngineFolder folder) {
        if (!root()) {
            return new EngineUser(List.of(), false);
        }
        Path setpriv = findSetpriv().orElseThrow(() -> new EngineStartException(
                "The search engine refuses to run as root, and setpriv (package util-linux), which would run it as another user, was not found. "
                        + "Install it, or run the service as an ordinary user."));
        for (Path each : folder.writtenByTheEngine()) {
            give(each);
        }
        for (String capability : CAPABILITIES) {
            EngineUser user = new EngineUser(prefix(setpriv, capability), true);
            if (user.reaches(home, javaHome, folder)) {
                return user;
            }
        }
        throw new EngineStartException("The search engine cannot run as user " + NOBODY + ": that user reaches neither " + home + " nor " + folder.root()
                + ", and this process may not lend it the right to. Put both where every user may pass, or run the service as an ordinary user.");
    }

    static Optional<Path> findSetpriv() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin" + File.pathSeparator + "/bin";
        return List.of(path.split(File.pathSeparator)).stream().filter(dir -> !dir.isBlank()).map(dir -> Path.of(dir, "setpriv")).filter(Files::isExecutable).findFirst();
    }

    private static List<String> prefix(Path setpriv, String capability) {
        List<String> prefix = new ArrayList<>(List.of(setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        if (capability.isEmpty()) {
            prefix.addAll(List.of("--inh-caps=-all", "--ambient-caps=-all"));
        } else {
            // access(2) forgets capabilities of any user but root unless no_setuid_fixup is set, and Java asks access(2)
            prefix.addAll(List.of("--securebits=+no_setuid_fixup", "--inh-caps=-all,+" + capability, "--ambient-caps=-all,+" + capability));
        }
        return prefix;
    }

    private boolean reaches(Path home, Path javaHome, EngineFolder folder) {
        List<String> probe = new ArrayList<>(command);
        probe.addAll(List.of("bash", "-c", "[ -r \"$1\"/bin/elasticsearch ] && [ -r \"$1\"/lib ] && [ -x \"$1\"/modules ] && [ -x \"$2\"/bin/java ] && \"$2\"/bin/java -version && touch \"$3\"/probe && rm \"$3\"/probe",
                "probe", home.toString(), javaHome.toString(), folder.temporary().toString()));
        ProcessBuilder builder = new ProcessBuilder(probe).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "LD_LIBRARY_PATH"));
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException _) {
            // The kernel refuses this way of running it; the next may do
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineStartException("interrupted while starting the search engine", e);
        }
    }

    /// Gives a folder and everything in it to the engine's user. Links are given, never followed.
    static void give(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                    return own(dir);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    return own(file);
                }
            });
        } catch (IOException e) {
            throw new EngineStartException("Cannot give the folder " + folder + " to the search engine's user: " + e.getMessage(), e);
        }
    }

    private static FileVisitResult own(Path path) throws IOException {
        if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(NOBODY)) {
            Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException _) {
            // No /proc: not Linux, where the name has to do
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
