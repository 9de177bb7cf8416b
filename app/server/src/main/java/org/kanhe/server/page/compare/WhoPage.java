package org.kanhe.server.page.compare;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// 单位名称: which names are one unit.
///
/// @param down    whether the search engine is away: nothing can be proposed now
/// @param refusal why something asked for was not done, for people
/// @param left    name given in the form
/// @param right   the other one
public record WhoPage(Frame frame, List<Proposal> proposals, List<Decided> decided, boolean down, Optional<String> refusal, String left, String right) implements Page {
    public WhoPage {
        proposals = List.copyOf(proposals);
        decided = List.copyOf(decided);
    }

    /// Two names that may be one unit.
    ///
    /// @param evidence why, in words, one for each reason
    public record Proposal(Name left, Name right, List<String> evidence) {
        public Proposal {
            evidence = List.copyOf(evidence);
        }
    }

    /// A name, what the archive has of it, and where that is seen.
    public record Name(String name, String says, String href) {}

    /// What a person said.
    ///
    /// @param undone when it was taken back; empty while it counts
    public record Decided(String id, String left, String right, boolean joined, String says, String undone) {}

    @Override
    public String title() {
        return frame.say("compare.names.title");
    }
}
