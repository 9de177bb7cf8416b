package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class DecisionIT {
    private static final Http HTTP = new Http(Running.start(java.util.Map.of()).address());
    private static String report = "";

    @BeforeAll
    static void importOneFaultyReport() {
        byte[] file = Reports.txt(Reports.title("云溪县渡口所", 2023), Reports.form("云溪县渡口所", 2023, "渡船检修", "66.4%"));
        report = HTTP.imported(Multipart.of("渡口.txt", file)).path("items").path(0).path("reports").path(0).asText();
    }

    @Test
    void aDecisionIsKeptAndALateOneIsRefusedWithTheOneThatStands() {
        String path = "/api/v1/findings/" + finding().path("id").asText();

        Http.Answer decided = HTTP.patch(path, """
                {"status":"confirmed","note":"已与单位核对","version":0}""");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.json().path("version").asInt()).isEqualTo(1);

        Http.Answer late = HTTP.patch(path, """
                {"status":"dismissed","note":"","version":0}""");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("current").path("status").asText()).isEqualTo("confirmed");
        assertThat(late.json().path("current").path("note").asText()).isEqualTo("已与单位核对");

        Awaited.until("the list shows the decision", () -> finding().path("status").asText(), "confirmed"::equals);
        assertThat(HTTP.get("/api/v1/reports/" + report).json().path("findings").path(0).path("status").asText()).isEqualTo("confirmed");

        HTTP.operated("recheck");
        HTTP.operated("reindex");
        assertThat(finding().path("status").asText()).isEqualTo("confirmed");
        assertThat(finding().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aDecisionSaysWhatItDecidesOnWhichVersion() {
        String path = "/api/v1/findings/" + finding().path("id").asText();

        assertThat(HTTP.patch(path, "{\"status\":\"maybe\",\"version\":0}").json().path("field").asText()).isEqualTo("status");
        assertThat(HTTP.patch(path, "{\"status\":\"open\"}").json().path("field").asText()).isEqualTo("version");
        assertThat(HTTP.patch(path, "{").status()).isEqualTo(400);
        assertThat(HTTP.patch("/api/v1/findings/none", "{\"status\":\"open\",\"version\":0}").status()).isEqualTo(404);
    }

    private static JsonNode finding() {
        return HTTP.get("/api/v1/findings?report=" + report + "&rule=AR-01").json().path("items").path(0);
    }
}
