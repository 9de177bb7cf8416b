package org.kanhe.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A refusal, before it is put into words: RFC 9457.
///
/// @param status HTTP status
/// @param key    stable name, the last part of `type`; sentences are `key.title`, `key.detail` and `key.remedy` in the bundle
/// @param args   arguments of the sentences
/// @param more   further members of the answer: `file`, `field`, `position`, `current` …
public record Problem(int status, String key, List<Object> args, Map<String, Object> more) {
    public Problem {
        args = List.copyOf(args);
        more = Map.copyOf(more);
    }

    public static Problem of(int status, String key, Object... args) {
        return new Problem(status, key, List.of(args), Map.of());
    }

    public Problem with(String member, Object value) {
        Map<String, Object> grown = new LinkedHashMap<>(more);
        grown.put(member, value);
        return new Problem(status, key, args, grown);
    }
}
