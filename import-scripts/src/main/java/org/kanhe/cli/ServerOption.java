package org.kanhe.cli;

import java.net.URI;
import picocli.CommandLine.Option;

/// Options of the commands that speak to a running service.
final class ServerOption {
    @Option(names = "--server", paramLabel = "URL", defaultValue = "${env:KANHE_SERVER:-http://127.0.0.1:8080}", description = "服务地址 / address of the service (default: ${DEFAULT-VALUE})")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "", description = "语言 / language")
    private String language = "";

    Words words() {
        return Words.in(language);
    }

    Service service() {
        return new Service(server, words());
    }

    URI address() {
        return server;
    }
}
