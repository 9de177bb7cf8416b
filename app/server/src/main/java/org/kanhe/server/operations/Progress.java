package org.kanhe.server.operations;

import java.time.Instant;
import java.util.Optional;
import org.kanhe.server.operations.Operation.Kind;
import org.kanhe.server.operations.Operation.State;

/// What an operation tells of itself while it runs. Safe for use by many threads.
public final class Progress {
    private Operation now;
    private Changes changes = Changes.none();

    Progress(String id, Kind kind) {
        now = new Operation(id, kind, State.RUNNING, 0, 0, 0, 0, "", Instant.now(), Optional.empty());
    }

    public synchronized Operation now() {
        return now;
    }

    /// What a rereading changed so far.
    public synchronized Changes changes() {
        return changes;
    }

    synchronized void changed(FileChange change) {
        changes = changes.and(change);
    }

    /// @param already of them done before it began
    synchronized void total(int files, int already) {
        now = new Operation(now.id(), now.kind(), now.state(), files, already, now.failed(), now.repaired(), "", now.started(), now.finished());
    }

    synchronized void step(boolean succeeded) {
        now = new Operation(now.id(), now.kind(), now.state(), now.total(), now.done() + 1, now.failed() + (succeeded ? 0 : 1), now.repaired(), "", now.started(), now.finished());
    }

    synchronized void repaired() {
        now = new Operation(now.id(), now.kind(), now.state(), now.total(), now.done(), now.failed(), now.repaired() + 1, "", now.started(), now.finished());
    }

    /// @param reason why it ended early, empty when it did not
    synchronized void end(State state, String reason) {
        now = new Operation(now.id(), now.kind(), state, now.total(), now.done(), now.failed(), now.repaired(), reason, now.started(), Optional.of(Instant.now()));
    }
}
