package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// Follows a rebuild of derived data to its end.
final class RebuildFollower {
    private static final long PAUSE_MILLIS = 300;
    private final Service service;
    private final String path;
    private final Words words;

    RebuildFollower(Service service, String path, Words words) {
        this.service = service;
        this.path = path;
        this.words = words;
    }

    Exit follow() throws IOException {
        String what = path.substring(path.lastIndexOf('/') + 1);
        long said = -1;
        while (true) {
            JsonNode state = service.get(path);
            long done = state.path("done").asLong();
            switch (state.path("state").asText()) {
                case "done" -> {
                    System.out.println(words.say("rebuild.done", what, done));
                    return Exit.DONE;
                }
                case "failed" -> {
                    System.err.println(words.say("failure", state.path("reason").asText()));
                    return Exit.FAILURE;
                }
                default -> {
                    if (done != said) {
                        System.out.println(words.say("rebuild.progress", what, done, state.path("total").asLong()));
                        said = done;
                    }
                }
            }
            Pause.millis(PAUSE_MILLIS);
        }
    }
}
