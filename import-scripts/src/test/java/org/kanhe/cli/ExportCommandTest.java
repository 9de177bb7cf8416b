package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/api/v1/", exchange -> {
            String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI().getPath() + "?" + query);
            boolean bad = query.contains("rule=none");
            byte[] body = (bad ? "{\"detail\":\"没有这条规则\"}" : "\uFEFF等级\r\nP0\r\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bad ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void exactlyTheListAskedForIsWrittenIntoTheFile() throws IOException {
        Path file = folder.resolve("issues.csv");
        Shell shell = run("--format", "csv", "--severity", "high", "--unit", "云溪县林场", "--unit", "云溪县渡口所", "-o", file.toString());

        assertThat(shell.exit()).isZero();
        assertThat(Files.readString(file)).isEqualTo("\uFEFF等级\r\nP0\r\n");
        assertThat(asked.getFirst()).contains("format=csv").contains("severity=high").contains("unit=云溪县林场").contains("unit=云溪县渡口所").contains("lang=zh");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("issues.csv")).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void aRefusalLeavesNoFileBehind() {
        Path file = folder.resolve("issues.xlsx");
        Shell shell = run("--rule", "none", "-o", file.toString());

        assertThat(shell.exit()).isEqualTo(Exit.FAILURE.code());
        assertThat(shell.err()).contains("没有这条规则");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasSentBackIsWrittenToo() throws IOException {
        Path file = folder.resolve("rectifications.csv");
        Shell shell = export("rectifications", "--format", "csv", "--overdue", "-o", file.toString());

        assertThat(shell.exit()).isZero();
        assertThat(Files.readString(file)).contains("P0");
        assertThat(asked.getFirst()).startsWith("/api/v1/rectifications/export?").contains("format=csv").contains("overdue=true").doesNotContain("unit");
    }

    private Shell run(String... more) {
        return export("findings", more);
    }

    private Shell export(String what, String... more) {
        List<String> all = new ArrayList<>(List.of("export", what, "--lang", "zh", "--server", "http://127.0.0.1:" + service.getAddress().getPort()));
        all.addAll(List.of(more));
        return Shell.kanhe(all.toArray(String[]::new));
    }
}
