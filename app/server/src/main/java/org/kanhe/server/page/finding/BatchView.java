package org.kanhe.server.page.finding;

import org.kanhe.server.page.Words;
import org.kanhe.server.review.Batch;

/// A batch of decisions on the page of findings.
///
/// @param id      to take it back by
/// @param said    how far it is, in words
/// @param poll    where the page asks how far it is, empty when it is over
/// @param percent done so far
/// @param query   the list it was made on
/// @param undo    address of taking it back, empty when that is not to be had
public record BatchView(String id, String said, String poll, long percent, String query, String undo) {
    static BatchView of(String id, Batch batch, Words words) {
        String said = switch (batch.state()) {
            case RUNNING -> words.say("bulk.running", batch.decided() + batch.passed(), batch.total());
            case DONE -> words.say("bulk.done", batch.decided(), batch.passed());
            case CUT_SHORT -> words.say("bulk.cut-short", words.time(batch.at()), batch.decided(), Math.max(0, batch.total() - batch.decided() - batch.passed()));
            case UNDOING -> words.say("bulk.undoing", batch.restored(), batch.decided());
            case UNDONE -> words.say(batch.kept() == 0 ? "bulk.undone" : "bulk.undone-kept", batch.restored(), batch.kept());
        };
        boolean open = batch.state() == Batch.State.DONE || batch.state() == Batch.State.CUT_SHORT;
        return new BatchView(id, said, batch.state().isOver() ? "" : "/findings/all/batch/" + id, batch.percent(), batch.query(), open ? "/findings/all/undo/" + id : "");
    }
}
