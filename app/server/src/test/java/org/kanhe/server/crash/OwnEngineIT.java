package org.kanhe.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.ServiceProcess;

/// The service with both stores of its own, as `kanhe serve` runs it.
final class OwnEngineIT {
    private static final Map<String, String> OWN = Map.of("KANHE_ELASTICSEARCH_HOME", System.getProperty("kanhe.elasticsearch.home"));

    private final Path data = Running.folder("own");

    @Test
    void theEngineDiesWithTheServiceAndComesBackWithItsData() {
        List<ProcessHandle> children;
        try (ServiceProcess service = ServiceProcess.start(data, OWN)) {
            Http http = ready(service);
            http.imported(Multipart.of("一.docx", Reports.docx(Reports.title("云溪县档案馆", 2022), Reports.form("云溪县档案馆", 2022, "库房除湿", "90%"))));
            children = service.children();
            assertThat(children).isNotEmpty();
            service.kill();
        }
        Awaited.until("the engine is gone too", () -> children.stream().filter(ProcessHandle::isAlive).count(), alive -> alive == 0);

        try (ServiceProcess service = ServiceProcess.start(data, OWN)) {
            Http http = ready(service);
            assertThat(http.get("/api/v1/reports").json().path("items").toString()).contains("库房除湿");

            try (ServiceProcess second = ServiceProcess.start(data, OWN)) {
                assertThat(second.ended(Duration.ofMinutes(1))).isEqualTo(1);
                assertThat(second.log()).contains("is in use by another kanhe service");
            }
            List<ProcessHandle> last = service.children();
            assertThat(service.stop()).isIn(0, 143);
            assertThat(last).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void nobodyFromOutsideIsServedUntilThereAreAccounts() {
        try (ServiceProcess service = ServiceProcess.start(data, OWN, "--host", "0.0.0.0")) {
            assertThat(service.ended(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(service.log()).contains("no user accounts");
        }
    }

    private static Http ready(ServiceProcess service) {
        Http http = new Http(service.address());
        Awaited.until("the service is ready", () -> http.get("/health/readiness").json().path("details").path("search").path("status").asText(), "UP"::equals);
        Awaited.until("it says so", service::output, o -> o.contains("Kanhe is ready"));
        return http;
    }
}
