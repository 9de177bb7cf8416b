package org.kanhe.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

/// What is done with findings after they were found: sending them back, counting them, adding checks of one's own.
final class WorkIT {
    private static final Http HTTP = new Http(Running.start(Map.of()).address());
    private static final Pattern LINK = Pattern.compile("<a href=\"(/(?:findings)?\\?[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^\\d+|\\d+$");
    private static final Pattern GROUP = Pattern.compile("<h2 class=\"group\"><a href=\"([^\"]*)\">[^<]*</a> <span class=\"group-n\">(\\d+)</span>");

    @BeforeAll
    static void importFaultyReports() {
        for (String unit : List.of("云溪县渡口所", "云溪县林场")) {
            for (int year = 2022; year <= 2023; year++) {
                HTTP.imported(Multipart.of(unit + year + ".txt", Reports.txt(Reports.title(unit, year), Reports.form(unit, year, "设施检修", "66.4%"))));
            }
        }
        Awaited.until("all are listed", () -> total("/findings", "rule=AR-01"), n -> n == 4);
    }

    @Test
    void findingsGoBackToTheirUnitsAndComeHomeVerified() {
        Http.Answer sent = send("/api/v1/rectifications?rule=AR-01&" + Query.of("unit=云溪县渡口所"), "POST", "{\"deadline\":\"2026-05-31\",\"note\":\"请核对\",\"by\":\"甲\"}");
        assertThat(sent.status()).isEqualTo(201);
        JsonNode one = sent.json().path("items").path(0);
        assertThat(one.path("states").path("pending").asInt()).isEqualTo(2);
        assertThat(send("/api/v1/rectifications?rule=AR-01&" + Query.of("unit=云溪县渡口所"), "POST", "{}").json().path("total").asInt()).as("what is with its unit is not sent twice").isZero();

        String path = "/api/v1/rectifications/" + one.path("id").asText();
        String finding = HTTP.get(path).json().path("items").path(0).path("finding").asText();
        assertThat(step(path, finding, "verified", 1).status()).as("nothing is verified before a reply").isEqualTo(409);
        assertThat(step(path, finding, "replied", 1).status()).isEqualTo(200);
        assertThat(step(path, finding, "returned", 1).json().path("current").path("version").asInt()).as("somebody was first").isEqualTo(2);
        assertThat(step(path, finding, "returned", 2).status()).isEqualTo(200);
        assertThat(step(path, finding, "replied", 3).status()).isEqualTo(200);
        JsonNode done = step(path, finding, "verified", 4).json();
        assertThat(done.path("states").path("verified").asInt()).isEqualTo(1);
        assertThat(done.path("items").path(0).path("history")).hasSize(4);
        assertThat(HTTP.get("/api/v1/findings/" + finding).json().path("status").asText()).isEqualTo("rectified");

        Http.Answer notice = HTTP.get(path + "/notice?lang=zh");
        assertThat(notice.header("Content-Type")).contains("wordprocessingml");
        assertThat(HTTP.get("/rectification").text()).contains("云溪县渡口所").contains("2026-05-31");
        assertThat(HTTP.get("/rectification/" + one.path("id").asText()).text()).contains("请核对");
        assertThat(send("/api/v1/rectifications?rule=AR-01", "POST", "{\"deadline\":\"morgen\"}").json().path("field").asText()).isEqualTo("deadline");
    }

    @Test
    void everyNumberOfTheOverviewIsTheLengthOfItsList() {
        JsonNode rows = HTTP.get("/api/v1/overview?by=unit&year=2022").json().path("items");

        assertThat(rows).hasSize(2);
        rows.forEach(row -> {
            String unit = "unit=" + row.path("value").asText() + "&year=2022";
            assertThat(total("/reports", unit)).isEqualTo(row.path("reports").asInt());
            assertThat(total("/reports", unit + "&q=score>=100")).isEqualTo(row.path("fullMarks").asInt());
            assertThat(total("/reports", unit + "&q=doubtful>=1")).isEqualTo(row.path("doubtfulReports").asInt());
            assertThat(total("/findings", unit)).isEqualTo(row.path("findings").asInt()).isPositive();
            row.path("severity").properties().forEach(e -> assertThat(total("/findings", unit + "&severity=" + e.getKey())).isEqualTo(e.getValue().asInt()));
            assertThat(total("/findings", unit + "&status=open")).isEqualTo(row.path("open").asInt());
        });
        assertThat(HTTP.get("/overview?by=year").text()).contains("2023").contains("/findings?year=2023");
    }

    /// Whatever the page counts, the list it leads to has as many.
    @Test
    void everyNumberOfTheOverviewPageLeadsToAListOfThatLength() {
        int followed = 0;
        for (String page : List.of("/overview", "/overview?by=year", "/overview?year=2022", "/overview?by=year&" + Query.of("unit=云溪县林场"))) {
            for (MatchResult link : LINK.matcher(HTTP.get(page).text()).results().toList()) {
                String list = link.group(1).replace("&amp;", "&");
                Matcher number = NUMBER.matcher(link.group(2).replaceAll("<[^>]*>", "").strip());
                if (number.find()) {
                    String api = list.startsWith("/findings") ? "/api/v1" + list : "/api/v1/reports" + list.substring(1);
                    assertThat(HTTP.get(api).json().path("total").asInt()).as("%s on %s", list, page).isEqualTo(Integer.parseInt(number.group()));
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(40);
    }

    @Test
    void everyGroupAndEveryFacetCountsItsList() {
        JsonNode whole = HTTP.get("/api/v1/findings?size=1").json();
        int counted = 0;
        for (String facet : List.of("rule", "unit", "year", "severity", "status", "kind")) {
            long sum = 0;
            for (JsonNode value : whole.path("facets").path(facet)) {
                assertThat(total("/findings", facet + "=" + value.path("value").asText())).as("%s %s", facet, value).isEqualTo(value.path("count").asInt());
                sum += value.path("count").asLong();
                counted++;
            }
            assertThat(sum).as(facet).isEqualTo(whole.path("total").asLong());
        }
        assertThat(counted).isGreaterThan(10);
        for (String group : List.of("rule", "unit", "report", "severity")) {
            Map<String, Integer> groups = new HashMap<>();
            for (int page = 1; page <= (whole.path("total").asInt() + 19) / 20; page++) {
                GROUP.matcher(HTTP.get("/findings?group=" + group + "&page=" + page).text()).results().forEach(m -> groups.put(m.group(1).replace("&amp;", "&"), Integer.parseInt(m.group(2))));
            }
            groups.forEach((list, count) -> assertThat(HTTP.get("/api/v1" + list).json().path("total").asInt()).as(list).isEqualTo(count));
            assertThat(groups.values().stream().mapToInt(n -> n).sum()).as(group).isEqualTo(whole.path("total").asInt());
        }
    }

    @Test
    void whatWasSentBackByMistakeIsTakenBackAndWhatIsLateIsSaidAndExported() {
        String list = "rule=AR-01&unit=云溪县林场";
        String finding = HTTP.get("/api/v1/findings?" + Query.of(list)).json().path("items").path(0).path("id").asText();
        JsonNode first = send("/api/v1/rectifications?" + Query.of(list), "POST", "{\"deadline\":\"2020-01-31\",\"note\":\"=1+1\",\"by\":\"甲\"}").json().path("items").path(0);
        String path = "/api/v1/rectifications/" + first.path("id").asText();
        assertThat(first.path("overdue").asBoolean()).isTrue();
        assertThat(HTTP.get("/api/v1/findings/" + finding).json().path("status").asText()).as("what is sent back is confirmed by it").isEqualTo("confirmed");
        assertThat(HTTP.get("/api/v1/findings/" + finding).json().path("by").asText()).isEqualTo("甲");
        assertThat(HTTP.get("/findings/" + finding).text()).contains("2020-01-31").contains(first.path("id").asText());

        String csv = HTTP.get("/api/v1/rectifications/export?format=csv&overdue=true&lang=zh").text();
        assertThat(csv.lines().toList()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(csv).contains("办理情况").contains("已逾期").contains("2020-01-31").contains(HTTP.address() + "/reports/");
        assertThat(HTTP.get("/api/v1/rectifications/export?format=xlsx").bytes()).startsWith('P', 'K');
        assertThat(HTTP.get("/api/v1/rectifications/export?format=json&overdue=true").json().isMissingNode()).isFalse();
        assertThat(HTTP.get("/api/v1/rectifications?overdue=true").json().path("items").findValuesAsText("id")).contains(first.path("id").asText());
        assertThat(HTTP.get("/rectification?overdue=true").text()).contains("云溪县林场").contains("已逾期");

        JsonNode items = HTTP.get(path).json().path("items");
        int version = 1;
        for (JsonNode item : items) {
            assertThat(step(path, item.path("finding").asText(), "withdrawn", version++).status()).isEqualTo(200);
        }
        assertThat(HTTP.get("/api/v1/findings/" + finding).json().path("status").asText()).as("it says again what it said before").isEqualTo("open");
        assertThat(HTTP.get("/api/v1/findings/" + finding).json().path("history")).hasSize(2);
        assertThat(HTTP.get("/api/v1/rectifications?overdue=true").json().path("items").findValuesAsText("id")).doesNotContain(first.path("id").asText());
        assertThat(send("/api/v1/rectifications?" + Query.of(list), "POST", "{}").json().path("total").asInt()).as("it can be sent anew").isEqualTo(1);
    }

    @Test
    void aCheckOfOnesOwnIsTriedSwitchedOnRunsAndCanBeTakenAwayAndBack() {
        JsonNode bad = send("/api/v1/checks", "POST", check("row.weight.value >", true)).json();
        assertThat(bad.path("field").asText()).isEqualTo("expression");
        assertThat(bad.path("column").asInt()).isEqualTo(19);
        assertThat(bad.path("detail").asText()).isEqualTo("第 1 行第 19 列：表达式没有写完");
        assertThat(bad.path("mistakes").path(0).path("message").asText()).isEqualTo("表达式没有写完");
        JsonNode seen = send("/api/v1/checks/preview", "POST", check("row.weight.value >= 50.0", false)).json();
        assertThat(seen.path("findings").asInt()).isEqualTo(4);
        assertThat(seen.path("items").path(0).path("evidence").path(0).path("text").asText()).isEqualTo("50");

        JsonNode kept = send("/api/v1/checks", "POST", check("row.weight.value >= 50.0", true)).json();
        assertThat(kept.path("code").asText()).startsWith("UD-");
        String rule = "rule=" + kept.path("code").asText();
        HTTP.operated("recheck");
        Awaited.until("its findings are listed", () -> total("/findings", rule), n -> n == 4);
        JsonNode finding = HTTP.get("/api/v1/findings?" + rule, "Accept-Language", "zh").json().path("items").path(0);
        assertThat(finding.path("message").asText()).isEqualTo("分值过于集中：单项指标分值不宜达到 50 分");
        HTTP.imported(Multipart.of("新.txt", Reports.txt(Reports.title("青禾市桥梁处", 2023), Reports.form("青禾市桥梁处", 2023, "桥梁检修", "90%"))));
        Awaited.until("it runs at import", () -> total("/findings", rule), n -> n == 5);

        String path = "/api/v1/checks/" + kept.path("code").asText();
        assertThat(send(path, "DELETE", "").json().path("removed").asBoolean()).isTrue();
        HTTP.operated("recheck");
        Awaited.until("its findings are gone", () -> total("/findings", rule), n -> n == 0);
        assertThat(send(path + "/restore", "POST", "{}").json().path("removed").asBoolean()).isFalse();
        assertThat(HTTP.get(path).json().path("versions")).hasSize(3);
        assertThat(HTTP.get("/settings/checks").text()).contains("分值过于集中");
    }

    private static String check(String expression, boolean on) {
        return "{\"titleZh\":\"分值过于集中\",\"titleEn\":\"One indicator weighs too much\",\"scope\":\"indicators\",\"messageZh\":\"单项指标分值不宜达到 50 分\",\"severity\":\"low\",\"expression\":\"" + expression + "\",\"on\":" + on + "}";
    }

    private static Http.Answer step(String path, String finding, String state, int version) {
        return send(path, "PATCH", "{\"finding\":\"%s\",\"state\":\"%s\",\"text\":\"已更正\",\"version\":%d}".formatted(finding, state, version));
    }

    private static Http.Answer send(String path, String method, String json) {
        return HTTP.send(HTTP.request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    private static int total(String what, String list) {
        return HTTP.get("/api/v1" + what + "?" + Query.of(list)).json().path("total").asInt();
    }
}
