package org.kanhe.server.page.finding;

import java.util.Map;

/// What was just done to a finding, and how it is taken back.
///
/// @param said   what was done, in words
/// @param action address a form is posted to
/// @param fields what the form sends beside what every card sends
public record Undo(String said, String action, Map<String, String> fields) {
    public Undo {
        fields = Map.copyOf(fields);
    }
}
