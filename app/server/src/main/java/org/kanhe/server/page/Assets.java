package org.kanhe.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kanhe.core.source.SourceId;

/// Static files, addressed by content so that browsers may keep them for ever.
public final class Assets {
    /// Style sheets in the order of their cascade.
    public static final List<String> STYLES = List.of(
            "tokens.css",
            "base.css",
            "frame.css",
            "controls.css",
            "search.css",
            "halves.css",
            "form.css",
            "correction.css",
            "paper.css",
            "finding.css",
            "lists.css",
            "compare.css",
            "lookup.css",
            "reuse.css",
            "reuses.css",
            "print.css");

    /// Scripts; every page reads without them.
    public static final List<String> SCRIPTS = List.of(
            "frame.js",
            "signed.js",
            "walk.js",
            "suggest.js",
            "poll.js",
            "history.js",
            "report.js",
            "decide.js",
            "upload.js",
            "progress.js",
            "pair.js",
            "overview.js");

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, n -> "/static/" + n + "?v=" + fingerprint(n));
    }

    private static String fingerprint(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no static file " + name);
            }
            return SourceId.of(in.readAllBytes()).sha256().substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
