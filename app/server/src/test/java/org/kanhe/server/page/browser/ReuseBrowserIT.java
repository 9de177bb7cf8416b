package org.kanhe.server.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a reviewer finds copied text and proves it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReuseBrowserIT {
    private static final double PATIENCE = 90_000;
    private static final int LOOKS = 60;
    private static final int PAUSE = 1000;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeAll
    void handReportsInAndWaitUntilTheyAreCompared() throws IOException, InterruptedException {
        chromium = Chromium.start();
        site = Site.start();
        try (Visit visit = visit()) {
            Page page = visit.open("/imports");
            page.locator("input[name=files]").setInputFiles(CopiedReports.files());
            page.waitForURL(Pattern.compile("/imports/[0-9a-f-]+$"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
            assertThat(page.locator("[data-import-body][data-state=done]")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            for (int i = 0; i < LOOKS && visit.open("/reuse?view=pairs").locator(".pair-row").count() < 9; i++) {
                page.waitForTimeout(PAUSE);
            }
            assertThat(page.locator(".pair-row")).hasCount(9);
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (site != null) {
            site.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPairShowsWhatIsTheSameWhatWasReplacedAndWhatWasNot() {
        try (Visit visit = visit()) {
            Page page = pair(visit);
            assertThat(page.locator(".twin-left h2")).hasText("云溪县水利局");
            assertThat(page.locator(".twin-right h2")).hasText("青禾市水利局");
            assertThat(page.locator(".kept-n").first()).hasText(CopiedReports.UNTOUCHED);
            assertThat(page.locator(".swaps")).containsText("1873");
            assertThat(page.locator(".twins-gutter .ribbon").first()).isAttached();
            page.keyboard().press("j");
            assertThat(page.locator(".twin-left .is-lit").first()).isVisible();
            assertThat(page.locator(".twin-right .is-lit").first()).isVisible();
            page.locator(".twin-right h2 a").click();
            assertThat(page.locator(".report-head h1")).isVisible();
            assertThat(page).hasURL(Pattern.compile("#p\\d+$"));
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aLegitimatePairIsTakenOutAtOnceAndCanBeTakenBack() {
        try (Visit visit = visit()) {
            Page page = pair(visit);
            page.fill("#exclude-note", "同一水系统一口径");
            page.locator(".exclude-form button").first().click();
            assertThat(page.locator(".note-bar")).containsText("同一水系统一口径");
            assertThat(visit.open("/reuse?view=pairs").locator(".pair-row")).not().hasCount(9);
            visit.open("/reuse?view=exclusions").locator("tbody button").first().click();
            assertThat(page.locator(".empty")).isVisible();
            assertThat(visit.open("/reuse?view=pairs").locator(".pair-row")).hasCount(9);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void theThresholdAnswersAtOnceAndStaysInTheAddress() {
        try (Visit visit = visit()) {
            Page page = visit.open("/reuse");
            Locator rows = page.locator(".who-table tbody tr:visible");
            assertThat(rows).not().hasCount(0);
            int all = rows.count();
            page.locator("#least").focus();
            page.keyboard().press("End");
            assertThat(page.locator("#least-says")).hasText("90");
            assertThat(page).hasURL(Pattern.compile("least=90"));
            assertThat(rows.count()).isLessThanOrEqualTo(all);
            page.reload();
            assertThat(page.locator("#least-says")).hasText("90");
            page.keyboard().press("Home");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aPastedTextIsHeldAgainstTheArchive() {
        try (Visit visit = visit()) {
            Page page = visit.open("/reuse/check");
            page.fill("#paste-text", "管护方面推行水费积分制，村民参与巡线、清淤均可折抵水费，由村委会每季度张榜公布积分，群众从旁观者变成了管水人。\n太短");
            page.locator(".paste button").click();
            assertThat(page.locator(".paste-pair").first()).containsText("管护方面推行水费积分制");
            assertThat(page.locator(".paste-result")).containsText("1 段太短");
            page.fill("#paste-text", "图书馆延长开放时间并增设夜间自习区，读者凭证入馆，志愿者轮流值守前台，借阅量同比上升。");
            page.locator(".paste button").click();
            assertThat(page.locator(".paste-result h2")).containsText("没有相同的文字");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void theTabOfAReportSaysHowMuchStandsElsewhereAndWhere() {
        try (Visit visit = visit()) {
            Page page = tab(visit);
            assertThat(page.locator(".reuse-source").first()).isVisible();
            assertThat(page.locator(".reuse-source")).hasCount(2);
            page.locator(".reuse-source li a.to-paper").first().click();
            assertThat(page.locator(".half-paper .is-lit")).isVisible();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aPairAndTheListLeaveAsFiles() throws IOException {
        try (Visit visit = visit()) {
            Page page = pair(visit);
            for (String format : List.of("xlsx", "docx")) {
                assertThat(zipped(page.waitForDownload(() -> page.locator(".figure-tools a").filter(new Locator.FilterOptions().setHasText(format)).click()))).isTrue();
            }
            visit.open("/reuse?view=pairs&kind=other-unit");
            assertThat(zipped(page.waitForDownload(() -> page.locator(".exports a").first().click()))).isTrue();
            assertThat(visit.problems()).isEmpty();
        }
    }

    private static boolean zipped(Download download) throws IOException {
        try (InputStream in = download.createReadStream()) {
            byte[] start = in.readNBytes(2);
            return start[0] == 'P' && start[1] == 'K';
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reuse", "/reuse?view=pairs", "/reuse?view=families", "/reuse?view=exclusions", "/reuse/check", "pair", "tab"})
    void everyPageIsAccessibleInBothThemesAndFitsANarrowScreen(String which) {
        try (Visit light = visit(); Visit dark = Visit.dark(chromium, site.address(), 1280, 900); Visit narrow = Visit.of(chromium, site.address(), 390, 844)) {
            for (Visit visit : List.of(light, dark, narrow)) {
                Page page = which.equals("pair") ? pair(visit) : which.equals("tab") ? tab(visit) : visit.open(which);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", page.url()).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("%s scrolls sideways", page.url()).isZero();
                assertThat(visit.problems()).isEmpty();
            }
        }
    }

    /// Pictures for the documentation: `-Dkanhe.pictures=write` draws them anew.
    @Test
    void picturesForTheReadmeAreTaken() {
        try (Visit visit = Visit.picture(chromium, site.address())) {
            Pictures.take(pair(visit), "reuse-pair.png");
            Pictures.take(visit.open("/reuse"), "reuse.png");
            assertThat(visit.problems()).isEmpty();
        }
    }

    private Visit visit() {
        return Visit.of(chromium, site.address(), 1366, 768);
    }

    /// The pair of the first paragraphs of 云溪县水利局 and 青禾市水利局.
    private static Page pair(Visit visit) {
        Page page = visit.open("/reuse?view=pairs&left=%E4%BA%91%E6%BA%AA%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80&right=%E9%9D%92%E7%A6%BE%E5%B8%82%E6%B0%B4%E5%88%A9%E5%B1%80");
        page.locator(".pair-row").filter(new Locator.FilterOptions().setHasText("个数字未改")).first().locator("h3 a").click();
        assertThat(page.locator(".twins")).isVisible();
        return page;
    }

    private static Page tab(Visit visit) {
        Page page = pair(visit);
        page.locator(".twin-left h2 a").click();
        page.navigate(page.url().replaceAll("[?#].*", "") + "?view=reuse");
        assertThat(page.locator(".tabs a[aria-current]")).hasText("雷同");
        return page;
    }
}
