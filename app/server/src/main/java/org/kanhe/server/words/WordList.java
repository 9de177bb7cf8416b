package org.kanhe.server.words;

import java.nio.charset.StandardCharsets;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.WordLists;

/// A list as it is in use.
///
/// @param text one group a line, members parted by `=`, lines with a leading `#` are remarks
/// @param own  whether somebody changed it; otherwise it is the program's
public record WordList(WordLists list, String text, boolean own) {
    /// Names this very text: a change names the version it was made on.
    public String version() {
        return SourceId.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
    }
}
