package org.kanhe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The REST paths a measurement needs. Any answer but the expected one is an error: a failed request is not a fast one.
final class ServiceClient {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String BOUNDARY = "kanhe-bench-boundary";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;

    ServiceClient(String address) {
        this.address = address;
    }

    /// It answers and so does its search engine.
    boolean isReady() throws IOException, InterruptedException {
        try {
            return http.send(request("/api/v1/reports?size=1").GET().build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException _) {
            return false;
        }
    }

    /// Hands files in.
    ///
    /// @return id of the import, when every original is durably stored
    String hand(List<Path> files) throws IOException, InterruptedException {
        HttpRequest post = request("/api/v1/imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(files))).build();
        return JSON.readTree(expect(202, post)).path("id").asText();
    }

    private static byte[] multipart(List<Path> files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Path file : files) {
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /// The import as published: `state`, `total`, `done`, `failed`, `items`.
    JsonNode importState(String id) throws IOException, InterruptedException {
        return get("/api/v1/imports/" + id);
    }

    /// Reports the search finds.
    long searchable() throws IOException, InterruptedException {
        return get("/api/v1/reports?size=1").path("total").asLong();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(expect(200, request(path).GET().build()));
    }

    private byte[] expect(int status, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != status) {
            throw new IOException(request.method() + " " + request.uri() + " was answered " + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
    }
}
