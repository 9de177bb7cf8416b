package org.kanhe.bench.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.kanhe.bench.Figures;
import org.kanhe.search.EmbeddedElasticsearch;

/// The plain `match` query of Elasticsearch on one analysed field, twenty hits, no facets: what searching costs when
/// nothing of ours is around it.
record PlainMatch(EmbeddedElasticsearch engine) {
    /// @return milliseconds of the words of every query of the mix, where it has words
    Figures ask(Mix mix, int rounds) throws IOException, InterruptedException {
        Figures millis = new Figures();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < rounds; i++) {
                for (Mix.Asked asked : mix.all()) {
                    String words = asked.request().q().replaceAll("\\p{ASCII}+", " ").strip();
                    if (!words.isEmpty()) {
                        long start = System.nanoTime();
                        ask(client, asked.view(), words);
                        millis.add((System.nanoTime() - start) / 1e6);
                    }
                }
            }
        }
        return millis;
    }

    private void ask(HttpClient client, String view, String words) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((engine.user() + ":" + engine.password()).getBytes(StandardCharsets.UTF_8));
        String body = "{\"size\":20,\"query\":{\"match\":{\"own\":\"" + words.replace("\"", "") + "\"}}}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.uri() + "/kanhe-" + view + "/_search")).header("Authorization", "Basic " + login).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.body());
        }
    }
}
