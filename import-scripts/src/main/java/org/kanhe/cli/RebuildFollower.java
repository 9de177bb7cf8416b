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
                    changes(state);
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

    /// What a rereading changed: each file, then the whole.
    private void changes(JsonNode state) throws IOException {
        if (!state.has("changes")) {
            return;
        }
        JsonNode all = service.get("/api/v1/admin/operations/" + state.path("id").asText() + "/changes");
        for (JsonNode file : all.path("items")) {
            System.out.println(words.say("rebuild.file", file.path("file").asText(), file.path("state").asText(""), count(file, "added"), count(file, "lost"), count(file, "changed"),
                    file.path("findingsAppeared").size(), file.path("findingsGone").size()));
            for (JsonNode field : file.path("fields")) {
                System.out.println("  " + field.path("change").asText() + " " + field.path("path").asText() + ": " + oneLine(field.path("before")) + " → " + oneLine(field.path("after")));
            }
            file.path("findingsAppeared").forEach(f -> System.out.println("  + " + f.asText()));
            file.path("findingsGone").forEach(f -> System.out.println("  - " + f.asText()));
        }
        System.out.println(words.say("rebuild.changes", all.path("files").asInt(), all.path("fieldsAdded").asInt(), all.path("fieldsLost").asInt(), all.path("fieldsChanged").asInt(),
                all.path("findingsAppeared").asInt(), all.path("findingsGone").asInt(), all.path("correctionsLost").asInt()));
    }

    private static int count(JsonNode file, String change) {
        int count = 0;
        for (JsonNode field : file.path("fields")) {
            count += field.path("change").asText().equals(change) ? 1 : 0;
        }
        return count;
    }

    private static String oneLine(JsonNode text) {
        String line = text.asText().replaceAll("\\s+", " ");
        return "“" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "”";
    }
}
