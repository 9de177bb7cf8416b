package org.kanhe.server.correction;

import java.util.List;

/// What stands around a field, as one stored text.
final class Surroundings {
    private static final String BETWEEN = "\u001f";

    private Surroundings() {}

    static String of(List<String> parts) {
        return String.join(BETWEEN, parts);
    }

    static List<String> parts(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN, -1));
    }
}
