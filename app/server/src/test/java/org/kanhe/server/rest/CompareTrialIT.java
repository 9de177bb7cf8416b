package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Running;

/// The labelled series filed as forms and asked for over HTTP: what reading, storing and indexing do to them counts, too.
final class CompareTrialIT {
    private static final Http HTTP = Running.http();

    /// Forms of one project, by year, and the label of each row by year and name.
    private record Filed(String unit, String project, Map<Integer, List<String[]>> years, Map<String, String> labels) {}

    @Test
    void seriesFiledAsFormsAreAlignedAsTheirLabelsSay() throws IOException {
        List<Filed> all = all();
        Multipart files = Multipart.empty();
        all.forEach(filed -> filed.years().forEach((year, rows) -> files.and(filed.unit() + year + ".html", html(filed, year, rows).getBytes(StandardCharsets.UTF_8))));
        HTTP.imported(files);
        Set<String> found = new HashSet<>();
        Set<String> truth = new HashSet<>();
        for (Filed filed : all) {
            JsonNode answer = HTTP.get("/api/v1/compare/years?unit=" + encoded(filed.unit()) + "&project=" + encoded(filed.project())).json();
            assertThat(answer.path("years")).extracting(JsonNode::asInt).as(filed.unit()).containsExactlyElementsOf(filed.years().keySet());
            for (JsonNode row : answer.path("indicators")) {
                List<String> rows = new ArrayList<>();
                row.path("byYear").properties().forEach(year -> rows.add(filed.unit() + " " + year.getKey() + " " + year.getValue().path("name").path("raw").asText()));
                pairs(rows, found);
            }
            Map<String, List<String>> labelled = new HashMap<>();
            filed.labels().forEach((row, label) -> labelled.computeIfAbsent(label, _ -> new ArrayList<>()).add(filed.unit() + " " + row));
            labelled.values().forEach(rows -> pairs(rows, truth));
        }
        Set<String> right = new HashSet<>(found);
        right.retainAll(truth);
        Set<String> wrong = new HashSet<>(found);
        wrong.removeAll(truth);
        Set<String> missed = new HashSet<>(truth);
        missed.removeAll(found);
        assertThat((double) right.size() / found.size()).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.99);
        assertThat((double) right.size() / truth.size()).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(0.95);
    }

    private static void pairs(List<String> rows, Set<String> into) {
        List<String> sorted = rows.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                into.add(sorted.get(i) + " = " + sorted.get(j));
            }
        }
    }

    private static List<Filed> all() throws IOException {
        List<Filed> all = new ArrayList<>();
        int year = 0;
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                String[] names = line.substring(3).split(" / ", -1);
                all.add(new Filed(names[0] + "对照组", names[1], new TreeMap<>(), new LinkedHashMap<>()));
            } else if (line.startsWith("-- ")) {
                year = Integer.parseInt(line.substring(3));
            } else {
                String[] cells = line.split(" \\| ", -1);
                all.getLast().years().computeIfAbsent(year, _ -> new ArrayList<>()).add(cells);
                all.getLast().labels().put(year + " " + cells[2], cells[0]);
            }
        }
        return all;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(CompareTrialIT.class.getResourceAsStream("/org/kanhe/core/compare/series.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    private static String html(Filed filed, int year, List<String[]> rows) {
        StringBuilder table = new StringBuilder();
        for (String[] cells : rows) {
            String level1 = cells[1].contains("满意") ? "满意度指标" : cells[1].contains("效益") || cells[1].contains("影响") ? "效益指标" : "产出指标";
            table.append("<tr><td>").append(String.join("</td><td>", level1, cells[1], cells[2], cells[3], cells[4], cells[5], cells[5], "")).append("</td></tr>");
        }
        return """
                <html><meta charset=utf-8><body><p>%d年度项目支出绩效自评表</p><p>填报单位：%s</p><table border=1>
                <tr><td>项目名称</td><td colspan=7>%s</td></tr>
                <tr><td colspan=2>项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td colspan=2>年度资金总额</td><td>30</td><td>30</td><td>30</td><td>10</td><td>100%%</td><td>10</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
                %s</table></body></html>
                """.formatted(year, filed.unit(), filed.project(), table);
    }

    private static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
