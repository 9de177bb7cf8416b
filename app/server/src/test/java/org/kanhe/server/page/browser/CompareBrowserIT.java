package org.kanhe.server.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Running;

/// Comparing in a browser: tables, pictures, names of units.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareBrowserIT {
    private static final String UNIT = "松岭市渔政管理站";
    private static final String OTHER = "渔政管理站";
    private static final String PROJECT = "禁渔期巡查";

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private URI site;

    @BeforeAll
    void importForms() {
        chromium = Chromium.start();
        site = Running.shared().address();
        importForm(UNIT, 2019, "≥120次", "130次", "95");
        importForm(UNIT, 2020, "≥120次", "150次", "90");
        importForm(UNIT, 2022, "≥110次", "100次", "100");
        importForm(OTHER, 2021, "≥110次", "112次", "98");
    }

    private static void importForm(String unit, int year, String target, String actual, String executed) {
        String html = """
                <html><meta charset=utf-8><body><p>%d年度项目支出绩效自评表</p><p>填报单位：%s</p><table border=1>
                <tr><td>项目名称</td><td colspan=7>%s</td></tr>
                <tr><td colspan=2>项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td colspan=2>年度资金总额</td><td>100</td><td>100</td><td>%s</td><td>10</td><td>%s%%</td><td>10</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>禁渔巡查次数</td><td>%s</td><td>%s</td><td>60</td><td>60</td><td></td></tr>
                <tr><td>满意度指标</td><td>服务对象满意度</td><td>渔民满意度</td><td>≥90%%</td><td>92%%</td><td>30</td><td>30</td><td></td></tr></table></body></html>
                """.formatted(year, unit, PROJECT, executed, executed, target, actual);
        Running.http().imported(Multipart.of(unit + "/" + year + ".html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theMatrixLeadsToTheCellOfEveryNumberAndToPictures() {
        try (Visit visit = visit()) {
            Page page = visit.open("/compare?unit=" + encoded(UNIT));
            assertThat(page.locator(".matrix thead th")).hasCount(4);
            assertThat(page.locator(".change-notable").first()).isVisible();
            page.locator(".exports a").first().click();
            assertThat(page.locator(".charts svg")).hasCount(2);
            assertThat(page.locator(".bars dd")).hasCount(3);
            assertThat(page.locator(".heat tbody tr")).hasCount(2);
            assertThat(page.url()).contains("view=drawn");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator(".chart a").first().click();
            assertThat(page.locator(".report-head h1")).isVisible();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void twoNamesAreJoinedByAPersonAndTheDecisionIsTakenBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/compare/names");
            page.locator(".who li", new Page.LocatorOptions().setHasText(UNIT)).locator("button[value=true]").click();
            assertThat(visit.open("/compare?unit=" + encoded(OTHER)).locator(".matrix thead th")).hasCount(5);
            visit.open("/compare/names");
            page.locator(".who li", new Page.LocatorOptions().setHasText(UNIT)).locator("form[action$=undo] button").click();
            assertThat(page.locator(".who-undone")).hasCount(1);
            assertThat(visit.open("/compare?unit=" + encoded(OTHER)).locator(".matrix thead th")).hasCount(2);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/compare?unit=%s", "/compare?unit=%s&view=drawn", "/compare/units", "/compare/units?indicator=满意度", "/compare/declaration", "/compare/declaration?unit=%s&year=2020",
            "/compare/scorecard?unit=%s&year=2020", "/compare/names"})
    void everyPageCanBeUsedByEverybodyAtEveryWidth(String path) {
        for (int width : List.of(1366, 390)) {
            try (Visit visit = Visit.of(chromium, site, width, 768)) {
                Page page = visit.open(path.replace("%s", encoded(UNIT)).replace("满意度", encoded("满意度")));
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("%s scrolls sideways", page.url()).isZero();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "compare-" + width + path.replaceAll("[^a-z]+", "-") + ".png")));
                assertThat(visit.problems()).isEmpty();
            }
        }
    }

    private Visit visit() {
        return Visit.of(chromium, site, 1366, 768);
    }

    private static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
