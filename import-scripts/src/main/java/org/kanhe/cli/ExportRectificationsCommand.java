package org.kanhe.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what was sent back to units, with deadlines, replies and verification.
@Command(name = "rectifications", description = {"导出整改台账。", "Exports what was sent back to units."})
final class ExportRectificationsCommand implements Callable<Integer> {
    enum Format {
        xlsx,
        csv,
        json
    }

    @Mixin
    private ServerOption server = new ServerOption();

    @Option(names = "--format", defaultValue = "xlsx", description = "xlsx | csv | json (default: ${DEFAULT-VALUE})")
    private Format format = Format.xlsx;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "写入的文件，缺省为标准输出 / file; standard output when absent")
    private @Nullable Path output;

    @Option(names = "--unit", defaultValue = "", description = "单位 / unit")
    private String unit = "";

    @Option(names = "--state", defaultValue = "", description = "pending | replied | verified | returned | withdrawn")
    private String state = "";

    @Option(names = "--overdue", description = "只要已逾期的 / only what is overdue")
    private boolean overdue;

    @Override
    public Integer call() throws IOException {
        String parameters = Stream.of(Map.entry("format", format.name()), Map.entry("lang", server.words().locale().toLanguageTag()), Map.entry("unit", unit), Map.entry("state", state), Map.entry("overdue", overdue ? "true" : ""))
                .filter(e -> !e.getValue().isEmpty()).map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return Download.into(output, out -> server.service().download("/api/v1/rectifications/export?" + parameters, out));
    }
}
