package org.kanhe.bench.reuse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// How a measurement of copied text is made.
///
/// @param size   passages of the largest archive of the growth
/// @param truth  passages compared all with all
/// @param judged passages of the archive whose decisions are held against what was planted
/// @param peers  passages the peers look at
/// @param engine unpacked Elasticsearch; empty text leaves that peer out
/// @param seed   of the first archive
/// @param out    file the figures are written to
record ReuseOptions(int size, int truth, int judged, int peers, String engine, long seed, Path out) {
    static final String USAGE = "usage: reuse [--size 1000000] [--truth 20000] [--judged 100000] [--peers 20000] [--engine FOLDER] [--seed 7] [--out FILE]";

    /// @throws IllegalArgumentException when an argument is unknown or not a number where one is needed
    static ReuseOptions parse(String[] args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException(USAGE);
            }
            given.put(args[i].substring(2), args[i + 1]);
        }
        ReuseOptions options = new ReuseOptions(number(given, "size", 1_000_000), number(given, "truth", 20_000), number(given, "judged", 100_000), number(given, "peers", 20_000), take(given, "engine", ""),
                number(given, "seed", 7), Path.of(take(given, "out", "reuse-quality.md")));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + given.keySet() + "\n" + USAGE);
        }
        return options;
    }

    private static String take(Map<String, String> given, String name, String otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : value;
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        try {
            return Integer.parseInt(take(given, name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " needs a number", e);
        }
    }
}
