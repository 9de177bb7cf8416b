package org.kanhe.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.Wire;

/// The search engine behind a wire that can be cut: the service must not care more than it has to.
final class SearchAwayIT {
    private final Wire wire = Wire.to(Running.engine().uri());
    private final Path data = Running.folder("away");
    private final Map<String, String> environment = Map.of("KANHE_ELASTICSEARCH_URIS", wire.uri().toString(), "KANHE_DATA", data.toString(), "KANHE_ELASTICSEARCH_PREFIX", "away");

    @AfterEach
    void putTheWireAway() throws IOException {
        wire.close();
    }

    @Test
    void filesAreTakenInWhileSearchIsAwayAndFoundWhenItIsBack() {
        wire.cut();
        try (Service service = Running.start(environment)) {
            Http http = new Http(service.address());
            JsonNode health = http.get("/health/readiness").json();
            assertThat(http.get("/health/readiness").status()).isEqualTo(200);
            assertThat(health.path("details").path("search").path("status").asText()).isEqualTo("DEGRADED");
            assertThat(http.get("/health/liveness").status()).isEqualTo(200);

            JsonNode done = http.imported(Multipart.of("一.txt", report("林道养护")));
            String report = done.path("items").path(0).path("reports").path(0).asText();
            assertThat(done.path("failed").asInt()).isZero();
            assertThat(http.get("/api/v1/reports/" + report).status()).isEqualTo(200);
            Http.Answer search = http.get("/api/v1/reports", "Accept-Language", "en");
            assertThat(search.status()).isEqualTo(503);
            assertThat(search.json().path("title").asText()).isEqualTo("Search is away");
            assertThat(search.header("Retry-After")).isNotEmpty();

            wire.mend();
            Awaited.until("the report is found", () -> http.get("/api/v1/reports").json().path("total").asInt(), total -> total == 1);
            assertThat(http.get("/health/readiness").json().path("details").path("search").path("status").asText()).isEqualTo("UP");

            wire.cut();
            http.imported(Multipart.of("二.txt", report("林火瞭望")));
            wire.mend();
            Awaited.until("the second is found too", () -> http.get("/api/v1/reports").json().path("total").asInt(), total -> total == 2);
        }
    }

    @Test
    void whatWasNotIndexedBeforeARestartIsIndexedAfterIt() {
        try (Service service = Running.start(environment)) {
            wire.cut();
            new Http(service.address()).imported(Multipart.of("三.txt", report("苗圃扩建")));
        }
        wire.mend();
        try (Service service = Running.start(environment)) {
            Http http = new Http(service.address());
            Awaited.until("the report is found", () -> http.get("/api/v1/reports").json().path("items").toString(), items -> items.contains("苗圃扩建"));
        }
    }

    @Test
    void aFindingIsDecidedWhileSearchIsAwayAndListedSoWhenItIsBack() {
        wire.cut();
        try (Service service = Running.start(environment)) {
            Http http = new Http(service.address());
            byte[] faulty = Reports.txt(Reports.title("云溪县林场", 2022), Reports.form("云溪县林场", 2022, "防火道养护", "66.4%"));
            String report = http.imported(Multipart.of("四.txt", faulty)).path("items").path(0).path("reports").path(0).asText();
            String finding = http.get("/api/v1/reports/" + report).json().path("findings").path(0).path("id").asText();
            assertThat(finding).startsWith(report);
            assertThat(http.patch("/api/v1/findings/" + finding, "{\"status\":\"confirmed\",\"note\":\"已核对\",\"version\":0}").status()).isEqualTo(200);

            wire.mend();
            Awaited.until("it is listed as decided", () -> http.get("/api/v1/findings?status=confirmed&report=" + report).json().path("total").asInt(), total -> total == 1);
        }
    }

    private static byte[] report(String project) {
        return Reports.txt(Reports.title("云溪县林场", 2021), Reports.form("云溪县林场", 2021, project, "90%"));
    }
}
