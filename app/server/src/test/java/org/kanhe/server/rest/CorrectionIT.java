package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class CorrectionIT {
    private final Http http = Running.http();

    private String imported(String unit, String project) {
        byte[] file = Reports.docx(Reports.title(unit, 2022), Reports.form(unit, 2022, project, "98%"));
        return http.imported(Multipart.of(project + ".docx", file)).path("items").path(0).path("reports").path(0).asText();
    }

    private Http.Answer put(String report, String json) {
        return http.send(http.request("/api/v1/reports/" + report + "/corrections").header("Content-Type", "application/json").method("PUT", HttpRequest.BodyPublishers.ofString(json)));
    }

    private JsonNode report(String id) {
        return http.get("/api/v1/reports/" + id).json();
    }

    private static List<String> rules(JsonNode report) {
        return StreamSupport.stream(report.path("findings").spliterator(), false).map(f -> f.path("rule").asText()).toList();
    }

    private static String rate(JsonNode report) {
        return report.path("funding").path(0).path("rate").path("value").asText();
    }

    @Test
    void aCorrectedCellIsCheckedAnewAndSurvivesRereadAndReimport() {
        String id = imported("云溪县档案馆", "库房改造");
        JsonNode before = report(id);
        String at = before.path("funding").path(0).path("rate").path("at").asText();
        assertThat(rules(before)).contains("AR-01");

        Http.Answer done = put(id, "{\"at\":\"" + at + "\",\"original\":\"98%\",\"text\":\"90%\",\"note\":\"原件是90%\",\"by\":\"林审核\"}");
        assertThat(done.status()).isEqualTo(200);
        JsonNode told = done.json().path("items").path(0);
        assertThat(told.path("original").asText()).isEqualTo("98%");
        assertThat(told.path("by").asText()).isEqualTo("林审核");
        assertThat(told.path("when").asText()).startsWith("20");
        assertThat(told.path("applied").asBoolean()).isTrue();

        assertThat(rate(report(id))).isEqualTo("90");
        assertThat(rules(report(id))).doesNotContain("AR-01");
        assertThat(http.get("/api/v1/reports/" + id + "/document").text()).as("the original stays").contains("98%");
        assertThat(http.get("/reports/" + id).text()).contains("<del class=\"was\"").contains("98%</del>");

        assertThat(http.operated("reread").path("state").asText()).isEqualTo("done");
        assertThat(rate(report(id))).isEqualTo("90");
        imported("云溪县档案馆", "库房改造");
        assertThat(rate(report(id))).isEqualTo("90");

        Http.Answer back = http.send(http.request("/api/v1/reports/" + id + "/corrections/1?by=x").DELETE());
        assertThat(back.json().path("items").path(0).path("takenBack").path("by").asText()).isEqualTo("x");
        assertThat(rate(report(id))).isEqualTo("98");
        assertThat(rules(report(id))).contains("AR-01");
        assertThat(http.send(http.request("/api/v1/reports/" + id + "/corrections/1").DELETE()).status()).isEqualTo(404);
    }

    @Test
    void aFieldReadFromTheWrongColumnIsPutRightAndFound() {
        String id = imported("云溪县文物局", "碑刻保护");
        assertThat(put(id, "{\"path\":\"indicators/0/actual\",\"text\":\"3次\",\"by\":\"林审核\"}").status()).isEqualTo(200);
        JsonNode indicator = report(id).path("indicators").path(0);
        assertThat(indicator.path("actual").path("number").asText()).isEqualTo("3");
        assertThat(report(id).path("corrections").path(0).path("path").asText()).isEqualTo("indicators/0/actual");
        String found = "/api/v1/indicators?q=" + java.net.URLEncoder.encode("碑刻保护 实际<4", java.nio.charset.StandardCharsets.UTF_8);
        Awaited.until("the row is found by what it says now", () -> http.get(found).json(), list -> list.path("total").asInt() == 1);
    }

    @Test
    void whatCannotBeCorrectedIsRefusedWithItsReason() {
        String id = imported("云溪县地震局", "台站维护");
        assertThat(put(id, "{\"at\":\"t9r9c9\",\"text\":\"x\"}").status()).isEqualTo(400);
        assertThat(put(id, "{\"at\":\"nowhere\",\"text\":\"x\"}").status()).isEqualTo(400);
        assertThat(put(id, "{\"text\":\"x\"}").status()).isEqualTo(400);
        assertThat(put(id, "{\"at\":\"t0r0c0\"}").status()).isEqualTo(400);
        assertThat(put(id, "{\"path\":\"indicators/0/score\",\"text\":\"优秀\"}").status()).isEqualTo(400);
        assertThat(put("0".repeat(64) + "-0", "{\"at\":\"t0r0c0\",\"text\":\"x\"}").status()).isEqualTo(404);
        Http.Answer stale = put(id, "{\"at\":\"t0r0c0\",\"original\":\"别的\",\"text\":\"x\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("current").asText()).isEqualTo("项目名称");
    }
}
