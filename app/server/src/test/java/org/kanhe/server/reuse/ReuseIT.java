package org.kanhe.server.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class ReuseIT {
    private static final String WELLS = "全年在石门、坪上、落雁三个片区新打机井14眼，铺设输水管道26.5公里，配套安装净水设备9台，解决了2310户8640人的季节性缺水问题，经水质抽检全部符合饮用标准，山坪塘周边农户从此不再翻山挑水。";
    private static final String WELLS_CHANGED = "全年在柳湾、荷塘、望月三个片区新打机井11眼，铺设输水管道19.2公里，配套安装净水设备9台，解决了1875户7020人的季节性缺水问题，经水质抽检全部符合饮用标准，山坪塘周边农户从此不再翻山挑水。";
    private static final String READING = "依托旧粮仓改建乡村书房七处，邀请返乡青年轮值管理，夜间开放至十点，馆藏以农技、法律和儿童绘本为主，借阅量较改建前翻了两番，留守儿童放学后有了去处。";
    private static final String SET = "资金使用符合国家财经法规和财务管理制度规定，不存在截留、挤占、挪用、虚列支出等情况，提高了财政资金使用效益。";

    private static Http http;
    private static String copier;
    private static String source;

    @BeforeAll
    static void anArchiveWithCopies() {
        http = new Http(Running.start(Map.of()).address());
        Multipart files = Multipart.of("水务.txt", narrative("云溪县水务局", 2021, WELLS)).and("水利.txt", narrative("青禾市临江区水利管理站", 2022, WELLS_CHANGED))
                .and("粮.txt", narrative("云溪县粮食储备中心", 2021, "对十二座平房仓更换气密门，熏蒸周期由四十天延长至七十天，节约磷化铝药剂三成。"));
        for (int i = 0; i < 8; i++) {
            files.and("文化" + i + ".txt", narrative(List.of("松", "柏", "竹", "梅", "兰", "菊", "荷", "桂").get(i) + "岭县文化馆", 2021, READING));
        }
        JsonNode done = http.imported(files);
        source = done.path("items").path(0).path("reports").path(0).asText();
        copier = done.path("items").path(1).path("reports").path(0).asText();
        awaitPairs("kind=other-unit", 1);
        awaitPairs("kind=family", 28);
    }

    @Test
    void aCopiedParagraphIsShownWithBothPlaces() {
        JsonNode item = http.get("/api/v1/reuse?kind=other-unit").json().path("items").path(0);

        assertThat(item.path("left").path("unit").asText()).as("the later text stands left").isEqualTo("青禾市临江区水利管理站");
        assertThat(item.path("right").path("report").asText()).isEqualTo(source);
        assertThat(item.path("unchangedNumbers")).extracting(JsonNode::asText).containsExactly("9");
        assertThat(item.path("replaced").findValuesAsText("left")).contains("11", "19.2", "1875");

        JsonNode pair = http.get("/api/v1/reuse/" + item.path("id").asText()).json();
        pair.path("tiles").forEach(tile -> assertThat(cut(pair, "left", tile)).isNotBlank());
        assertThat(pair.path("left").path("text").asText()).isEqualTo(WELLS_CHANGED);
    }

    @Test
    void aReportTellsHowMuchOfItIsFoundElsewhere() {
        JsonNode reuse = http.get("/api/v1/reports/" + copier + "/reuse").json();

        assertThat(reuse.path("share").asDouble()).isBetween(40.0, 95.0);
        assertThat(reuse.path("sources").path(0).path("unit").asText()).isEqualTo("云溪县水务局");
        assertThat(http.get("/api/v1/reports/" + source.replace(source.charAt(0), 'e') + "/reuse").status()).isEqualTo(404);
    }

    @Test
    void theLaterReportGetsAFindingWithBothPlaces() {
        JsonNode findings = Awaited.until("XU-01 is found", () -> http.get("/api/v1/findings?rule=XU-01&unit=" + URLEncoder.encode("青禾市临江区水利管理站", StandardCharsets.UTF_8)).json(), json -> json.path("total").asInt() > 0);

        assertThat(findings.path("items")).extracting(f -> f.path("report").asText()).containsExactly(copier);
        assertThat(http.get("/api/v1/findings?rule=XU-01&unit=" + URLEncoder.encode("云溪县水务局", StandardCharsets.UTF_8)).json().path("total").asInt()).as("the earlier text is no copy").isZero();
        assertThat(findings.path("items").path(0).path("evidence").path(1).path("report").asText()).isEqualTo(source);
    }

    @Test
    void oneTextInManyUnitsIsOneFamily() {
        JsonNode families = http.get("/api/v1/reuse/families").json().path("items");

        assertThat(families).hasSize(1);
        assertThat(families.path(0).path("units").asInt()).isEqualTo(8);
    }

    @Test
    void whoCopiesFromWhomIsCounted() {
        assertThat(http.get("/api/v1/reuse/overview?kind=other-unit").json().path("items")).singleElement().satisfies(flow -> {
            assertThat(flow.path("to").asText()).isEqualTo("青禾市临江区水利管理站");
            assertThat(flow.path("fromYear").asInt()).isEqualTo(2021);
            assertThat(flow.path("byScore")).hasSize(10);
        });
    }

    @Test
    void aPastedTextIsComparedAndKeptNowhere() {
        JsonNode found = check("{\"text\":\"" + WELLS + "\"}").json();
        assertThat(found.path("items")).extracting(i -> i.path("right").path("report").asText()).contains(source);
        assertThat(check("{\"text\":\"" + WELLS + "\"}").json().path("total").asInt()).isEqualTo(found.path("total").asInt());
        assertThat(check("{\"text\":\"" + SET + "\"}").json().path("total").asInt()).isZero();
        assertThat(check("{\"text\":\" \"}").status()).isEqualTo(400);
    }

    @Test
    void anExclusionAppliesAtOnceAndIsRemembered() {
        String unit = "云溪县园林处";
        http.imported(Multipart.of("园.txt", narrative(unit, 2021, "沿环城水系移栽古槐三十七株，搭设遮阴棚并滴灌养护两季，成活三十五株，树洞以水泥混合木屑封填，市民认养牌挂到每株树上。")));
        http.imported(Multipart.of("林.txt", narrative("青禾市古树站", 2021, "沿环城水系移栽古槐三十七株，搭设遮阴棚并滴灌养护两季，成活三十五株，树洞以水泥混合木屑封填，市民认养牌挂到每株树上。")));
        String of = "unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
        String pair = awaitPairs(of, 1).path("items").path(0).path("id").asText();

        JsonNode made = post("/api/v1/reuse/exclusions", "{\"pair\":\"" + pair + "\",\"sort\":\"passage\",\"note\":\"共用通稿\"}").json();
        assertThat(http.get("/api/v1/reuse?" + of).json().path("total").asInt()).isZero();
        assertThat(http.get("/api/v1/reuse?excluded=true&" + of).json().path("total").asInt()).isEqualTo(1);

        assertThat(http.operated("compare").path("state").asText()).isEqualTo("done");
        assertThat(http.get("/api/v1/reuse?" + of).json().path("total").asInt()).as("a new comparison keeps it").isZero();

        HttpRequest.Builder delete = HttpRequest.newBuilder(http.address().resolve("/api/v1/reuse/exclusions/" + made.path("id").asText())).DELETE();
        assertThat(http.send(delete).status()).isEqualTo(204);
        assertThat(http.get("/api/v1/reuse?" + of).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void theSameFormWithOtherContentIsNoCopy() {
        http.imported(Multipart.of("表一.docx", form("云溪县民政局", "为困难家庭发放临时救助")).and("表二.docx", form("青禾市民政局", "改造农村幸福院厨房与无障碍坡道")));
        http.operated("compare");
        assertThat(http.get("/api/v1/reuse?excluded=true&unit=" + URLEncoder.encode("云溪县民政局", StandardCharsets.UTF_8)).json().path("total").asInt()).isZero();
    }

    private static byte[] form(String unit, String project) {
        List<List<String>> rows = new ArrayList<>(Reports.form(unit, 2021, project, "90%"));
        rows.add(List.of("注：1.其他资金是指与财政资金共同投入同一项目的自有资金和社会资金。2.定性指标按达成情况分三档合理填写完成比例，由填报单位对照填写。"));
        return Reports.docx(Reports.title(unit, 2021), rows);
    }

    private static byte[] narrative(String unit, int year, String result) {
        return """
                %s%d年度部门整体支出绩效自评报告
                一、部门主要职责
                贯彻执行国家有关法律法规和方针政策，拟订全县事业发展规划并组织实施。
                二、资金管理情况
                %s
                三、主要绩效
                %s
                """.formatted(unit, year, SET, result).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode awaitPairs(String query, int total) {
        return Awaited.until(total + " pairs of " + query, () -> http.get("/api/v1/reuse?" + query).json(), json -> json.path("total").asInt() >= total);
    }

    private static Http.Answer check(String json) {
        return post("/api/v1/reuse/check", json);
    }

    private static Http.Answer post(String path, String json) {
        return http.send(HttpRequest.newBuilder(http.address().resolve(path)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String cut(JsonNode pair, String side, JsonNode tile) {
        return pair.path(side).path("text").asText().substring(tile.path(side).path("start").asInt(), tile.path(side).path("end").asInt());
    }
}
