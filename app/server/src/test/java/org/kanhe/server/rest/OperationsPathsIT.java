package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Running;

final class OperationsPathsIT {
    private final Http http = Running.http();

    @Test
    void theInterfaceDescribesItself() {
        Http.Answer answer = http.get("/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
        assertThat(answer.text()).contains(List.of("/api/v1/imports:", "/api/v1/imports/{id}/events:", "/api/v1/reports:", "/api/v1/reports/{id}/original:",
                "/api/v1/indicators:", "/api/v1/passages:", "/api/v1/findings:", "/api/v1/findings/{id}:", "/api/v1/check:", "/api/v1/rules:",
                "/api/v1/admin/reindex:", "/api/v1/admin/recheck:", "/api/v1/admin/reread:", "operationId: reindex"));
    }

    @Test
    void measurementsAreExported() {
        // a request shows once it has been answered and counted, never before the first
        http.get("/api/v1/rules");
        String measured = Awaited.until("requests are measured", () -> http.get("/prometheus").text(), text -> text.contains("http_server_requests_seconds"));
        assertThat(measured).contains("jvm_memory_used_bytes");
    }

    @Test
    void healthNamesBothStores() {
        Http.Answer ready = http.get("/health/readiness");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().path("details").path("store").path("status").asText()).isEqualTo("UP");
        assertThat(ready.json().path("details").path("search").path("status").asText()).isEqualTo("UP");
    }
}
