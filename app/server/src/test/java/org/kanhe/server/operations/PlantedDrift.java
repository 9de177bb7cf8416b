package org.kanhe.server.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.kanhe.search.EmbeddedElasticsearch;

/// Spoils an index behind the back of the service: takes entries out, changes some, adds foreign ones.
record PlantedDrift(EmbeddedElasticsearch engine, String prefix) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOREIGN = "f".repeat(64);

    /// @return how many files differ now, one of them unknown to the store
    int everywhere() {
        Set<String> spoiled = new HashSet<>();
        for (String kind : new String[] {"reports", "indicators", "passages", "findings"}) {
            JsonNode hits = call("POST", kind + "/_search", "{\"size\":4,\"sort\":[{\"key\":\"" + (kind.equals("reports") ? "asc" : "desc") + "\"}]}").path("hits").path("hits");
            for (int i = 0; i < hits.size(); i++) {
                String id = hits.get(i).path("_id").asText();
                if (i % 2 == 0) {
                    call("DELETE", kind + "/_doc/" + id, "");
                } else {
                    call("POST", kind + "/_update/" + id, "{\"doc\":{\"unit\":\"别处\"}}");
                }
                spoiled.add(hits.get(i).path("_source").path("source").asText());
            }
        }
        call("PUT", "indicators/_doc/" + FOREIGN + "-i0", "{\"source\":\"" + FOREIGN + "\",\"key\":\"x\",\"unit\":\"别处\"}");
        spoiled.add(FOREIGN);
        call("POST", "*/_refresh", "");
        return spoiled.size();
    }

    private JsonNode call(String method, String path, String body) {
        String login = Base64.getEncoder().encodeToString((engine.user() + ":" + engine.password()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.uri() + "/" + prefix + "-" + path)).header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
