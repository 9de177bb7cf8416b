package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import org.kanhe.server.imports.ItemWork;

/// Reads every original anew, by the whole path of an import.
@Singleton
final class Reread {
    private final EveryFile files;
    private final ItemWork work;

    Reread(EveryFile files, ItemWork work) {
        this.files = files;
        this.work = work;
    }

    void run(Progress progress) {
        files.go(progress, work::again);
    }
}
