package org.kanhe.server.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Headers of downloads.
final class Downloads {
    private Downloads() {}

    /// Says that the answer is to be saved, under the last part of a name; both forms of RFC 6266.
    static String disposition(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(last, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
