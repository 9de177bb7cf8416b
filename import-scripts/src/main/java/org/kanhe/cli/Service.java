package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A running service, spoken to over its REST paths.
final class Service {
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).proxy(HttpClient.Builder.NO_PROXY).build();
    private final URI base;
    private final Words words;

    /// @param server address such as `http://127.0.0.1:8080`
    Service(URI server, Words words) {
        this.base = server;
        this.words = words;
    }

    JsonNode get(String path) throws IOException {
        return answer(request(path).GET().build());
    }

    JsonNode post(String path, BodyPublisher body, String contentType) throws IOException {
        return answer(request(path).header("Content-Type", contentType).header("Kanhe-File-Names", "percent-encoded").POST(body).build());
    }

    /// Copies an answer of any length.
    void download(String path, OutputStream to) throws IOException {
        try {
            HttpResponse<InputStream> response = http.send(request(path).header("Accept", "*/*").timeout(Duration.ofHours(2)).GET().build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() >= 400) {
                    throw new ServiceRefused(response.statusCode(), problem(body.readAllBytes()));
                }
                body.transferTo(to);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Whether the service says it is ready; `false` while nothing answers there.
    boolean isReady() {
        try {
            return http.send(request("/health/readiness").timeout(Duration.ofSeconds(5)).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false; // not there yet: that is the answer to the question
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(10)).header("Accept", "application/json").header("Accept-Language", words.locale().toLanguageTag());
    }

    private JsonNode answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new ServiceRefused(response.statusCode(), problem(response.body()));
            }
            return response.body().length == 0 ? json.nullNode() : json.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String problem(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            JsonNode problem = json.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(text));
        } catch (IOException _) {
            return text; // not a problem document: the text itself is the best there is to say
        }
    }
}
