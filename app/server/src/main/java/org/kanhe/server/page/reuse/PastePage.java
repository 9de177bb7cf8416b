package org.kanhe.server.page.reuse;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// A text is pasted, held against the archive, and forgotten.
///
/// @param text as pasted
public record PastePage(Frame frame, String text, Optional<Looked> looked) implements Page {
    /// What came of it.
    ///
    /// @param compared passages long enough to be compared
    /// @param skipped  passages too short to prove anything
    public record Looked(int compared, int skipped, List<PairView> pairs) {
        public Looked {
            pairs = List.copyOf(pairs);
        }
    }

    @Override
    public String title() {
        return frame.say("reuse.paste.title");
    }
}
