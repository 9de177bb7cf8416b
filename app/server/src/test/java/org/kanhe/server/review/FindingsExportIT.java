package org.kanhe.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class FindingsExportIT {
    private static final Http HTTP = new Http(Running.start(Map.of()).address());
    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9A-Fa-f]+|[0-9]+);");
    private static final Pattern ROW = Pattern.compile("<row ");

    @BeforeAll
    static void importFaultyReports() {
        for (String unit : List.of("云溪县渡口所", "云溪县林场")) {
            for (int year = 2021; year <= 2023; year++) {
                HTTP.imported(Multipart.of(unit + year + ".txt", Reports.txt(Reports.title(unit, year), Reports.form(unit, year, "=设施检修", "66.4%"))));
            }
        }
        Awaited.until("all are listed", () -> HTTP.get("/api/v1/findings?rule=AR-01").json().path("total").asInt(), n -> n == 6);
    }

    @Test
    void jsonHoldsExactlyTheItemsOfTheListInItsOrder() {
        String list = Query.of("unit=云溪县渡口所&sort=-year");
        JsonNode listed = HTTP.get("/api/v1/findings?size=500&" + list).json();
        JsonNode exported = HTTP.get("/api/v1/findings/export?format=json&" + list).json();

        assertThat(exported.path("items")).isEqualTo(listed.path("items"));
        assertThat(exported.path("total").asInt()).isEqualTo(listed.path("total").asInt()).isGreaterThan(3);
        assertThat(exported.path("query").asText()).isEqualTo("unit=云溪县渡口所 & sort=-year");
        assertThat(exported.path("rules").asText()).isNotEmpty();
        assertThat(exported.path("exported").asText()).startsWith("20");
    }

    @Test
    void csvHasARowForEveryFindingAndNoFormula() {
        JsonNode first = HTTP.get("/api/v1/findings?rule=AR-01&sort=year").json().path("items").path(0);
        HTTP.patch("/api/v1/findings/" + first.path("id").asText(), "{\"status\":\"open\",\"note\":\"=2+3\",\"version\":0}");
        Awaited.until("the note is listed", () -> HTTP.get("/api/v1/findings?rule=AR-01&sort=year").json().path("items").path(0).path("note").asText(), "=2+3"::equals);
        Http.Answer answer = HTTP.get("/api/v1/findings/export?format=csv&rule=AR-01&sort=year&lang=zh");
        List<String> lines = answer.text().lines().toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).contains("核查人（自报）");
        assertThat(lines.getFirst()).startsWith("\uFEFF等级,复核维度,对象,位置,复核发现,事实及判定,处理建议,核验依据,").endsWith(",查询条件,导出时间,规则版本,条数");
        assertThat(lines.subList(1, 7)).allSatisfy(line -> {
            assertThat(line).startsWith("P").contains(HTTP.address() + "/reports/").contains("AR-01");
            assertThat(line.split(",")).noneMatch(cell -> cell.startsWith("="));
        });
        assertThat(lines.get(1)).contains("\"'=2+3\"");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains(".csv");
    }

    @Test
    void theWorkbookSaysWhatItAnswersAndLinksToTheEvidence() throws IOException {
        byte[] book = HTTP.get("/api/v1/findings/export?format=xlsx&rule=AR-01&lang=zh").bytes();

        String first = part(book, "xl/worksheets/sheet1.xml");
        assertThat(first).contains("rule=AR-01").contains("规则版本").contains("核验依据").doesNotContain("<f>");
        assertThat(ROW.matcher(first).results().count()).isBetween(4L + 1 + 6, 5L + 1 + 6);
        assertThat(part(book, "xl/worksheets/_rels/sheet1.xml.rels")).contains(HTTP.address() + "/reports/");
        assertThat(part(book, "xl/worksheets/sheet2.xml")).contains("P0").contains("待核");
    }

    @Test
    void aWorkingPaperHasASheetForEveryReportWithThirteenColumns() throws IOException {
        byte[] book = HTTP.get("/api/v1/findings/export?format=xlsx&layout=working-paper&rule=AR-01&lang=zh").bytes();

        assertThat(names(book).stream().filter(n -> n.matches("xl/worksheets/sheet\\d+\\.xml"))).hasSize(6);
        assertThat(part(book, "xl/worksheets/sheet1.xml")).contains("偏离度").contains("复核得分").contains("群众满意度").contains("\"M11\"").doesNotContain("\"N11\"");
    }

    @Test
    void aNoticeIsALetterForEachUnit() throws IOException {
        Http.Answer answer = HTTP.get("/api/v1/findings/export?format=docx&rule=AR-01&lang=zh&" + Query.of("deadline=2026年5月31日"));

        String letter = part(answer.bytes(), "word/document.xml");
        assertThat(letter).containsOnlyOnce("关于云溪县渡口所绩效自评问题的整改通知").containsOnlyOnce("关于云溪县林场绩效自评问题的整改通知").contains("请于2026年5月31日前").contains("（三）");
        assertThat(answer.header("Content-Type")).contains("wordprocessingml");
    }

    @Test
    void whatCannotBeListedIsRefusedBeforeAnythingIsSent() {
        assertThat(HTTP.get("/api/v1/findings/export?format=pdf").json().path("field").asText()).isEqualTo("format");
        assertThat(HTTP.get("/api/v1/findings/export?format=csv&nothing=1").status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/findings/export?format=csv&q=%22").json().path("position").isNumber()).isTrue();
    }

    /// The sizes of a streamed workbook stand at its end, where only a file is read from.
    private static <T> T zip(byte[] bytes, Reading<T> reading) throws IOException {
        Path file = Files.write(Running.folder("export").resolve("book.zip"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return reading.of(zip);
        }
    }

    private interface Reading<T> {
        T of(ZipFile zip) throws IOException;
    }

    private static String part(byte[] bytes, String name) throws IOException {
        String xml = zip(bytes, zip -> new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        return REFERENCE.matcher(xml).replaceAll(m -> Matcher.quoteReplacement(Character.toString(m.group(1).startsWith("x") ? Integer.parseInt(m.group(1).substring(1), 16) : Integer.parseInt(m.group(1)))));
    }

    private static List<String> names(byte[] bytes) throws IOException {
        return zip(bytes, zip -> zip.stream().map(ZipEntry::getName).toList());
    }
}
