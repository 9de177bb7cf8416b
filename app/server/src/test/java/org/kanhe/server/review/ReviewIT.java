package org.kanhe.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class ReviewIT {
    private static final Http HTTP = new Http(Running.start(Map.of()).address());
    private static final int EDITORS = 50;

    @BeforeAll
    static void importFaultyReports() {
        for (String unit : List.of("云溪县渡口所", "云溪县林场", "青禾市桥梁处", "青禾市图书馆")) {
            HTTP.imported(file(unit));
        }
        Awaited.until("all are listed", () -> total("rule=AR-01"), n -> n == 4);
    }

    private static Multipart file(String unit) {
        return Multipart.of(unit + ".txt", Reports.txt(Reports.title(unit, 2023), Reports.form(unit, 2023, "设施检修", "66.4%")));
    }

    @Test
    void ofFiftyEditorsOfOneFindingOneWinsAndTheOthersSeeWhatStands() throws Exception {
        String path = "/api/v1/findings/" + one("unit=云溪县渡口所&rule=AR-01").path("id").asText();
        CountDownLatch together = new CountDownLatch(1);
        List<Http.Answer> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Http.Answer>> sent = IntStream.range(0, EDITORS).mapToObj(i -> editors.submit(() -> {
                together.await();
                return HTTP.patch(path, "{\"status\":\"confirmed\",\"note\":\"第%d人\",\"by\":\"复核员%d\",\"version\":0}".formatted(i, i));
            })).toList();
            together.countDown();
            for (Future<Http.Answer> answer : sent) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(EDITORS - 1);
        String winner = answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow().json().path("note").asText();
        assertThat(answers).filteredOn(a -> a.status() == 409).allSatisfy(a -> {
            assertThat(a.json().path("current").path("version").asInt()).isEqualTo(1);
            assertThat(a.json().path("current").path("note").asText()).isEqualTo(winner);
        });
        JsonNode history = HTTP.get(path).json().path("history");
        assertThat(history).hasSize(1);
        assertThat(history.path(0).path("by").asText()).startsWith("复核员");
        assertThat(history.path(0).path("decided").asText()).isNotEmpty();
    }

    @Test
    void aDismissalSaysWhyAndADecisionSurvivesRecheckRereadAndTheSameFileAgain() {
        String unit = "unit=云溪县林场&rule=AR-01";
        String path = "/api/v1/findings/" + one(unit).path("id").asText();
        assertThat(HTTP.patch(path, "{\"status\":\"confirmed\",\"dismissal\":\"reading-error\",\"version\":0}").json().path("field").asText()).isEqualTo("dismissal");
        Http.Answer decided = HTTP.patch(path, "{\"status\":\"dismissed\",\"dismissal\":\"reading-error\",\"note\":\"原表为90%\",\"assignee\":\"乙组\",\"version\":0}");
        assertThat(decided.status()).isEqualTo(200);
        Awaited.until("the list shows it", () -> one(unit).path("dismissal").asText(), "reading-error"::equals);
        assertThat(total("assignee=乙组")).isEqualTo(1);

        HTTP.operated("recheck");
        HTTP.operated("reread");
        HTTP.imported(file("云溪县林场"));
        assertThat(HTTP.get(path).json().path("note").asText()).isEqualTo("原表为90%");
        JsonNode listed = Awaited.until("it is listed", () -> one(unit), f -> f.path("status").asText().equals("dismissed"));
        assertThat(listed.path("assignee").asText()).isEqualTo("乙组");
        assertThat(listed.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aWholeListIsDecidedAtOnceAndTakenBackExceptWhatWasDecidedSince() {
        String list = "unit=青禾市桥梁处&unit=青禾市图书馆";
        int all = total(list + "&status=open");
        assertThat(all).isGreaterThan(2);
        Http.Answer stale = HTTP.send(HTTP.request("/api/v1/findings/decisions?" + Query.of(list)).header("Content-Type", "application/json").POST(body("{\"status\":\"confirmed\",\"expected\":1}")));
        assertThat(stale.status()).isEqualTo(409);
        JsonNode batch = HTTP.send(HTTP.request("/api/v1/findings/decisions?" + Query.of(list)).header("Content-Type", "application/json")
                .POST(body("{\"status\":\"confirmed\",\"note\":\"已电话核实\",\"by\":\"甲\",\"expected\":" + all + "}"))).json();
        assertThat(batch.path("decided").asInt()).isEqualTo(all);
        assertThat(total(list + "&status=confirmed")).isEqualTo(all);

        JsonNode touched = one("unit=青禾市图书馆&rule=AR-01");
        assertThat(HTTP.patch("/api/v1/findings/" + touched.path("id").asText(), "{\"status\":\"rectified\",\"note\":\"\",\"version\":1}").status()).isEqualTo(200);
        JsonNode undone = HTTP.post("/api/v1/findings/decisions/" + batch.path("batch").asText() + "/undo").json();
        assertThat(undone.path("restored").asInt()).isEqualTo(all - 1);
        assertThat(undone.path("changed").asInt()).isEqualTo(1);
        assertThat(total(list + "&status=open")).isEqualTo(all - 1);
        assertThat(HTTP.post("/api/v1/findings/decisions/" + batch.path("batch").asText() + "/undo").status()).isEqualTo(404);
    }

    private static java.net.http.HttpRequest.BodyPublisher body(String json) {
        return java.net.http.HttpRequest.BodyPublishers.ofString(json);
    }

    private static int total(String list) {
        return HTTP.get("/api/v1/findings?" + Query.of(list)).json().path("total").asInt();
    }

    private static JsonNode one(String list) {
        return HTTP.get("/api/v1/findings?" + Query.of(list)).json().path("items").path(0);
    }
}
