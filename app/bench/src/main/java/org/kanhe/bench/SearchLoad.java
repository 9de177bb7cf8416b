package org.kanhe.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Asks the published mix of queries, one after the other, and notes how long each answer took.
final class SearchLoad {
    private static final Pattern PARAMETER = Pattern.compile(" (?=(?:q|kind|unit|year|level1|level2|rule|severity|status|page|size)=)");

    private final ServiceClient client;
    private final List<String> paths;

    SearchLoad(ServiceClient client) throws IOException {
        this.client = client;
        this.paths = queries();
    }

    /// Paths with their parameters encoded, in the order of the published list.
    static List<String> queries() throws IOException {
        try (InputStream in = Objects.requireNonNull(SearchLoad.class.getResourceAsStream("queries.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(SearchLoad::path).toList();
        }
    }

    private static String path(String line) {
        List<String> parts = PARAMETER.splitAsStream(line).toList();
        List<String> parameters = parts.subList(1, parts.size()).stream().map(SearchLoad::encoded).toList();
        return parts.getFirst() + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private static String encoded(String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(0, equals) + "=" + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
    }

    /// @return milliseconds of every answer
    Figures run(int rounds) throws IOException, InterruptedException {
        Figures millis = new Figures();
        for (int i = 0; i < rounds; i++) {
            for (String path : paths) {
                long start = System.nanoTime();
                client.get(path);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return millis;
    }
}
