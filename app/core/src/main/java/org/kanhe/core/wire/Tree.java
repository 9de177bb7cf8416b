package org.kanhe.core.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Starts the ordered map that becomes one JSON object. Keys come out in the order they are put in.
final class Tree {
    private Tree() {}

    static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }
}
