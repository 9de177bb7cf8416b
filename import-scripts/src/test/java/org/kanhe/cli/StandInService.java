package org.kanhe.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Speaks the import part of the published REST interface as far as the command line needs it: a file whose name says
/// 坏 is unreadable, one seen before is unchanged, an import is running when first asked after and done the second time.
final class StandInService implements AutoCloseable {
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private final HttpServer http;
    private final List<List<String>> uploads = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int asked;

    StandInService() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/api/v1/imports", this::imports);
        http.createContext("/health/readiness", exchange -> answer(exchange, 200, "{\"status\":\"UP\"}"));
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /// File names of each upload, in order.
    List<List<String>> uploads() {
        return uploads;
    }

    private synchronized void imports(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<String> names = new ArrayList<>();
            Matcher matcher = FILE.matcher(body);
            while (matcher.find()) {
                names.add(java.net.URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8));
            }
            uploads.add(names);
            asked = 0;
            answer(exchange, 202, "{\"id\":\"" + uploads.size() + "\"}");
            return;
        }
        boolean done = asked++ > 0;
        List<String> items = new ArrayList<>();
        for (String name : uploads.getLast()) {
            items.add(item(name, done));
        }
        answer(exchange, 200, "{\"state\":\"" + (done ? "done" : "running") + "\",\"items\":[" + String.join(",", items) + "]}");
        if (done) {
            known.addAll(uploads.getLast());
        }
    }

    private String item(String name, boolean done) {
        String outcome = !done ? "null" : name.contains("坏") ? "\"unreadable\"" : known.contains(name) ? "\"unchanged\"" : "\"read\"";
        String reason = done && name.contains("坏") ? "\"corrupt\"" : "null";
        return String.format(Locale.ROOT, "{\"file\":\"%s\",\"outcome\":%s,\"reason\":%s,\"reports\":[\"r\"],\"findings\":2}", name, outcome, reason);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
