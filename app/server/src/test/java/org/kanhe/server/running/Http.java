package org.kanhe.server.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Speaks to a service as a script would.
public record Http(URI address) {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /// A request to be completed and sent.
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST);
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer post(String path, String... headers) {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer post(String path, Multipart form, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", form.contentType());
        return send((headers.length == 0 ? request : request.headers(headers)).POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
    }

    public Answer patch(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hands files in and waits until the import is done.
    ///
    /// @return the import in its last state
    public JsonNode imported(Multipart files) {
        Answer accepted = post("/api/v1/imports", files);
        if (accepted.status() != 202) {
            throw new AssertionError("import refused: " + accepted.status() + " " + accepted.text());
        }
        return awaitImport(accepted.json().path("id").asText());
    }

    /// Waits until an import is done and what it brought is held against the archive.
    public JsonNode awaitImport(String id) {
        JsonNode done = Awaited.until("import " + id + " is done", () -> get("/api/v1/imports/" + id).json(), i -> i.path("state").asText().equals("done"));
        awaitRest();
        return done;
    }

    /// Runs an operation over the whole archive to its end.
    public JsonNode operated(String kind) {
        post("/api/v1/admin/" + kind);
        JsonNode over = Awaited.until(kind + " is over", () -> get("/api/v1/admin/" + kind).json(), o -> !o.path("state").asText().equals("running"));
        awaitRest();
        return over;
    }

    /// Waits until nothing is left to be indexed or held against the archive, which goes on beside every import. A service
    /// without its search engine cannot come to rest and is not waited for.
    public void awaitRest() {
        Awaited.until("nothing waits for the index or the archive", () -> get("/health/readiness").json().path("details").path("search"),
                search -> !search.path("status").asText().equals("UP") || isAtRest(search.path("details")));
    }

    private static boolean isAtRest(JsonNode details) {
        return details.path("waitingForArchive").asInt(-1) == 0 && details.path("waitingForIndex").asInt(-1) == 0;
    }

    /// What was answered.
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + text(), e);
            }
        }
    }
}
