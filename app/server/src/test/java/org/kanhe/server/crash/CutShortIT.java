package org.kanhe.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.ServiceProcess;

/// The service is killed while it decides on a whole list, while it takes that back, and while it judges everything anew.
final class CutShortIT {
    private static final int FILES = 120;

    private final Path data = Running.folder("cut-short");
    private final Map<String, String> environment = Running.environment();

    @Test
    void whatWasCutShortSaysHowFarItCameAndCanBeTakenBackOrGoesOn() {
        String batch;
        int all;
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = new Http(service.address());
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int n = 0; n < FILES; n++) {
                String unit = "云溪县第" + n + "工作站";
                files.put(n + ".txt", Reports.txt(Reports.title(unit, 2023), Reports.form(unit, 2023, "第" + n + "项养护", "66.4%")));
            }
            http.imported(Multipart.of("全部.zip", Reports.zip(files)));
            all = total(http, "");
            assertThat(all).isGreaterThan(2 * FILES);
            batch = send(http, "/api/v1/findings/decisions", "{\"status\":\"confirmed\",\"note\":\"已核\",\"by\":\"甲\",\"background\":true}").json().path("batch").asText();
            Awaited.until("some are decided on", () -> batch(http, batch).path("decided").asInt(), n -> n > 0);
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = up(service);
            JsonNode left = Awaited.until("it says how far it came", () -> batch(http, batch), b -> !b.path("state").asText().equals("running"));
            int decided = left.path("decided").asInt();
            assertThat(left.path("state").asText()).isIn("cut-short", "done");
            assertThat(left.path("total").asInt()).isEqualTo(all);
            Awaited.until("lists show what was decided", () -> total(http, "status=confirmed"), n -> n == decided);
            assertThat(total(http, "status=open")).isEqualTo(all - decided);
            if (decided < all) {
                assertThat(http.get("/findings").text()).contains("/findings/all/undo/" + batch);
            }
            System.out.printf("killed after %d of %d decisions%n", decided, all);
            http.send(http.request("/findings/all/undo/" + batch).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("list=%2Ffindings")));
            Awaited.until("some are taken back", () -> batch(http, batch).path("restored").asInt(), n -> n > 0);
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = up(service);
            JsonNode undone = Awaited.until("it goes on taking back by itself", () -> batch(http, batch), b -> b.path("state").asText().equals("undone"));
            assertThat(undone.path("restored")).isEqualTo(undone.path("decided"));
            Awaited.until("all are open again", () -> total(http, "status=open"), n -> n == all);

            assertThat(http.post("/api/v1/admin/recheck").status()).isEqualTo(202);
            Awaited.until("some files are judged", () -> http.get("/api/v1/admin/recheck").json().path("done").asInt(), n -> n > 0);
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            Http http = up(service);
            JsonNode over = Awaited.until("it goes on judging by itself", () -> http.get("/api/v1/admin/recheck").json(), o -> o.path("state").asText().equals("done"));
            assertThat(over.path("done").asInt()).isEqualTo(over.path("total").asInt()).isGreaterThanOrEqualTo(FILES);
            assertThat(over.path("failed").asInt()).isZero();
            http.awaitRest();
            assertThat(total(http, "")).isEqualTo(all);
        }
    }

    private static Http up(ServiceProcess service) {
        Http http = new Http(service.address());
        Awaited.until("search is up", () -> http.get("/api/v1/findings?size=1").status(), status -> status == 200);
        return http;
    }

    private static JsonNode batch(Http http, String id) {
        return http.get("/api/v1/findings/decisions/" + id).json();
    }

    private static int total(Http http, String list) {
        return http.get("/api/v1/findings?size=1&" + list).json().path("total").asInt();
    }

    private static Http.Answer send(Http http, String path, String json) {
        return http.send(http.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }
}
