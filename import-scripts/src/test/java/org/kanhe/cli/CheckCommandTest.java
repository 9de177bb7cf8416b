package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Path CLEAN = Repository.SAMPLES.resolve("2022/云溪县民政局-城乡居家养老服务补贴.doc");
    private static final Path WRONG_RATE = Repository.SAMPLES.resolve("2022/云溪县图书馆-公共图书馆免费开放补助.docx");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCleanFormEndsWithZeroAndSaysSo() {
        Shell shell = Shell.kanhe("check", "--lang", "zh", CLEAN.toString());
        assertThat(shell.out()).contains("城乡居家养老服务补贴").contains("未发现疑点");
        assertThat(shell.exit()).isEqualTo(0);
    }

    @Test
    void aWrongRateIsPointedAtInItsCellAndEndsWithThree() throws IOException {
        Shell shell = Shell.kanhe("check", "--format", "json", WRONG_RATE.toString());
        assertThat(shell.exit()).isEqualTo(3);
        JsonNode line = only(shell);
        JsonNode finding = one(line.path("findings"), "AR-01");
        assertThat(finding.path("computed").asText()).isEqualTo("88.8%");
        assertThat(finding.path("evidence").get(0).path("text").asText()).isEqualTo("86.8%");
        assertThat(finding.path("evidence").get(0).path("at").asText()).matches("t0r\\d+c\\d+");
        assertThat(line.path("reports").get(0).path("funding").get(0).path("executed").path("value").decimalValue()).isEqualByComparingTo("26.64");
    }

    @Test
    void linesComeInInputOrderAndTheLastHoldsWhatShowsAcrossFiles() throws IOException {
        List<JsonNode> lines = json(Shell.kanhe("check", "--format", "json", WRONG_RATE.toString(), CLEAN.toString()));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("file").asText()).isEqualTo(WRONG_RATE.toString());
        assertThat(lines.get(1).path("file").asText()).isEqualTo(CLEAN.toString());
        assertThat(lines.get(2).path("file").isNull()).isTrue();
        assertThat(lines.get(2).path("findings").isArray()).isTrue();
    }

    @Test
    void aTargetBelowLastYearsResultShowsOnlyAcrossFiles() throws IOException {
        Path earlier = Files.writeString(folder.resolve("2021.txt"), form(2021, "≥12次", "20次"));
        Path later = Files.writeString(folder.resolve("2022.txt"), form(2022, "≥12次", "14次"));
        Shell shell = Shell.kanhe("check", "--format", "json", later.toString(), earlier.toString());
        JsonNode finding = one(json(shell).get(2).path("findings"), "TQ-08");
        assertThat(finding.path("evidence").get(0).path("file").asText()).isEqualTo(later.toString());
        assertThat(finding.path("evidence").get(1).path("file").asText()).isEqualTo(earlier.toString());
        assertThat(finding.path("evidence").get(1).path("report").asInt()).isZero();
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(Shell.kanhe("check", "--lang", "en", later.toString(), earlier.toString()).out()).contains("across files").contains("TQ-08");
    }

    private static String form(int year, String target, String actual) {
        String cells = "项目名称|雷达维护||主管部门|云溪县气象台|实施单位|云溪县气象台||项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"
                + "|||年度资金总额|10|10|9|10|90%|9||绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施"
                + "|||产出指标|数量指标|雷达维护次数|" + target + "|" + actual + "|50|50|";
        String dump = cells.replace("||", "\n\n\t").replace("|", "\n\t");
        return "云溪县气象台" + year + "年度项目支出绩效自评表\n\n\t" + dump + "\n";
    }

    @Test
    void oneUnreadableFileSpoilsNothingAndEndsWithFour() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.docx"));
        Shell shell = Shell.kanhe("check", "--format", "json", empty.toString(), CLEAN.toString());
        List<JsonNode> lines = json(shell);
        assertThat(lines.get(0).path("outcome").asText()).isEqualTo("unreadable");
        assertThat(lines.get(0).path("reason").asText()).isEqualTo("empty");
        assertThat(lines.get(1).path("outcome").asText()).isEqualTo("read");
        assertThat(shell.exit()).isEqualTo(4);
    }

    @Test
    void aZipGivesOneLinePerMember() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (Path sample : List.of(CLEAN, WRONG_RATE)) {
                out.putNextEntry(new ZipEntry("甲/" + sample.getFileName()));
                Files.copy(sample, out);
            }
        }
        List<JsonNode> lines = json(Shell.kanhe("check", "--format", "json", zip.toString()));
        assertThat(lines.get(0).path("file").asText()).isEqualTo(zip + "!/甲/" + CLEAN.getFileName());
        assertThat(lines.get(1).path("file").asText()).isEqualTo(zip + "!/甲/" + WRONG_RATE.getFileName());
    }

    @Test
    void aPathThatLeadsNowhereIsNamed() {
        Shell shell = Shell.kanhe("check", "--lang", "en", folder.resolve("nowhere.doc").toString());
        assertThat(shell.out()).contains("nowhere.doc").contains("no such file");
        assertThat(shell.exit()).isEqualTo(4);
    }

    @Test
    void aWrongOptionIsAUsageError() {
        Shell shell = Shell.kanhe("check", "--format", "pdf", CLEAN.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--format");
    }

    private static JsonNode only(Shell shell) throws IOException {
        List<JsonNode> lines = json(shell);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static JsonNode one(JsonNode findings, String rule) {
        List<JsonNode> hits = new ArrayList<>();
        findings.forEach(f -> {
            if (f.path("rule").asText().equals(rule)) {
                hits.add(f);
            }
        });
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }

    private static List<JsonNode> json(Shell shell) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : shell.lines()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }
}
