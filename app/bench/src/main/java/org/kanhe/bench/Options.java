package org.kanhe.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How a run is made.
///
/// @param home    the project folder
/// @param files   reports in each measured import
/// @param runs    measured imports; at least 3 for a published figure
/// @param warmUp  reports imported before the first measurement
/// @param batch   files handed in with one request
/// @param clients threads that hand files in
/// @param rounds  times the query mix is asked
/// @param seed    of the first corpus; the next has the next number
/// @param service a running service to use instead of starting one
/// @param peer    the tika-app jar to measure beside us
record Options(Path home, int files, int runs, int warmUp, int batch, int clients, int rounds, long seed, Optional<String> service, Optional<Path> peer) {
    static final String USAGE =
            "usage: run [--files 200] [--runs 3] [--warm-up 60] [--batch 20] [--clients 2] [--rounds 20] [--seed 7] [--service http://127.0.0.1:8080] [--peer tika-app.jar|none]";

    /// @throws IllegalArgumentException when an argument is unknown or not a number where one is needed
    static Options parse(String[] args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException(USAGE);
            }
            given.put(args[i].substring(2), args[i + 1]);
        }
        Options options = new Options(
                Path.of(given.getOrDefault("home", ".")), number(given, "files", 200), number(given, "runs", 3), number(given, "warm-up", 60), number(given, "batch", 20),
                number(given, "clients", 2), number(given, "rounds", 20), number(given, "seed", 7), Optional.ofNullable(given.get("service")),
                Optional.ofNullable(given.get("peer")).filter(p -> !p.equals("none")).map(Path::of));
        for (String known : new String[] {"home", "files", "runs", "warm-up", "batch", "clients", "rounds", "seed", "service", "peer"}) {
            given.remove(known);
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + given.keySet() + "\n" + USAGE);
        }
        return options;
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        try {
            return given.containsKey(name) ? Math.max(1, Integer.parseInt(given.getOrDefault(name, ""))) : otherwise;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " needs a number", e);
        }
    }
}
