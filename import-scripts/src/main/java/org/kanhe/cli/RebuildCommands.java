package org.kanhe.cli;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Rebuilding what is derived from the stored originals, through the running service.
final class RebuildCommands {
    private RebuildCommands() {}

    /// Rebuilds the search index.
    @Command(name = "reindex", description = {"重建检索索引。", "Rebuilds the search index from the store."})
    static final class Reindex extends Rebuild {
        Reindex() {
            super("reindex");
        }
    }

    /// Runs the rules again.
    @Command(name = "recheck", description = {"重新核查全部报告。", "Checks all stored reports again."})
    static final class Recheck extends Rebuild {
        Recheck() {
            super("recheck");
        }
    }

    /// Reads the originals again.
    @Command(name = "reread", description = {"重新读取全部原件。", "Reads all stored originals again."})
    static final class Reread extends Rebuild {
        Reread() {
            super("reread");
        }
    }

    abstract static class Rebuild implements Callable<Integer> {
        private final String what;

        @Mixin
        private ServerOption server = new ServerOption();

        private Rebuild(String what) {
            this.what = what;
        }

        @Override
        public Integer call() throws IOException {
            Service service = server.service();
            String path = "/api/v1/admin/" + what;
            service.post(path, BodyPublishers.noBody(), "application/json");
            return new RebuildFollower(service, path, server.words()).follow().code();
        }
    }
}
