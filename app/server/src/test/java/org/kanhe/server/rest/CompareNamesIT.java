package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Running;

/// Which names are one unit, and money held against money, over HTTP.
final class CompareNamesIT {
    private static final Http HTTP = Running.http();
    private static final String FULL = "青禾市桃源县墒情监测局";
    private static final String SHORT = "桃源县墒情监测局";
    private static final String ELSEWHERE = "柳溪县墒情监测局";

    @BeforeAll
    static void importFormsUnderTwoNames() {
        importForm(FULL, 2020, "墒情测报点运行", "30", "30");
        importForm(SHORT, 2021, "墒情测报点运行", "32", "31.5");
        importForm(ELSEWHERE, 2021, "墒情测报点运行", "20", "20");
        importForm("桃源县土壤改良站", 2022, "酸化土壤治理", "50", "50");
        importForm("桃源县土壤改良站", 2022, "有机肥推广", "25", "20");
        HTTP.imported(Multipart.of("桃源县土壤改良站/整体.html", """
                <html><meta charset=utf-8><body><p>2022年度部门整体支出绩效自评表</p><table border=1>
                <tr><td>部门名称</td><td colspan=8>桃源县土壤改良站</td></tr>
                <tr><td rowspan=4>年度预算申请（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td colspan=2>得分</td></tr>
                <tr><td>年度资金总额</td><td>100</td><td>100</td><td>95</td><td>10</td><td>95%</td><td colspan=2>9.5</td></tr>
                <tr><td>其中：基本支出</td><td>30</td><td>25</td><td>25</td><td></td><td></td><td colspan=2></td></tr>
                <tr><td>项目支出</td><td>70</td><td>75</td><td>70</td><td></td><td></td><td colspan=2></td></tr>
                <tr><td rowspan=2>绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>改良土壤面积</td><td>≥300亩</td><td>310亩</td><td>50</td><td>50</td><td></td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8)));
    }

    private static void importForm(String unit, int year, String project, String budget, String executed) {
        String html = """
                <html><meta charset=utf-8><body><p>%d年度项目支出绩效自评表</p><p>填报单位：%s</p><table border=1>
                <tr><td>项目名称</td><td colspan=7>%s</td></tr>
                <tr><td colspan=2>项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td colspan=2>年度资金总额</td><td>%s</td><td>%s</td><td>%s</td><td>10</td><td></td><td>10</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>测报点数量</td><td>≥20个</td><td>20个</td><td>90</td><td>90</td><td></td></tr></table></body></html>
                """.formatted(year, unit, project, budget, budget, executed);
        HTTP.imported(Multipart.of(unit + "/" + project + year + ".html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProposalIsConfirmedHeededByComparisonsAndTakenBack() {
        JsonNode proposal = proposals().stream().filter(p -> p.path("right").path("name").asText().equals(SHORT)).findFirst().orElseThrow();
        assertThat(proposal.path("left").path("name").asText()).isEqualTo(FULL);
        assertThat(proposal.path("why").asText()).isEqualTo("same-office");
        assertThat(proposal.path("projectsInCommon").path(0).asText()).isEqualTo("墒情测报点运行");
        assertThat(proposals()).as("another county has one, too").noneMatch(p -> p.toString().contains(ELSEWHERE));
        assertThat(yearsOf(SHORT)).containsExactly(2021);

        JsonNode kept = said(FULL, SHORT, true);
        assertThat(yearsOf(SHORT)).containsExactly(2020, 2021);
        assertThat(yearsOf(FULL)).containsExactly(2020, 2021);
        assertThat(proposals()).noneMatch(p -> p.path("right").path("name").asText().equals(SHORT));
        assertThat(HTTP.get("/api/v1/compare/names/of?unit=" + encoded(SHORT)).json().path("main").asText()).isEqualTo(FULL);
        JsonNode values = HTTP.get("/api/v1/compare/units?indicator=" + encoded("测报点数量") + "&year=2021").json().path("values");
        assertThat(values).extracting(v -> v.path("unit").asText()).contains(FULL).doesNotContain(SHORT);
        String report = HTTP.get("/api/v1/reports?q=" + encoded("unit:" + SHORT)).json().path("items").path(0).path("unit").asText();
        assertThat(report).as("what is printed stays").isEqualTo(SHORT);

        JsonNode undone = HTTP.send(HTTP.request("/api/v1/compare/names/" + kept.path("id").asText()).DELETE()).json();
        assertThat(undone.path("undone").asText()).isNotEmpty();
        assertThat(yearsOf(SHORT)).containsExactly(2021);
        assertThat(proposals()).anyMatch(p -> p.path("right").path("name").asText().equals(SHORT));
    }

    @Test
    void whatAPersonRejectedIsNotProposedAgainUntilItIsTakenBack() {
        importForm("桃源县苗木检疫中心", 2020, "苗木检疫", "5", "5");
        importForm("苗木检疫中心", 2021, "苗木检疫", "5", "5");
        assertThat(proposals()).anyMatch(p -> p.path("right").path("name").asText().equals("苗木检疫中心") && p.path("why").asText().equals("only-region"));
        JsonNode kept = said("苗木检疫中心", "桃源县苗木检疫中心", false);
        assertThat(proposals()).noneMatch(p -> p.path("right").path("name").asText().equals("苗木检疫中心"));
        assertThat(yearsOf("苗木检疫中心")).containsExactly(2021);
        HTTP.send(HTTP.request("/api/v1/compare/names/" + kept.path("id").asText()).DELETE());
        assertThat(proposals()).anyMatch(p -> p.path("right").path("name").asText().equals("苗木检疫中心"));
    }

    @Test
    void theMoneyOfTheDepartmentStandsBesideThatOfItsProjects() {
        JsonNode found = HTTP.get("/api/v1/compare/department?year=2022&unit=" + encoded("桃源县土壤改良站")).json();
        assertThat(found.path("projects").asInt()).isEqualTo(2);
        JsonNode initial = sum(found, "initial");
        assertThat(initial.path("sum").asInt()).isEqualTo(75);
        assertThat(initial.path("gap").asInt()).isEqualTo(5);
        assertThat(initial.path("parts")).hasSize(2);
        assertThat(initial.path("whole").path("amount").path("at").asText()).matches("t\\d+r\\d+c\\d+");
        assertThat(sum(found, "executed").path("gap").asInt()).isZero();
    }

    @Test
    void aUnitStandsBesideItsPeersAndPartsOfTheComparisonByLevelAndSort() {
        for (int i = 0; i < 6; i++) {
            importForm("一二三四五六".charAt(i) + "峰县农机推广中心", 2022, "农机推广", "10", "10");
        }
        JsonNode card = HTTP.get("/api/v1/compare/scorecard?year=2022&unit=" + encoded("一峰县农机推广中心")).json();
        assertThat(card.path("level").asText() + " " + card.path("type").asText()).isEqualTo("county service");
        assertThat(card.path("peers").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(card.path("figures").path(0).path("percent").asInt()).isEqualTo(100);
        JsonNode found = HTTP.get("/api/v1/compare/units?indicator=" + encoded("测报点数量") + "&year=2021..2022&level=county&type=service").json();
        assertThat(found.path("values")).hasSizeGreaterThanOrEqualTo(6).allMatch(value -> value.path("unit").asText().endsWith("中心") || value.path("unit").asText().endsWith("站"));
        assertThat(found.path("byYear")).extracting(part -> part.path("year").asText()).contains("2022");
        assertThat(found.path("sameTargets").path(0).path("target").asText()).isEqualTo("≥20个");
        assertThat(found.path("sameTargets").path(0).path("count").asInt()).isGreaterThanOrEqualTo(6);
        String csv = HTTP.get("/api/v1/compare/units/export?format=csv&year=2022&indicator=" + encoded("测报点数量")).text();
        assertThat(csv).contains("一峰县农机推广中心").contains("县级").contains("≥20个");
        assertThat(HTTP.get("/api/v1/compare/scorecard?year=2031&unit=" + encoded("一峰县农机推广中心")).status()).isEqualTo(404);
        assertThat(HTTP.get("/api/v1/compare/units?year=soon&indicator=x").status()).isEqualTo(400);
    }

    @Test
    void namesThatSayNothingAreRefused() {
        assertThat(HTTP.send(post("{\"left\":\"\",\"right\":\"桃源县林场\",\"joined\":true}")).status()).isEqualTo(400);
        assertThat(HTTP.send(post("{\"left\":\"桃源县林场\",\"right\":\"桃源县林场（盖章）\",\"joined\":true}")).status()).isEqualTo(400);
        assertThat(HTTP.send(HTTP.request("/api/v1/compare/names/nothing").DELETE()).status()).isEqualTo(404);
        assertThat(HTTP.get("/api/v1/compare/department?year=2022").status()).isEqualTo(400);
    }

    private static JsonNode said(String left, String right, boolean joined) {
        return HTTP.send(post("{\"left\":\"" + left + "\",\"right\":\"" + right + "\",\"joined\":" + joined + ",\"by\":\"林审核\"}")).json();
    }

    private static HttpRequest.Builder post(String json) {
        return HTTP.request("/api/v1/compare/names").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private static List<JsonNode> proposals() {
        return StreamSupport.stream(HTTP.get("/api/v1/compare/names/proposals").json().path("items").spliterator(), false).toList();
    }

    private static List<Integer> yearsOf(String unit) {
        return StreamSupport.stream(HTTP.get("/api/v1/compare/years?unit=" + encoded(unit)).json().path("years").spliterator(), false).map(JsonNode::asInt).toList();
    }

    private static JsonNode sum(JsonNode found, String column) {
        return StreamSupport.stream(found.path("sums").spliterator(), false).filter(sum -> sum.path("column").asText().equals(column)).findFirst().orElseThrow();
    }

    private static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
