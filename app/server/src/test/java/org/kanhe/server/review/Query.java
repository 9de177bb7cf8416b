package org.kanhe.server.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A list's parameters as an address holds them.
final class Query {
    private Query() {}

    /// @param readable `unit=云溪县林场&rule=AR-01`
    static String of(String readable) {
        return Arrays.stream(readable.split("&")).map(p -> p.split("=", 2)).map(p -> p[0] + "=" + URLEncoder.encode(p[1], StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
