package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class RestContractIT {
    private static final Http HTTP = Running.http();
    private static String faulty = "";

    @BeforeAll
    static void importSamples() throws IOException {
        try (Stream<Path> samples = Files.walk(Running.samples())) {
            HTTP.imported(Multipart.of(samples.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".tsv")).sorted().toArray(Path[]::new)));
        }
        byte[] file = Reports.docx(Reports.title("青禾市水文站", 2022), Reports.form("青禾市水文站", 2022, "水尺更换", "66.4%"));
        faulty = HTTP.imported(Multipart.of("水文站/自评 表.docx", file)).path("items").path(0).path("reports").path(0).asText();
    }

    @Test
    void everyListIsAPageOfItemsWithTheirOriginAndFacets() {
        for (String list : List.of("reports", "indicators", "passages", "findings")) {
            JsonNode page = HTTP.get("/api/v1/" + list + "?size=2").json();
            assertThat(page.path("total").asInt()).as(list).isPositive();
            assertThat(page.path("page").asInt()).as(list).isEqualTo(1);
            assertThat(page.path("size").asInt()).as(list).isEqualTo(2);
            assertThat(page.path("items").size()).as(list).isBetween(1, 2);
            assertThat(page.path("items").path(0).fieldNames()).toIterable().as(list).contains("file", "report", "ordinal", "unit", "year");
            assertThat(page.path("facets").path("year").path(0).fieldNames()).toIterable().as(list).containsExactly("value", "count");
            if (!list.equals("reports")) {
                assertThat(page.path("items").path(0).path("at").asText()).as(list).matches("t\\d+r\\d+c\\d+|p\\d+.*|f");
            }
        }
    }

    @Test
    void facetsAreFilters() {
        JsonNode all = HTTP.get("/api/v1/reports").json();
        JsonNode first = all.path("facets").path("year").path(0);
        JsonNode narrowed = HTTP.get("/api/v1/reports?size=500&year=" + first.path("value").asText()).json();

        assertThat(narrowed.path("total")).isEqualTo(first.path("count"));
        assertThat(narrowed.path("items")).allSatisfy(i -> assertThat(i.path("year").asText()).isEqualTo(first.path("value").asText()));
    }

    @Test
    void whatWasFoundIsHighlightedInTheOriginalText() {
        JsonNode hit = HTTP.get("/api/v1/indicators?q=" + encoded("水尺更换次数")).json().path("items").path(0);

        assertThat(hit.path("report").asText()).isEqualTo(faulty);
        JsonNode highlight = hit.path("highlights").path(0);
        JsonNode span = highlight.path("spans").path(0);
        assertThat(highlight.path("text").asText().substring(span.path("start").asInt(), span.path("end").asInt())).isNotEmpty().isSubstringOf("水尺更换次数");
    }

    @Test
    void aMistakeInTheQueryIsAnsweredWithItsPosition() {
        Http.Answer answer = HTTP.get("/api/v1/reports?q=" + encoded("满意度 (水利"), "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("position").asInt()).isEqualTo(4);
        assertThat(answer.json().path("field").asText()).isEqualTo("q");
        assertThat(answer.json().path("detail").asText()).isEqualTo("A parenthesis is opened and never closed.");
        assertThat(HTTP.get("/api/v1/reports?page=x").json().path("field").asText()).isEqualTo("page");
        assertThat(HTTP.get("/api/v1/reports?colour=red").status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/reports?size=0").status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/reports?sort=colour").status()).isEqualTo(400);
    }

    @Test
    void aReportIsTypedAndCarriesItsFindings() {
        JsonNode report = HTTP.get("/api/v1/reports/" + faulty).json();

        assertThat(report.path("kind").asText()).isEqualTo("project-self-evaluation");
        assertThat(report.path("report").asText()).isEqualTo(faulty);
        assertThat(report.path("file").asText()).isEqualTo("水文站/自评 表.docx");
        assertThat(report.path("indicators")).hasSize(3);
        assertThat(report.path("funding").path(0).path("rate").path("raw").asText()).isEqualTo("66.4%");
        assertThat(StreamSupport.stream(report.path("findings").spliterator(), false).map(f -> f.path("rule").asText())).contains("AR-01");
    }

    @Test
    void theDocumentHasTheGridAndTheOriginalIsTheVeryBytes() {
        JsonNode document = HTTP.get("/api/v1/reports/" + faulty + "/document").json();
        assertThat(document.toString()).contains("预算执行率");

        Http.Answer original = HTTP.get("/api/v1/reports/" + faulty + "/original");
        assertThat(original.bytes()).isEqualTo(Reports.docx(Reports.title("青禾市水文站", 2022), Reports.form("青禾市水文站", 2022, "水尺更换", "66.4%")));
        assertThat(original.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(original.header("Content-Disposition")).isEqualTo("attachment; filename=\"___.docx\"; filename*=UTF-8''%E8%87%AA%E8%AF%84%20%E8%A1%A8.docx".replace("___", "____"));
        assertThat(original.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (String path : List.of("/api/v1/reports/none", "/api/v1/reports/" + "0".repeat(64) + "-0", faulty.replaceAll("-0$", "-99").transform(id -> "/api/v1/reports/" + id),
                "/api/v1/reports/none/original", "/api/v1/reports/none/document", "/api/v1/imports/none", "/api/v1/imports/none/events", "/api/v1/admin/operations/none")) {
            Http.Answer answer = HTTP.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void theLatestImportsAreListed() {
        JsonNode imports = HTTP.get("/api/v1/imports?size=1").json();

        assertThat(imports.path("items")).hasSize(1);
        assertThat(imports.path("items").path(0).path("state").asText()).isIn("running", "done");
    }

    @Test
    void theRulesAreListedInBothLanguages() {
        JsonNode rules = HTTP.get("/api/v1/rules").json();

        assertThat(rules.path("total").asInt()).isEqualTo(rules.path("items").size()).isGreaterThanOrEqualTo(10);
        assertThat(rules.toString()).contains("AR-01");
        assertThat(HTTP.get("/api/v1/rules", "Accept-Language", "en").json()).isNotEqualTo(rules);
    }

    @Test
    void checkingAnswersTheLineOfTheCommandLineAndKeepsNothing() {
        byte[] file = Reports.xlsx(Reports.title("临江区考古所", 2021), Reports.form("临江区考古所", 2021, "探方回填", "66.4%"));
        JsonNode line = HTTP.post("/api/v1/check", Multipart.empty().part("file", "一次.xlsx", file)).json();

        assertThat(line.path("file").asText()).isEqualTo("一次.xlsx");
        assertThat(line.path("outcome").asText()).isEqualTo("read");
        assertThat(line.path("findings").toString()).contains("AR-01");
        assertThat(HTTP.get("/api/v1/reports?q=" + encoded("探方回填")).json().path("total").asInt()).isZero();
        assertThat(HTTP.post("/api/v1/check", Multipart.empty().part("file", "空.doc", new byte[0])).json().path("reason").asText()).isEqualTo("empty");
        assertThat(HTTP.post("/api/v1/check", Multipart.of("错.doc", new byte[] {1})).status()).isEqualTo(400);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
