package org.kanhe.server.page.profiles;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.Rejudging;

/// Every profile with what can be changed in it.
///
/// @param version of the profiles shown
/// @param notice  key of what became of a change, empty when none was made
/// @param wrong   the setting that could not be read, empty when all could
/// @param rejudging everything is being judged anew
public record ProfilesPage(Frame frame, long version, List<Profile> profiles, String notice, String wrong, Optional<Rejudging> rejudging) implements Page {
    public ProfilesPage {
        profiles = List.copyOf(profiles);
    }

    /// @param scope which reports it is for, besides what can be changed
    public record Profile(String name, String title, String scope, List<Line> lines) {
        public Profile {
            lines = List.copyOf(lines);
        }
    }

    /// A setting.
    ///
    /// @param id      of its field on the page
    /// @param options codes to choose from; none for free text
    /// @param rows    lines of its field
    public record Line(String id, String key, String value, List<String> options, int rows) {
        public Line {
            options = List.copyOf(options);
        }
    }

    @Override
    public String title() {
        return frame.say("profiles.title");
    }
}
