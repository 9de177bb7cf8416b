package org.kanhe.server.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class ProfileIT {
    private static final String PATH = "/api/v1/settings/rules";

    @Test
    void aChangedProfileIsKeptAndEverythingIsJudgedAnewByIt() {
        Map<String, String> environment = Map.of("KANHE_DATA", Running.folder("profiles").toString(), "KANHE_ELASTICSEARCH_PREFIX", "profiles");
        try (Service service = Running.start(environment)) {
            Http http = new Http(service.address());
            String report = http.imported(Multipart.of("一.txt", Reports.txt(Reports.title("青禾市雷达站", 2022), Reports.form("青禾市雷达站", 2022, "雷达维护", "90%"))))
                    .path("items").path(0).path("reports").path(0).asText();
            assertThat(http.get("/api/v1/reports/" + report).json().path("derivedScores").path("profile").asText()).isEqualTo("national");
            assertThat(rules(http, report)).doesNotContain("LG-11");

            assertThat(http.get(PATH).json().path("version").asInt()).isZero();
            assertThat(http.patch(PATH + "/national", "{\"version\":0,\"lowExecution\":\"95\"}").status()).isEqualTo(200);
            assertThat(http.patch(PATH + "/national", "{\"version\":0,\"lowExecution\":\"96\"}").status()).isEqualTo(409);
            assertThat(http.patch(PATH + "/national", "{\"version\":1,\"overLine\":\"0.5\"}").json().path("field").asText()).isEqualTo("overLine");
            assertThat(http.patch(PATH + "/nowhere", "{\"version\":1}").status()).isEqualTo(404);
            Awaited.until("the form is judged anew", () -> rules(http, report), found -> found.contains("LG-11"));
            assertThat(http.get("/settings/rules").text()).contains("value=\"95\"");
        }
        try (Service service = Running.start(environment)) {
            Http http = new Http(service.address());
            assertThat(http.get(PATH).json().path("version").asInt()).isEqualTo(1);
            assertThat(http.get(PATH + "/versions").json()).hasSize(2);
        }
    }

    private static String rules(Http http, String report) {
        JsonNode findings = http.get("/api/v1/reports/" + report).json().path("findings");
        return findings.findValuesAsText("rule").toString();
    }
}
