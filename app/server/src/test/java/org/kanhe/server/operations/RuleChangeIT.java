package org.kanhe.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

/// Whoever changes what reports are judged by does not have to ask for them to be judged.
final class RuleChangeIT {
    private static final Http HTTP = new Http(Running.start(Map.of()).address());

    @BeforeAll
    static void importReports() {
        for (String unit : List.of("云溪县渡口所", "云溪县林场", "青禾市桥梁处", "青禾市图书馆")) {
            HTTP.imported(Multipart.of(unit + ".txt", Reports.txt(Reports.title(unit, 2023), Reports.form(unit, 2023, "设施检修", "66.4%"))));
        }
        Awaited.until("all are listed", () -> total("rule=AR-01"), n -> n == 4);
    }

    @Test
    void aCheckIsAppliedWhenItIsSwitchedOnChangedAndSwitchedOffAndDecisionsSurvive() {
        JsonNode check = send("POST", "/api/v1/checks", check("row.weight.value >= 50.0", false)).json();
        String code = check.path("code").asText();
        String path = "/api/v1/checks/" + code;
        over();
        assertThat(rechecks()).as("a check that stays switched off judges nothing anew").isZero();

        assertThat(send("PUT", path, check("row.weight.value >= 50.0", true)).status()).isEqualTo(200);
        Awaited.until("its findings are listed", () -> total("rule=" + code), n -> n == 4);
        String finding = "/api/v1/findings/" + one("rule=" + code).path("id").asText();
        assertThat(HTTP.patch(finding, "{\"status\":\"confirmed\",\"note\":\"属实\",\"by\":\"甲\",\"version\":0}").status()).isEqualTo(200);

        send("PUT", path, check("row.weight.value >= 30.0", true));
        Awaited.until("it finds more when it is changed", () -> total("rule=" + code), n -> n == 8);
        assertThat(HTTP.get(finding).json().path("status").asText()).isEqualTo("confirmed");
        send("PUT", path, check("row.weight.value >= 30.0", false));
        Awaited.until("its findings are gone when it is switched off", () -> total("rule=" + code), n -> n == 0);
        send("PUT", path, check("row.weight.value >= 50.0", true));
        Awaited.until("they are back", () -> total("rule=" + code), n -> n == 4);
        Awaited.until("the decision stands as it did", () -> total("status=confirmed&rule=" + code), n -> n == 1);
        send("DELETE", path, "");
        Awaited.until("they are gone when it is removed", () -> total("rule=" + code), n -> n == 0);
        over();
        assertThat(rechecks()).isEqualTo(5);
        assertThat(total("rule=AR-01")).isEqualTo(4);
        assertThat(HTTP.get("/findings?group=rule").text()).doesNotContain("data-poll=\"/rejudging\"");
    }

    private static void over() {
        Awaited.until("everything is judged anew", () -> HTTP.get("/rejudging").text(), t -> t.contains("data-state=\"done\""));
    }

    private static long rechecks() {
        return HTTP.get("/api/v1/admin/operations").json().path("items").findValuesAsText("kind").stream().filter("recheck"::equals).count();
    }

    private static String check(String expression, boolean on) {
        return "{\"titleZh\":\"分值过于集中\",\"scope\":\"indicators\",\"severity\":\"low\",\"expression\":\"" + expression + "\",\"on\":" + on + ",\"by\":\"管理员\"}";
    }

    private static Http.Answer send(String method, String path, String json) {
        return HTTP.send(HTTP.request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    private static int total(String list) {
        return HTTP.get("/api/v1/findings?" + list).json().path("total").asInt();
    }

    private static JsonNode one(String list) {
        return HTTP.get("/api/v1/findings?" + list).json().path("items").path(0);
    }
}
