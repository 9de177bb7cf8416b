package org.kanhe.server.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.webhook.SignedPost;

/// Kept searches are told what imports bring, in the list and by signed message.
final class SavedIT {
    private static final BlockingQueue<Got> MESSAGES = new LinkedBlockingQueue<>();
    private static HttpServer receiver;
    private static Http http;
    private static int busy;

    /// A message as it came in.
    private record Got(String path, String stamp, String signature, String delivery, String body) {}

    @BeforeAll
    static void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", SavedIT::receive);
        receiver.start();
        http = new Http(Running.start(Map.of("KANHE_WEBHOOK_ALLOW", "127.0.0.1", "KANHE_WEBHOOK_RETRY", "PT0.05S", "KANHE_WEBHOOK_TIMEOUT", "PT5S")).address());
        http.imported(form("青禾市地震台", 2021, "台网巡检"));
    }

    @AfterAll
    static void stop() {
        receiver.stop(0);
    }

    private static synchronized void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getPath();
        MESSAGES.add(new Got(path, headers.getFirst("X-Kanhe-Timestamp"), headers.getFirst("X-Kanhe-Signature"), headers.getFirst("X-Kanhe-Delivery"), body));
        if (path.equals("/moved")) {
            exchange.getResponseHeaders().set("Location", "/hook");
        }
        exchange.sendResponseHeaders(path.equals("/moved") ? 302 : path.equals("/busy") && busy++ < 2 ? 503 : 204, -1);
        exchange.close();
    }

    @Test
    void anImportTellsEverySearchItBroughtHitsToAndNoOther() throws InterruptedException {
        String search = keep("地震台年度", "{\"view\":\"indicators\",\"q\":\"台网巡检\",\"filters\":{\"-year\":[\"2019\"]}}");
        String other = keep("别的", "{\"q\":\"水尺更换\"}");
        String secret = patch(search, "{\"webhook\":\"" + hook("/hook") + "\"}").path("webhook").path("secret").asText();
        assertThat(secret).hasSize(64);
        assertThat(http.get("/api/v1/searches/" + search).json().path("webhook").has("secret")).isFalse();

        String importId = http.imported(form("青禾市地震台", 2022, "台网巡检")).path("id").asText();
        http.imported(form("青禾市地震台", 2019, "台网巡检"));
        http.imported(form("青禾市地震台", 2022, "台网巡检"));
        JsonNode told = Awaited.until("the search was told", () -> http.get("/api/v1/searches/" + search).json(), s -> s.path("fresh").asInt() > 0);

        assertThat(told.path("fresh").asInt()).as("the three rows of the project").isEqualTo(3);
        assertThat(told.path("news")).hasSize(1);
        assertThat(told.path("news").path(0).path("import").asText()).isEqualTo(importId);
        assertThat(told.path("news").path(0).path("reports")).hasSize(1);
        assertThat(http.get("/api/v1/searches").json().path("items").path(0).path("id").asText()).isEqualTo(search);
        assertThat(http.get("/api/v1/searches/" + other).json().path("fresh").asInt()).isZero();

        Got got = next("/hook");
        assertThat(got.signature()).isEqualTo("sha256=" + SignedPost.signature(secret, got.stamp(), got.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(got.body()).contains("\"hits\":3").contains("\"import\":\"" + importId + "\"").contains("台网巡检");
        assertThat(got.delivery()).isEqualTo(search + "/" + importId);

        assertThat(patch(search, "{\"seen\":true}").path("fresh").asInt()).isZero();
        assertThat(http.get("/saved").text()).contains("地震台年度");
    }

    @Test
    void aReceiverThatIsBusyIsAskedAgainAndARedirectIsNotFollowed() throws InterruptedException {
        String busySearch = keep("忙", "{\"q\":\"潮位校核\"}");
        patch(busySearch, "{\"webhook\":\"" + hook("/busy") + "\"}");
        String movedSearch = keep("迁", "{\"q\":\"潮位校核\"}");
        patch(movedSearch, "{\"webhook\":\"" + hook("/moved") + "\"}");

        http.imported(form("青禾市验潮站", 2022, "潮位校核"));

        JsonNode sent = Awaited.until("it was delivered", () -> http.get("/api/v1/searches/" + busySearch).json().path("webhook").path("sendings"), s -> s.path(0).path("outcome").asText().equals("delivered"));
        assertThat(sent).hasSize(3);
        assertThat(sent.path(0).path("attempt").asInt()).isEqualTo(3);
        assertThat(sent.path(2).path("detail").asText()).isEqualTo("503");
        JsonNode moved = Awaited.until("it was given up", () -> http.get("/api/v1/searches/" + movedSearch).json().path("webhook").path("sendings"), s -> s.size() >= 2);
        assertThat(moved.path(0).path("outcome").asText()).isEqualTo("failed");
        assertThat(moved.path(0).path("detail").asText()).isEqualTo("302");
    }

    @Test
    void nothingIsSentToThisMachineOrItsNetworkUnlessAllowed() {
        String search = keep("内网", "{\"q\":\"台网\"}");
        for (String url : List.of("https://169.254.169.254/latest/meta-data", "https://10.0.0.1/", "https://[::1]/", "http://192.168.0.1/", "ftp://127.0.0.1/")) {
            Http.Answer answer = http.patch("/api/v1/searches/" + search, "{\"webhook\":\"" + url + "\"}");
            assertThat(answer.status()).as(url).isEqualTo(400);
            assertThat(answer.json().path("field").asText()).isEqualTo("webhook");
        }
        assertThat(http.get("/api/v1/searches/" + search).json().path("webhook").isNull()).isTrue();
    }

    @Test
    void aSearchThatWasThrownAwayIsTakenBack() {
        String search = keep("撤销", "{\"q\":\"台网\"}");
        assertThat(http.send(http.request("/api/v1/searches/" + search).DELETE()).status()).isEqualTo(204);
        assertThat(http.get("/api/v1/searches/" + search).status()).isEqualTo(404);
        assertThat(http.post("/api/v1/searches/" + search + "/restore").json().path("name").asText()).isEqualTo("撤销");
        assertThat(http.get("/api/v1/searches/" + search).status()).isEqualTo(200);
        assertThat(post("{\"q\":\"(台网\"}").status()).isEqualTo(400);
        assertThat(post("{\"view\":\"colour\",\"q\":\"台网\"}").status()).isEqualTo(400);
        assertThat(post("{}").status()).isEqualTo(400);
    }

    private static Got next(String path) throws InterruptedException {
        for (Got got = MESSAGES.poll(60, TimeUnit.SECONDS); got != null; got = MESSAGES.poll(60, TimeUnit.SECONDS)) {
            if (got.path().equals(path)) {
                return got;
            }
        }
        throw new AssertionError("nothing came in at " + path);
    }

    private static Multipart form(String unit, int year, String project) {
        return Multipart.of(unit + year + ".docx", Reports.docx(Reports.title(unit, year), Reports.form(unit, year, project, "90%")));
    }

    private static String hook(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    private static String keep(String name, String search) {
        Http.Answer answer = post(search.replaceFirst("\\{", "{\"name\":\"" + name + "\","));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static JsonNode patch(String id, String body) {
        return http.patch("/api/v1/searches/" + id, body).json();
    }

    private static Http.Answer post(String body) {
        return http.send(http.request("/api/v1/searches").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
