package org.kanhe.bench.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the index is measured.
///
/// @param engine folder of the unpacked engine
/// @param sizes  reports in the archive, from small to large
/// @param limit  nothing more is begun after it
/// @param page   the page the figures are written into
record SearchOptions(Path engine, List<Integer> sizes, Duration limit, long seed, Optional<Path> page) {
    static final String USAGE = "usage: search --engine FOLDER [--sizes 5000,50000] [--minutes 19] [--seed 7] [--page app/docs/performance.md|none]";

    /// @throws IllegalArgumentException when an argument is unknown or missing
    static SearchOptions parse(List<String> args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            if (!args.get(i).startsWith("--") || i + 1 == args.size()) {
                throw new IllegalArgumentException(USAGE);
            }
            given.put(args.get(i).substring(2), args.get(i + 1));
        }
        if (!given.containsKey("engine") || !List.of("engine", "sizes", "minutes", "seed", "page").containsAll(given.keySet())) {
            throw new IllegalArgumentException(USAGE);
        }
        return new SearchOptions(
                Path.of(given.getOrDefault("engine", "")), Arrays.stream(given.getOrDefault("sizes", "5000,50000").split(",")).map(Integer::valueOf).toList(),
                Duration.ofMinutes(Integer.parseInt(given.getOrDefault("minutes", "19"))), Long.parseLong(given.getOrDefault("seed", "7")),
                Optional.ofNullable(given.get("page")).filter(page -> !page.equals("none")).map(Path::of));
    }
}
