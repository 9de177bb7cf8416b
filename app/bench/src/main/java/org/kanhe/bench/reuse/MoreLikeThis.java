package org.kanhe.bench.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.ToIntFunction;

/// Elasticsearch's `more_like_this` as a peer: pairs of characters, the 25 most telling of them, three in ten must occur.
/// Milder than its own defaults, with which a text copied once would not be found at all.
final class MoreLikeThis {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int BULK = 1000;
    private static final int HITS = 10;

    private static final String SETTINGS = """
            {"settings":{"number_of_shards":1,"number_of_replicas":0,"refresh_interval":"-1","analysis":{"filter":{"pairs":{"type":"shingle","min_shingle_size":2,"max_shingle_size":2,"token_separator":"","output_unigrams":false,"output_unigrams_if_no_shingles":true}},\
            "analyzer":{"han":{"tokenizer":"standard","filter":["lowercase","pairs"]}}}},"mappings":{"properties":{"text":{"type":"text","analyzer":"han"},"number":{"type":"integer"}}}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI engine;
    private final String authorization;
    private final String index;

    /// @param index name of an index that does not exist yet
    MoreLikeThis(URI engine, String user, String password, String index) {
        this.engine = engine;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.index = index;
    }

    /// Indexes texts by number; returns when all can be found.
    <T> void index(List<T> all, ToIntFunction<T> number, java.util.function.Function<T, String> text) throws IOException, InterruptedException {
        send("PUT", "/" + index, SETTINGS);
        for (int from = 0; from < all.size(); from += BULK) {
            StringBuilder lines = new StringBuilder();
            for (T one : all.subList(from, Math.min(all.size(), from + BULK))) {
                ObjectNode entry = json.createObjectNode().put("number", number.applyAsInt(one)).put("text", text.apply(one));
                lines.append("{\"index\":{\"_id\":\"").append(number.applyAsInt(one)).append("\"}}\n").append(entry).append('\n');
            }
            if (send("POST", "/" + index + "/_bulk", lines.toString()).path("errors").asBoolean()) {
                throw new IOException("not everything could be indexed");
            }
        }
        send("POST", "/" + index + "/_forcemerge?max_num_segments=1", "");
        send("POST", "/" + index + "/_refresh", "");
    }

    /// Numbers of the ten texts most like this one, of those with a lower number.
    List<Integer> like(String text, int before) throws IOException, InterruptedException {
        ObjectNode request = json.createObjectNode().put("size", HITS).put("_source", false).put("track_total_hits", false);
        ObjectNode bool = request.putObject("query").putObject("bool");
        ObjectNode like = bool.putObject("must").putObject("more_like_this");
        like.putArray("fields").add("text");
        like.put("like", text).put("min_term_freq", 1).put("min_doc_freq", 1).put("max_query_terms", 25).put("minimum_should_match", "30%");
        bool.putObject("filter").putObject("range").putObject("number").put("lt", before);
        List<Integer> found = new ArrayList<>();
        for (JsonNode hit : send("POST", "/" + index + "/_search", request.toString()).path("hits").path("hits")) {
            found.add(Integer.parseInt(hit.path("_id").asText()));
        }
        return found;
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(engine.resolve(path)).timeout(LONGEST).header("Authorization", authorization).header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
