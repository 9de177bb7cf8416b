package org.kanhe.server.settings;

import java.util.Locale;
import java.util.Set;

/// Where the service listens.
///
/// @param port 0 takes a free one
public record ListenSettings(
        @Setting(env = "KANHE_HOST", argument = "--host", initial = "127.0.0.1",
                text = "Address to listen on. Only loopback addresses are accepted until there are user accounts.")
        String host,
        @Setting(env = "KANHE_PORT", argument = "--port", initial = "8080", text = "Port to listen on; 0 takes a free one.")
        int port) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    public ListenSettings {
        if (port < 0 || port > 65535) {
            throw new StartRefused("KANHE_PORT is " + port + ": a port is a number from 0 to 65535");
        }
    }

    public boolean isLoopback() {
        return isLoopback(host);
    }

    /// Compared by name on purpose: a name that merely resolves to loopback today may resolve elsewhere tomorrow.
    public static boolean isLoopback(String name) {
        return LOOPBACK.contains(name.toLowerCase(Locale.ROOT));
    }
}
