package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server that speaks just enough to be busy: a real engine cannot be made to be on cue.
class BulkWriterTest {
    private static final Pattern ID = Pattern.compile("\"_id\":\"(\\w+)\"");

    private final Deque<Map<String, Integer>> busy = new ArrayDeque<>();
    private final List<List<String>> requests = new ArrayList<>();
    private HttpServer server = server();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void onlyWhatTheEngineWasTooBusyForIsSentAgain() {
        busy.add(Map.of("b", 429, "c", 503));
        busy.add(Map.of("c", 429));
        write("a", "b", "c", "d");
        assertThat(requests).containsExactly(List.of("a", "b", "c", "d"), List.of("b", "c"), List.of("c"));
    }

    @Test
    void anItemRefusedForGoodFailsTheWrite() {
        busy.add(Map.of("b", 400));
        assertThatThrownBy(() -> write("a", "b")).isInstanceOf(IndexRejectedException.class).hasMessageContaining("entry b");
    }

    @Test
    void anItemThatIsNeverTakenIsNeverCountedAsWritten() {
        for (int i = 0; i < 10; i++) {
            busy.add(Map.of("b", 429));
        }
        assertThatThrownBy(() -> write("a", "b")).isInstanceOf(SearchUnavailableException.class).hasMessageContaining("1 entries");
    }

    @Test
    void aMissingIndexIsNotMadeUp() {
        busy.add(Map.of("a", 404));
        assertThatThrownBy(() -> write("a")).isInstanceOf(SearchUnavailableException.class).hasMessageContaining("not there");
    }

    private void write(String... ids) {
        try (Engine engine = Engine.connect(List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())), Optional.empty())) {
            new BulkWriter(engine, true).write(List.of(ids).stream().map(id -> BulkWriter.Write.put("reports", id, Map.of("unit", "云溪县水利局"), 10)).toList());
        }
    }

    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/_bulk", this::answer);
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher id = ID.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        List<String> ids = id.results().map(found -> found.group(1)).toList();
        requests.add(ids);
        Map<String, Integer> failing = busy.isEmpty() ? Map.of() : busy.poll();
        String items = ids.stream().map(each -> item(each, failing.getOrDefault(each, 201))).collect(Collectors.joining(","));
        byte[] body = ("{\"took\":1,\"errors\":" + !failing.isEmpty() + ",\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String item(String id, int status) {
        String error = status == 201 ? "" : ",\"error\":{\"type\":\"planted\",\"reason\":\"planted\"}";
        return "{\"index\":{\"_index\":\"reports\",\"_id\":\"" + id + "\",\"status\":" + status + error + "}}";
    }
}
