package org.kanhe.search;

import java.util.List;

/// A search that cannot be answered because of something other than its query: a page too deep, an unknown filter.
/// The message key is one of `search.unknown-filter`, `search.unknown-sort`, `search.bad-page`, `search.bad-size`,
/// `search.bad-value`, `search.busy`, `search.too-slow`.
public final class RequestRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> args;

    RequestRefusedException(String key, String... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    /// Key in the message bundles.
    public String key() {
        return key;
    }

    public List<String> args() {
        return args;
    }
}
