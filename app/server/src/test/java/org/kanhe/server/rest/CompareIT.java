package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Running;

final class CompareIT {
    private static final Http HTTP = Running.http();
    private static final String UNIT = "翠屏县信访接待中心";
    private static final String PROJECT = "群众来访接待经费";

    @BeforeAll
    static void importThreeYears() {
        importForm(UNIT, 2020, "<tr><td rowspan=2>产出指标</td><td>数量指标</td><td>接访人次</td><td>≥900人次</td><td>1010人次</td><td>40</td><td>40</td><td></td></tr>"
                + "<tr><td>时效指标</td><td>按期办结率</td><td>≥95%</td><td>90%</td><td>20</td><td>18</td><td>人手不足</td></tr>"
                + "<tr><td>满意度指标</td><td>服务对象满意度</td><td>来访群众满意度</td><td>≥90%</td><td>92%</td><td>30</td><td>30</td><td></td></tr>");
        importForm(UNIT, 2021, "<tr><td>产出指标</td><td>数量指标</td><td>接待来访人次</td><td>≥900人次</td><td>1100人次</td><td>60</td><td>60</td><td></td></tr>"
                + "<tr><td>满意度指标</td><td>服务对象满意度</td><td>来访群众满意度</td><td>≥92%</td><td>93%</td><td>30</td><td>30</td><td></td></tr>");
        importForm(UNIT, 2022, "<tr><td>产出指标</td><td>数量指标</td><td>接访人次</td><td>≥850人次</td><td>1200人次</td><td>60</td><td>60</td><td></td></tr>"
                + "<tr><td>满意度指标</td><td>服务对象满意度</td><td>来访群众满意度</td><td>≥92%</td><td>95%</td><td>30</td><td>30</td><td></td></tr>");
        List<String> targets = List.of("≥90%", "≥91%", "≥92%", "≥93%", "≥40%", "满意");
        for (int i = 0; i < targets.size(); i++) {
            importForm("翠屏县第" + "一二三四五六".charAt(i) + "服务站", 2022, "<tr><td>满意度指标</td><td>服务对象满意度</td><td>办事窗口好评率</td><td>" + targets.get(i) + "</td><td>95%</td><td>90</td><td>90</td><td></td></tr>");
        }
    }

    private static void importForm(String unit, int year, String rows) {
        String html = "<html><meta charset=utf-8><body><p>" + year + "年度项目支出绩效自评表</p><p>填报单位：" + unit + "</p><table border=1>"
                + "<tr><td>项目名称</td><td colspan=7>" + PROJECT + "</td></tr>"
                + "<tr><td colspan=2>项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>"
                + "<tr><td colspan=2>年度资金总额</td><td>30</td><td>30</td><td>30</td><td>10</td><td>100%</td><td>10</td></tr>"
                + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>" + rows + "</table></body></html>";
        HTTP.imported(Multipart.of(unit + "/" + year + ".html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void indicatorsAreAlignedOverTheYearsThoughTheirNamesChange() {
        JsonNode found = HTTP.get("/api/v1/compare/years?unit=" + encoded(UNIT) + "&project=" + encoded(PROJECT)).json();
        assertThat(found.path("years")).extracting(JsonNode::asInt).containsExactly(2020, 2021, 2022);
        JsonNode visits = row(found, "接访人次");
        assertThat(visits.path("names")).extracting(JsonNode::asText).containsExactly("接访人次", "接待来访人次");
        assertThat(visits.path("byYear").path("2021").path("target").path("number").asInt()).isEqualTo(900);
        assertThat(visits.path("byYear").path("2021").path("actual").path("at").asText()).matches("t\\d+r\\d+c\\d+");
        assertThat(kinds(visits, 2021)).contains("unchanged", "unchanged-while-beaten");
        assertThat(kinds(visits, 2022)).contains("target-lowered", "below-past-result");
        assertThat(kinds(row(found, "按期办结率"), 2021)).containsExactly("dropped", "dropped-after-miss");
        assertThat(kinds(row(found, "来访群众满意度"), 2021)).containsExactly("target-raised");
        assertThat(found.path("funding").path(0).path("byYear").path("2020").path("rate").path("value").asInt()).isEqualTo(100);
    }

    @Test
    void whatWasDeclaredStandsBesideWhatIsEvaluated() {
        HTTP.imported(Multipart.of(UNIT + "/申报2021.html", """
                <html><meta charset=utf-8><body><table border=1>
                <tr><td colspan=6>项目绩效目标申报表</td></tr><tr><td colspan=6>（2021年度）</td></tr>
                <tr><td colspan=6>填报单位（盖章）：%s</td></tr>
                <tr><td>项目名称</td><td colspan=2>%s</td><td>项目属性</td><td colspan=2>新增项目□  延续项目√</td></tr>
                <tr><td>主管部门</td><td colspan=2>翠屏县信访局</td><td>主管部门编码</td><td colspan=2></td></tr>
                <tr><td>项目概况</td><td colspan=5>接待群众来访</td></tr>
                <tr><td rowspan=2>项目绩效目标</td><td colspan=2>长期目标</td><td colspan=3>年度目标</td></tr>
                <tr><td colspan=2>畅通信访渠道</td><td colspan=3>接待来访1000人次</td></tr>
                <tr><td rowspan=4>年度绩效指标</td><td>一级指标</td><td>二级指标</td><td>指标内容</td><td>指标值</td><td>备注</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>接访人次</td><td>≥1000人次</td><td></td></tr>
                <tr><td>产出指标</td><td>时效指标</td><td>按期办结率</td><td>≥95%%</td><td></td></tr>
                <tr><td>满意度指标</td><td>服务对象满意度</td><td>来访群众满意度</td><td>≥92%%</td><td></td></tr></table></body></html>
                """.formatted(UNIT, PROJECT).getBytes(StandardCharsets.UTF_8)));
        JsonNode found = HTTP.get("/api/v1/compare/declaration?year=2021&unit=" + encoded(UNIT) + "&project=" + encoded(PROJECT)).json();
        JsonNode visits = row(found, "接待来访人次");
        assertThat(visits.path("declared").path("target").path("number").asInt()).isEqualTo(1000);
        assertThat(visits.path("evaluated").path("target").path("number").asInt()).isEqualTo(900);
        assertThat(kinds(visits, 2021)).contains("target-lowered");
    }

    @Test
    void aPersonCutsWhatWasJoinedAndJoinsItAgain() {
        for (boolean joined : new boolean[] {false, true}) {
            HTTP.send(HTTP.request("/api/v1/compare/links").header("Content-Type", "application/json").POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"unit\":\"" + UNIT + "\",\"left\":\"接待来访人次\",\"right\":\"接访人次\",\"joined\":" + joined + "}")));
            JsonNode found = HTTP.get("/api/v1/compare/years?unit=" + encoded(UNIT)).json();
            assertThat(row(found, "接访人次").path("byYear").has("2021")).isEqualTo(joined);
        }
    }

    @Test
    void oneIndicatorIsSpreadOverUnitsWithItsOutliersAndUnquantified() {
        JsonNode found = HTTP.get("/api/v1/compare/units?year=2022&indicator=" + encoded("办事窗口好评率")).json();
        assertThat(found.path("values")).hasSize(6);
        assertThat(found.path("statistics").path("n").asInt()).isEqualTo(5);
        assertThat(found.path("statistics").path("median").asInt()).isEqualTo(91);
        assertThat(found.path("outliers")).extracting(v -> v.path("unit").asText()).containsExactly("翠屏县第五服务站");
        assertThat(found.path("unquantified")).extracting(v -> v.path("unit").asText()).containsExactly("翠屏县第六服务站");
        assertThat(found.path("names").path(0).path("included").asBoolean()).isTrue();
    }

    @Test
    void theMatrixIsExportedWithOneRowForEachIndicatorAndYear() {
        String csv = HTTP.get("/api/v1/compare/years/export?format=csv&unit=" + encoded(UNIT)).text();
        assertThat(csv.lines().filter(line -> line.contains("接访人次") || line.contains("接待来访人次"))).hasSize(3);
    }

    @Test
    void whatCannotBeComparedIsRefusedWithItsReason() {
        assertThat(HTTP.get("/api/v1/compare/years").status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/compare/units").status()).isEqualTo(400);
        assertThat(HTTP.get("/api/v1/compare/declaration?year=2020&unit=" + encoded(UNIT)).status()).isEqualTo(404);
        assertThat(HTTP.get("/api/v1/compare/years?project=" + encoded(PROJECT)).json().path("units").size()).isEqualTo(7);
    }

    private static JsonNode row(JsonNode found, String name) {
        return StreamSupport.stream(found.path("indicators").spliterator(), false).filter(row -> row.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> kinds(JsonNode row, int to) {
        return StreamSupport.stream(row.path("changes").spliterator(), false).filter(change -> change.path("to").asInt() == to).map(change -> change.path("kind").asText()).toList();
    }

    private static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
