package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Follows one import until every item is final, handing each final item on once.
final class ImportFollower {
    private static final long PAUSE_MILLIS = 150;
    private static final int PATIENCE = 20;
    private final Service service;
    private final String id;

    ImportFollower(Service service, String id) {
        this.service = service;
        this.id = id;
    }

    void follow(Consumer<JsonNode> each) throws IOException {
        Set<Integer> seen = new HashSet<>();
        int misses = 0;
        while (true) {
            JsonNode state;
            try {
                state = service.get("/api/v1/imports/" + id);
                misses = 0;
            } catch (ServiceRefused e) {
                throw e;
            } catch (IOException e) {
                // The service may be restarting; what it acknowledged it finishes by itself.
                if (++misses > PATIENCE) {
                    throw e;
                }
                Pause.millis(PAUSE_MILLIS * 10);
                continue;
            }
            boolean done = state.path("state").asText().equals("done");
            int i = 0;
            for (JsonNode item : state.path("items")) {
                boolean last = done || isFinal(item.path("outcome").asText());
                if (last && seen.add(i)) {
                    each.accept(item);
                }
                i++;
            }
            if (done) {
                return;
            }
            Pause.millis(PAUSE_MILLIS);
        }
    }

    private static boolean isFinal(String outcome) {
        return switch (outcome) {
            case "", "null", "received", "queued", "running", "pending" -> false;
            default -> true;
        };
    }
}
