package org.kanhe.server.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

/// What a reviewer does with many findings: in groups, from the keyboard, all at once, back to the unit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkBrowserIT {
    /// Milliseconds a recheck of a few files may take on a busy machine.
    private static final int RECHECK = 120_000;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private URI site;

    @BeforeAll
    void importFaultyReports() {
        site = Running.start(Map.of()).address();
        chromium = Chromium.start();
        Http http = new Http(site);
        for (String unit : List.of("云溪县渡口所", "云溪县林场", "青禾市桥梁处", "青禾市图书馆", "青禾市体育馆", "临江区园林所")) {
            for (int year = 2021; year <= 2023; year++) {
                http.imported(Multipart.of(unit + year + ".txt", Reports.txt(Reports.title(unit, year), Reports.form(unit, year, "设施检修", "66.4%"))));
            }
        }
        Awaited.until("all are listed", () -> http.get("/api/v1/findings?rule=AR-01").json().path("total").asInt(), n -> n == 18);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void groupsSayHowManyTheyHoldAndLeadToThemAlone() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?group=unit&rule=AR-01");
            Locator first = page.locator("h2.group").first();
            assertThat(first.locator(".group-n")).hasText("3");
            first.locator("a").click();
            assertThat(page.locator(".hits-total")).containsText("3");
            assertThat(page.locator(".card")).hasCount(3);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void theKeyboardWalksDismissesAndTakesBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?rule=AR-01&year=2021");
            page.keyboard().press("j");
            page.keyboard().press("j");
            Locator card = page.locator(".card.is-current");
            page.keyboard().press("d");
            card.locator("select[name=dismissal]").selectOption("reading-error");
            card.locator("input[name=note]").fill("原表为 90%");
            page.keyboard().press("Enter");
            assertThat(card.locator(".status")).hasText("已排除");
            assertThat(card.locator(".decided a")).hasAttribute("href", Pattern.compile("/corrections\\?at=t\\d+r\\d+c\\d+&finding="));
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe with a decided finding").isEmpty();
            page.keyboard().press("u");
            assertThat(card.locator(".status")).hasText("待核");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aWholeListIsDecidedAndTakenBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?rule=AR-01&year=2022");
            page.locator(".bulk summary").click();
            page.locator("select[name=status]").selectOption("confirmed");
            page.locator(".bulk-form button.btn-main").click();
            assertThat(page.locator(".done")).containsText("已处理 6 条");
            assertThat(page.locator(".card.is-confirmed")).hasCount(6);
            page.locator(".done button").click();
            assertThat(page.locator(".card.is-open")).hasCount(6);
            assertThat(page.locator(".done")).containsText("6 条恢复原状");
            visit.open("/findings/all/batches");
            assertThat(page.locator("tbody tr").first()).containsText("6 条恢复原状");
            assertThat(page.locator("tbody tr").first()).containsText(Visit.NAME);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aUnitIsSentItsFindingsAndItsReplyIsVerified() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?rule=AR-01&year=2023&unit=" + encoded("青禾市桥梁处"));
            page.locator(".bulk summary").click();
            page.locator(".bulk-form input[name=deadline]").fill("2026-05-31");
            page.locator(".bulk-form").filter(new Locator.FilterOptions().setHas(page.locator("input[name=deadline]"))).locator("button").click();
            assertThat(page.locator("h1")).containsText("青禾市桥梁处");
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe of a rectification").isEmpty();
            Pictures.take(page, "work-rectification.png");
            page.locator("input[name=text]").fill("已更正");
            page.locator("button[value=replied]").click();
            assertThat(page.locator(".card .status")).hasText("已回复");
            page.locator("button[value=verified]").click();
            assertThat(page.locator(".card .status")).hasText("已核实");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void theKeyboardAssignsSendsBackAndTakesBothBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?rule=AR-01&year=2021&unit=" + encoded("临江区园林所"));
            page.keyboard().press("n");
            Locator card = page.locator(".card.is-current");
            page.keyboard().press("a");
            card.locator("input[name=assignee]").fill("乙组");
            page.keyboard().press("Enter");
            assertThat(card.locator(".decided")).containsText("乙组");
            assertThat(page.locator(".toast").last()).containsText("已指派给 乙组");
            page.keyboard().press("u");
            assertThat(card.locator(".decided")).hasCount(0);

            page.keyboard().press("r");
            card.locator("input[name=deadline]").fill("2030-05-31");
            card.locator("input[name=word]").fill("请核对执行率");
            page.keyboard().press("Enter");
            assertThat(card.locator(".decided").last()).containsText("退回整改：待整改");
            assertThat(card.locator(".status")).hasText("属实");
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe with a finding sent back").isEmpty();
            Pictures.take(page, "work-sent-back.png");
            page.keyboard().press("u");
            assertThat(card.locator(".status")).hasText("待核");
            assertThat(card.locator(".decided a")).hasCount(0);

            card.locator("a.story").click();
            assertThat(page.locator("tbody tr")).hasCount(6);
            assertThat(page.locator("tbody")).containsText("指派给 乙组");
            assertThat(page.locator("tbody")).containsText("已收回");
            assertThat(page.locator("tbody tr").first()).containsText(Visit.NAME);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe of a finding").isEmpty();
            Pictures.take(page, "work-finding.png");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aStrangerIsAskedForANameOnceAndWhatWasBegunGoesOn() {
        try (Visit visit = Visit.stranger(chromium, site)) {
            Page page = visit.open("/findings?rule=AR-01&year=2023&unit=" + encoded("云溪县渡口所"));
            page.keyboard().press("j");
            page.keyboard().press("c");
            Locator dialog = page.locator("#signing");
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText("不核实");
            Pictures.take(page, "work-name.png");
            dialog.locator("input[name=name]").fill("周复核");
            page.keyboard().press("Enter");
            Locator card = page.locator(".card").first();
            assertThat(card.locator(".status")).hasText("属实");
            assertThat(card.locator(".decided")).containsText("周复核");
            assertThat(page.locator("[data-reviewer]")).containsText("周复核");
            page.keyboard().press("u");
            assertThat(card.locator(".status")).hasText("待核");
            assertThat(dialog).isHidden();
            page.reload();
            assertThat(page.locator("[data-reviewer]")).containsText("周复核");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aReadingErrorLeadsToTheCellAndTheCorrectionLeadsBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/findings?rule=AR-01&year=2021&unit=" + encoded("青禾市体育馆"));
            page.keyboard().press("j");
            Locator card = page.locator(".card.is-current");
            page.keyboard().press("d");
            card.locator("select[name=dismissal]").selectOption("reading-error");
            card.locator("input[name=note]").press("Enter");
            card.locator(".decided a").first().click();
            assertThat(page.locator("textarea[name=text]")).hasValue("66.4%");
            assertThat(page.locator(".crumbs")).containsText("回到疑点");
            page.locator("textarea[name=text]").fill("90%");
            assertThat(page.locator("input[name=by]").first()).hasValue(Visit.NAME);
            page.locator(".correct button").first().click();
            assertThat(page.locator(".notice")).containsText("原来的疑点已不存在");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aMistakeInACheckIsShownWhereItStandsAndATrialShowsWhatItWouldFind() {
        try (Visit visit = visit()) {
            Page page = visit.open("/settings/checks");
            page.locator("input[name=titleZh]").fill("分值过于集中");
            page.locator("textarea").fill("row.weight.value >");
            page.locator("button[value=preview]").click();
            assertThat(page.locator(".alert pre mark")).isVisible();
            page.locator("textarea").fill("row.weight.value >= 50.0");
            page.locator("button[value=preview]").click();
            assertThat(page.locator(".preview")).containsText("疑点 18 条");
            page.locator("button[value=save]").click();
            assertThat(page.locator("tbody")).containsText("UD-01");
            page.locator("form[action$='/on'] button").click();
            assertThat(page.locator(".rejudging")).containsText("复查已完成", new LocatorAssertions.ContainsTextOptions().setTimeout(RECHECK));
            page.locator(".rejudging a").click();
            page.locator("tbody th a").click();
            assertThat(page.locator(".hits-total")).containsText("18");
            assertThat(page.locator(".card-rule").first()).containsText("分值过于集中");
            assertThat(visit.problems()).allMatch(p -> p.contains("400"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings?group=rule", "/rectification", "/findings/all/batches", "/reviewer", "/overview", "/overview?by=year", "/settings/checks", "/settings/rules", "/settings/words", "/settings/words/units"})
    void everyPageIsAccessibleInBothThemesAndFitsANarrowScreen(String which) {
        try (Visit light = visit(); Visit dark = Visit.dark(chromium, site, 1280, 900); Visit narrow = Visit.of(chromium, site, 390, 844)) {
            for (Visit visit : List.of(light, dark, narrow)) {
                Page page = visit.open(which);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", page.url()).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("%s scrolls sideways", page.url()).isZero();
                assertThat(visit.problems()).isEmpty();
            }
        }
    }

    private static String encoded(String unit) {
        return URLEncoder.encode(unit, StandardCharsets.UTF_8);
    }

    private Visit visit() {
        return Visit.of(chromium, site, 1366, 768);
    }
}
