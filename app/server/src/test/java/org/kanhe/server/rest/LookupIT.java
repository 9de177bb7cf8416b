package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

/// Suggestions, units and projects, exports, many queries at once.
final class LookupIT {
    private static final Http HTTP = Running.http();
    private static final String UNIT = "云溪县测绘院";

    @BeforeAll
    static void importReports() {
        Multipart files = Multipart.empty();
        for (int year : List.of(2020, 2021, 2022)) {
            files.and("界桩" + year + ".docx", Reports.docx(Reports.title(UNIT, year), Reports.form(UNIT, year, "界桩维护", year == 2021 ? "66.4%" : "90%")));
        }
        files.and("界桩外.docx", Reports.docx(Reports.title("青禾市测绘站", 2022), Reports.form("青禾市测绘站", 2022, "界桩维护", "90%")));
        HTTP.imported(files);
    }

    @Test
    void namesAreProposedForWhatIsTypedAndForItsLastWord() {
        JsonNode unit = HTTP.get("/api/v1/suggestions?q=" + encoded("溪县测绘")).json().path("items").path(0);
        assertThat(unit.path("kind").asText()).isEqualTo("unit");
        assertThat(unit.path("text").asText()).isEqualTo(UNIT);
        assertThat(unit.path("count").asInt()).isEqualTo(3);
        assertThat(unit.path("q").asText()).isEqualTo("单位:\"云溪县测绘院\"");

        JsonNode last = HTTP.get("/api/v1/suggestions?q=" + encoded("年度:2021 单位:云溪县测"), "Accept-Language", "en").json().path("items").path(0);
        assertThat(last.path("q").asText()).isEqualTo("年度:2021 unit:\"云溪县测绘院\"");
        assertThat(total("reports", last.path("q").asText())).isEqualTo(1);

        assertThat(texts(HTTP.get("/api/v1/suggestions?q=yxxchy").json(), "text")).contains(UNIT);
        assertThat(HTTP.get("/api/v1/suggestions?q=").json().path("items")).isEmpty();
        assertThat(HTTP.get("/api/v1/suggestions?q=x&size=0").status()).isEqualTo(400);
    }

    @Test
    void everythingAboutAUnitStandsSideBySideByYear() {
        JsonNode unit = HTTP.get("/api/v1/units/" + encoded(UNIT)).json();

        assertThat(unit.path("total").asInt()).isEqualTo(3);
        assertThat(texts(unit.path("years"), "year")).containsExactly("2022", "2021", "2020");
        JsonNode of2021 = unit.path("years").path(1);
        assertThat(of2021.path("projects").path("annual").decimalValue()).isEqualByComparingTo("10");
        assertThat(of2021.path("projects").path("executed").decimalValue()).isEqualByComparingTo("9");
        assertThat(of2021.path("projects").path("rate").decimalValue()).isEqualByComparingTo("90");
        assertThat(of2021.path("projects").path("score").decimalValue()).isEqualByComparingTo("99");
        assertThat(of2021.path("kinds").path("project-self-evaluation").asInt()).isEqualTo(1);
        assertThat(unit.path("findings").path("bySeverity").path("high").path("open").asInt()).isPositive();
        assertThat(unit.path("findings").path("total").asInt()).isEqualTo(HTTP.get("/api/v1/findings?unit=" + encoded(UNIT)).json().path("total").asInt());
        assertThat(texts(unit.path("projects"), "name")).containsExactly("界桩维护");
        JsonNode line = StreamSupport.stream(unit.path("indicators").spliterator(), false).filter(l -> l.path("name").asText().equals("群众满意度")).findFirst().orElseThrow();
        assertThat(line.path("byYear").fieldNames()).toIterable().containsExactly("2020", "2021", "2022");
        assertThat(line.path("byYear").path("2021").path(0).path("target").path("raw").asText()).isEqualTo("≥90%");
    }

    @Test
    void aYearInItsNameMakesNoOtherProject() {
        JsonNode project = HTTP.get("/api/v1/projects/" + encoded("2021年界桩维护")).json();
        assertThat(project.path("name").asText()).isEqualTo("界桩维护");
        assertThat(project.path("spellings")).hasSize(3);
        assertThat(project.path("total").asInt()).isEqualTo(4);
        assertThat(texts(project.path("units"), "name")).containsExactlyInAnyOrder(UNIT, "青禾市测绘站");

        JsonNode own = HTTP.get("/api/v1/projects/" + encoded("界桩维护") + "?unit=" + encoded(UNIT)).json();
        assertThat(own.path("total").asInt()).isEqualTo(3);

        JsonNode listed = HTTP.get("/api/v1/projects?q=" + encoded("界桩")).json();
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(listed.path("items").path(0).path("reports").asInt()).isEqualTo(4);
        assertThat(listed.path("items").path(0).path("firstYear").asInt()).isEqualTo(2020);
    }

    @Test
    void whoeverHasNoReportIsNotFound() {
        for (String path : List.of("/api/v1/units/" + encoded("无此单位"), "/api/v1/projects/x")) {
            Http.Answer answer = HTTP.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(HTTP.get("/api/v1/units?sort=colour").status()).isEqualTo(400);
        assertThat(texts(HTTP.get("/api/v1/units?q=" + encoded("测绘") + "&sort=name").json().path("items"), "name")).contains(UNIT, "青禾市测绘站");
    }

    @Test
    void anExportHoldsExactlyTheListToTheLastHitAndSaysWhatItIs() {
        for (String view : List.of("reports", "indicators", "passages")) {
            String list = "/api/v1/" + view + "?unit=" + encoded(UNIT) + "&-year=2020";
            int total = HTTP.get(list).json().path("total").asInt();
            JsonNode file = HTTP.get(list.replace("?", "/export?format=json&")).json();
            assertThat(file.path("total").asText()).as(view).isEqualTo(String.valueOf(total));
            assertThat(file.path("items")).as(view).hasSize(total);
            assertThat(file.path("filters").asText()).contains(UNIT).contains("2020");
        }
        Http.Answer csv = HTTP.get("/api/v1/indicators/export?format=csv&q=" + encoded("界桩 满意度"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment").contains(".csv");
        assertThat(csv.text().lines()).hasSize(1 + total("indicators", "界桩 满意度"));
        assertThat(csv.text()).contains("界桩 满意度").contains("≥90%").contains("/reports/");
        byte[] xlsx = HTTP.get("/api/v1/reports/export?format=xlsx&q=" + encoded("界桩")).bytes();
        assertThat(xlsx[0]).isEqualTo((byte) 'P');
        assertThat(HTTP.get("/api/v1/reports/export?format=doc").json().path("field").asText()).isEqualTo("format");
        assertThat(HTTP.get("/api/v1/reports/export?format=csv&q=" + encoded("(界桩")).status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/reports/export?format=csv&colour=red").status()).isEqualTo(400);
    }

    @Test
    void oneWrongLineOfManyStopsNoOther() {
        String lines = "界桩维护\n\n(界桩\n单位:\"云溪县测绘院\" 年度:2021\n决无此词之一段\n";
        JsonNode table = batch(lines, "text/plain", "json").json();

        assertThat(table.path("total").asText()).isEqualTo("4");
        assertThat(texts(table.path("items"), "line")).containsExactly("1", "3", "4", "5");
        assertThat(table.path("items").path(0).path("reports").asInt()).isEqualTo(total("reports", "界桩维护"));
        assertThat(table.path("items").path(0).path("indicators").asInt()).isEqualTo(total("indicators", "界桩维护"));
        assertThat(table.path("items").path(0).path("best").asText()).contains("界桩维护");
        assertThat(table.path("items").path(1).path("error").asText()).isNotEmpty();
        assertThat(table.path("items").path(1).path("position").asInt()).isZero();
        assertThat(table.path("items").path(2).path("reports").asInt()).isEqualTo(1);
        assertThat(table.path("items").path(3).path("reports").asInt()).isZero();
        assertThat(table.path("items").path(3).path("best").isNull()).isTrue();

        assertThat(batch("{\"lines\":[\"界桩维护\"]}", "application/json", "csv").text().lines()).hasSize(2);
        assertThat(HTTP.post("/api/v1/search/batch", Multipart.empty().part("file", "检索.txt", "界桩维护\r\n水尺".getBytes(java.nio.charset.Charset.forName("GB18030")))).json().path("items")).hasSize(2);
        assertThat(batch(" \n ", "text/plain", "json").status()).isEqualTo(400);
        assertThat(batch("x\n".repeat(10_001), "text/plain", "json").status()).isEqualTo(400);
    }

    @Test
    void thousandLinesAreOneTable() {
        String lines = String.join("\n", IntStream.range(0, 1_000).mapToObj(i -> i % 10 == 9 ? "\"" : "界桩 " + i).toList());
        JsonNode table = batch(lines, "text/plain", "json").json();
        assertThat(table.path("items")).hasSize(1_000);
        assertThat(StreamSupport.stream(table.path("items").spliterator(), false).filter(row -> !row.path("error").isNull())).hasSize(100);
    }

    private static Http.Answer batch(String body, String type, String format) {
        return HTTP.send(HTTP.request("/api/v1/search/batch?format=" + format).header("Content-Type", type + ";charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static int total(String view, String q) {
        return HTTP.get("/api/v1/" + view + "?q=" + encoded(q)).json().path("total").asInt();
    }

    private static List<String> texts(JsonNode items, String field) {
        JsonNode list = items.has("items") ? items.path("items") : items;
        return StreamSupport.stream(list.spliterator(), false).map(i -> i.path(field).asText()).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
