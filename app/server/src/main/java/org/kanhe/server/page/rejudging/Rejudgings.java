package org.kanhe.server.page.rejudging;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.operations.Operation;
import org.kanhe.server.operations.Operations;
import org.kanhe.server.page.Rejudging;

/// Whether everything is being judged anew at this moment.
@Singleton
public final class Rejudgings {
    private final Operations operations;
    private final ArchiveCheck archive;

    Rejudgings(Operations operations, ArchiveCheck archive) {
        this.operations = operations;
        this.archive = archive;
    }

    public Optional<Rejudging> now() {
        Optional<Operation> running = operations.changing();
        int waiting = archive.waiting();
        if (running.isPresent()) {
            return running.map(o -> new Rejudging(o.done(), o.total(), waiting));
        }
        return operations.isRecheckWished() || waiting > 0 ? Optional.of(new Rejudging(0, 0, operations.isRecheckWished() ? 0 : waiting)) : Optional.empty();
    }
}
