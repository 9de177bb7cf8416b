package org.kanhe.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.Wire;

final class ArchiveCheckIT {
    @Test
    void aReportOfTheYearBeforeThatArrivesLateIsHeldAgainstTheOneThatIsThere() {
        Http http = Running.http();
        String later = report(http.imported(Multipart.of("2022.txt", form("云溪县气象台", 2022, "≥12次", "14次"))));
        assertThat(http.get("/api/v1/findings?rule=TQ-08&report=" + later).json().path("total").asInt()).isZero();

        String earlier = report(http.imported(Multipart.of("2021.txt", form("云溪县 气象台（盖章）", 2021, "≥12次", "20次"))));
        JsonNode found = awaitFinding(http, "TQ-08", later);

        assertThat(found.path("message").asText()).contains("≥12次", "2021", "20次");
        assertThat(found.path("evidence").path(1).path("report").asText()).isEqualTo(earlier);

        http.operated("recheck");
        assertThat(awaitFinding(http, "TQ-08", later).path("id")).as("a recheck keeps what the archive says").isEqualTo(found.path("id"));
    }

    @Test
    void aReportIsHeldAgainstItsPeersAnewWhenOneMoreOfThemArrives() {
        Http http = Running.http();
        String first = report(http.imported(Multipart.of("1.txt", peer("云溪县高空站", "≥40次"))));
        for (String unit : List.of("青禾市高空站", "临江区高空站", "石门县高空站", "柳湾县高空站")) {
            assertThat(http.get("/api/v1/findings?rule=XU-05&report=" + URLEncoder.encode(first, StandardCharsets.UTF_8)).json().path("total").asInt()).as("before " + unit).isZero();
            http.imported(Multipart.of(unit + ".txt", peer(unit, "≥400次")));
        }

        assertThat(awaitFinding(http, "XU-05", first).path("message").asText()).contains("≥40次", "400次");
    }

    @Test
    void whatCameInWhileSearchWasAwayIsHeldAgainstTheArchiveWhenItIsBack() throws IOException {
        Wire wire = Wire.to(Running.engine().uri());
        try (Service service = Running.start(Map.of("KANHE_ELASTICSEARCH_URIS", wire.uri().toString()))) {
            Http http = new Http(service.address());
            String later = report(http.imported(Multipart.of("2022.txt", form("青禾市地震台", 2022, "≥12次", "14次"))));
            wire.cut();
            http.imported(Multipart.of("2021.txt", form("青禾市地震台", 2021, "≥12次", "20次")));
            wire.mend();
            assertThat(awaitFinding(http, "TQ-08", later).path("rule").asText()).isEqualTo("TQ-08");
        } finally {
            wire.close();
        }
    }

    private static JsonNode awaitFinding(Http http, String rule, String report) {
        String path = "/api/v1/findings?rule=" + rule + "&report=" + URLEncoder.encode(report, StandardCharsets.UTF_8);
        return Awaited.until("the target is held against others", () -> {
            Http.Answer answer = http.get(path);
            return answer.status() == 200 ? answer.json().path("items") : answer.json();
        }, items -> items.size() == 1 && items.isArray()).path(0);
    }

    private static String report(JsonNode imported) {
        return imported.path("items").path(0).path("reports").path(0).asText();
    }

    private static byte[] peer(String unit, String target) {
        List<List<String>> rows = new ArrayList<>(Reports.form(unit, 2022, "高空气象探测", "90%"));
        rows.set(8, List.of("", "产出指标", "数量指标", "探空气球施放次数", target, target.substring(1), "50", "50", ""));
        return Reports.txt(Reports.title(unit, 2022), rows);
    }

    private static byte[] form(String unit, int year, String target, String actual) {
        List<List<String>> rows = new ArrayList<>(Reports.form(unit, year, "雷达维护", "90%"));
        rows.set(8, List.of("", "产出指标", "数量指标", "雷达维护次数", target, actual, "50", "50", ""));
        return Reports.txt(Reports.title(unit, year), rows);
    }
}
