package org.kanhe.core.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Word lists kept as resources: one entry a line, `#` begins a remark.
final class LexicalData {
    private LexicalData() {}

    static List<String> lines(String resource) {
        var in = Objects.requireNonNull(LexicalData.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of our own cannot be read: " + resource, e);
        }
    }
}
