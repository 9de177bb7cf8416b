package org.kanhe.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Running;

final class GuardIT {
    private final Http http = Running.http();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Origin,         http://evil.example,    403
            Origin,         null,                   403
            Sec-Fetch-Site, cross-site,             403
            Sec-Fetch-Site, same-site,              403
            Sec-Fetch-Site, same-origin,            404
            """)
    void onlyOurOwnPagesMayChangeAnything(String header, String value, int status) {
        assertThat(http.post("/api/v1/imports/none/retry", header, value).status()).isEqualTo(status);
    }

    @Test
    void ourOwnOriginMayChangeThings() {
        String own = http.address().toString();
        assertThat(http.post("/api/v1/imports/none/retry", "Origin", own).status()).isEqualTo(404);
    }

    @Test
    void aForeignHostNameIsRefusedEvenForReading() throws IOException {
        assertThat(raw("GET /api/v1/rules HTTP/1.1\r\nHost: rebound.example:" + http.address().getPort() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421").contains("urn:kanhe:problem:foreign-host").doesNotContain("AR-01");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/api/v1/rules", "/nothing/here", "/health/liveness"}) {
            Http.Answer answer = http.get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void refusalsAreSaidInTheLanguageAskedFor() {
        Http.Answer chinese = http.get("/api/v1/nothing");
        assertThat(chinese.header("Content-Type")).startsWith("application/problem+json");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.json().path("title").asText()).isEqualTo("路径不存在");

        Http.Answer english = http.get("/api/v1/nothing", "Accept-Language", "en-GB,en;q=0.8");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.json().path("title").asText()).isEqualTo("No such path");
        assertThat(english.json().path("instance").asText()).isEqualTo("/api/v1/nothing");
    }

    private String raw(String request) throws IOException {
        URI address = http.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
