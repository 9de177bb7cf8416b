package org.kanhe.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes exactly the findings a list would show.
@Command(name = "findings", description = {"导出疑点：问题清单、核查底稿或整改通知。", "Exports findings: list of issues, working paper or rectification notices."})
final class ExportFindingsCommand implements Callable<Integer> {
    enum Format {
        xlsx,
        csv,
        json,
        docx
    }

    @Mixin
    private ServerOption server = new ServerOption();

    @Option(names = "--format", defaultValue = "xlsx", description = "xlsx | csv | json | docx (整改通知 / notices) (default: ${DEFAULT-VALUE})")
    private Format format = Format.xlsx;

    @Option(names = "--layout", defaultValue = "list", paramLabel = "list|working-paper", description = "xlsx 的版式，working-paper 为核查底稿 / layout of xlsx (default: ${DEFAULT-VALUE})")
    private String layout = "list";

    @Option(names = "--deadline", defaultValue = "", paramLabel = "DAY", description = "写入通知的整改期限 / day written into notices")
    private String deadline = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "写入的文件，缺省为标准输出 / file; standard output when absent")
    private @Nullable Path output;

    @Option(names = "--q", defaultValue = "", paramLabel = "QUERY", description = "检索式 / query")
    private String query = "";

    @Option(names = "--sort", defaultValue = "", paramLabel = "ORDER", description = "排序 / order")
    private String sort = "";

    @Option(names = "--rule", description = "规则；可多次 / may be repeated")
    private List<String> rule = new ArrayList<>();

    @Option(names = "--severity", description = "程度；可多次 / may be repeated")
    private List<String> severity = new ArrayList<>();

    @Option(names = "--status", description = "核查结果；可多次 / may be repeated")
    private List<String> status = new ArrayList<>();

    @Option(names = "--dismissal", description = "排除原因；可多次 / may be repeated")
    private List<String> dismissal = new ArrayList<>();

    @Option(names = "--assignee", description = "责任人；可多次 / may be repeated")
    private List<String> assignee = new ArrayList<>();

    @Option(names = "--unit", description = "单位；可多次 / may be repeated")
    private List<String> unit = new ArrayList<>();

    @Option(names = "--year", description = "年度；可多次 / may be repeated")
    private List<String> year = new ArrayList<>();

    @Option(names = "--region", description = "地区；可多次 / may be repeated")
    private List<String> region = new ArrayList<>();

    @Option(names = "--kind", description = "表种；可多次 / may be repeated")
    private List<String> kind = new ArrayList<>();

    @Option(names = "--department", description = "主管部门；可多次 / may be repeated")
    private List<String> department = new ArrayList<>();

    @Option(names = "--project", description = "项目；可多次 / may be repeated")
    private List<String> project = new ArrayList<>();

    @Option(names = "--report", description = "报告；可多次 / may be repeated")
    private List<String> report = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        return Download.into(output, out -> server.service().download(path(), out));
    }

    private String path() {
        Stream<String> own = Stream.of(Map.entry("format", format.name()), Map.entry("layout", layout), Map.entry("deadline", deadline), Map.entry("lang", server.words().locale().toLanguageTag()), Map.entry("q", query), Map.entry("sort", sort))
                .filter(e -> !e.getValue().isEmpty()).map(e -> parameter(e.getKey(), e.getValue()));
        Stream<String> filters = Stream.of(Map.entry("rule", rule), Map.entry("severity", severity), Map.entry("status", status), Map.entry("dismissal", dismissal), Map.entry("assignee", assignee), Map.entry("unit", unit), Map.entry("year", year), Map.entry("region", region), Map.entry("kind", kind), Map.entry("department", department), Map.entry("project", project), Map.entry("report", report))
                .flatMap(e -> e.getValue().stream().map(value -> parameter(e.getKey(), value)));
        return "/api/v1/findings/export?" + Stream.concat(own, filters).collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
