package org.kanhe.server.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reviewer does in the first hour, done by a machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final double PATIENCE = 90_000;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    /// Everything is handed in through the page, hostile names and words included.
    @BeforeAll
    void handFilesInThroughThePage() throws IOException, InterruptedException {
        chromium = Chromium.start();
        site = Site.start();
        try (Visit visit = visit()) {
            Page page = visit.open("/imports");
            page.locator("input[name=files]").setInputFiles(Site.samples().toArray(Path[]::new));
            awaitDone(page);
            assertThat(page.locator("tr.item-read")).hasCount(Site.samples().size());
            visit.open("/imports");
            page.locator("input[name=files]").setInputFiles(new FilePayload[] {
                    new FilePayload("a" + HostileForm.WORDS + ".txt", "text/plain", HostileForm.text().getBytes(StandardCharsets.UTF_8)), new FilePayload("坏.docx", "text/plain", "PK\u0003\u0004 cut off".getBytes(StandardCharsets.UTF_8))});
            awaitDone(page);
            assertThat(page.locator("tr.item-unreadable")).containsText("坏.docx");
            assertThat(visit.problems()).isEmpty();
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
    void aQueryIsAnsweredLitNarrowedAndHasItsAddress() {
        try (Visit visit = visit()) {
            Page page = visit.open("/");
            page.fill("#q", "满意度");
            page.keyboard().press("Enter");
            assertThat(page.locator(".row mark").first()).containsText("满意度");
            page.locator(".facet-list a").filter(new Locator.FilterOptions().setHasText("2022")).first().click();
            assertThat(page.locator(".chip").first()).containsText("2022");
            assertThat(page.locator(".row-year").filter(new Locator.FilterOptions().setHasNotText("2022"))).hasCount(0);
            page.locator(".views a").nth(1).click();
            assertThat(page.locator("table.wide mark").first()).containsText("满意度");
            String shared = page.url();
            try (Visit other = visit()) {
                other.page().navigate(shared);
                assertThat(other.page().locator(".views a").nth(1)).hasAttribute("aria-current", "page");
                assertThat(other.page().locator(".chip").first()).containsText("2022");
            }
            page.goBack();
            assertThat(page.locator(".row mark").first()).containsText("满意度");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aMistakeInTheQueryIsShownWhereItStands() {
        try (Visit visit = visit()) {
            Page page = visit.open("/?q=" + "%E6%BB%A1%E6%84%8F%E5%BA%A6%20(");
            assertThat(page.locator(".alert pre mark")).isVisible();
            assertThat(page.locator(".alert pre")).containsText("满意度");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aFindingLightsTheCellItPointsAt() {
        try (Visit visit = visit()) {
            Page page = report(visit, "AR-01");
            Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("AR-01")).first();
            card.locator(".card-says").click();
            String at = card.getAttribute("data-lights").replaceFirst(" .*", "");
            assertThat(page.locator("#" + at)).hasClass(Pattern.compile("is-lit"));
            assertThat(page.locator("#" + at)).isInViewport();
            assertThat(page.locator("#" + at)).containsText("86.8%");
            page.locator(".tabs a").first().click();
            page.locator(".typed .val").filter(new Locator.FilterOptions().setHasText("86.8%")).first().click();
            assertThat(page.locator("#" + at)).hasClass(Pattern.compile("is-lit"));
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aFindingIsConfirmedAndTakenBackFromTheKeyboard() {
        try (Visit visit = visit()) {
            Page page = report(visit, "AR-09");
            page.keyboard().press("j");
            Locator card = page.locator(".card.is-current");
            assertThat(card.locator(".status")).hasText("待核");
            page.keyboard().press("c");
            assertThat(card.locator(".status")).hasText("属实");
            page.locator(".toast button").click();
            assertThat(card.locator(".status")).hasText("待核");
            page.keyboard().press("d");
            assertThat(card.locator(".dismiss input[type=text]")).isFocused();
            page.keyboard().type("口径已说明");
            page.keyboard().press("Enter");
            assertThat(card.locator(".status")).hasText("已排除");
            page.reload();
            assertThat(page.locator(".card.is-dismissed .decided").first()).containsText("口径已说明");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aDecisionOnWhatSomebodyElseHasDecidedIsRefused() {
        try (Visit mine = visit(); Visit theirs = visit()) {
            Page page = report(mine, "AR-02");
            theirs.page().navigate(page.url());
            theirs.page().locator(".card .btn-confirm").first().click();
            assertThat(theirs.page().locator(".card .status").first()).hasText("属实");
            page.locator(".card .btn-confirm").first().click();
            assertThat(page.locator(".card .stale").first()).isVisible();
            assertThat(page.locator(".card .status").first()).hasText("属实");
            assertThat(mine.problems()).allMatch(p -> p.contains("409"));
        }
    }

    @Test
    void languageAndAppearanceAreRemembered() {
        try (Visit visit = visit()) {
            Page page = visit.open("/rules");
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            page.getByText("English").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            visit.open("/findings");
            assertThat(page.locator("h1")).hasText("Findings");
            String before = background(page);
            page.locator("[data-theme-switch]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            visit.open("/imports");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(background(page)).isNotEqualTo(before);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aSlashLeadsToTheSearchBoxFromAnywhere() {
        try (Visit visit = visit()) {
            Page page = visit.open("/rules");
            page.keyboard().press("/");
            page.keyboard().type("水利局");
            page.keyboard().press("Enter");
            assertThat(page.locator(".row").first()).containsText("水利局");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aFileIsLookedAtAndNotKept() throws IOException {
        try (Visit visit = visit()) {
            Page page = visit.open("/check");
            page.locator("input[name=file]").setInputFiles(Site.samples().getFirst());
            assertThat(page.locator(".check-result .half-paper").first()).isVisible(patiently());
            assertThat(page.locator(".check-result .decide")).hasCount(0);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void wordsAndNamesOfFilesAreNeverRun() {
        try (Visit visit = visit()) {
            Page page = visit.open("/?q=onerror");
            assertThat(page.locator(".row").first()).containsText("<img src=x onerror=alert(1)>");
            page.locator(".row-title a").first().click();
            assertThat(page.locator(".half-paper")).containsText("<img src=x onerror=alert(1)>");
            assertThat(page.locator("main img, main script")).hasCount(0);
            for (String tab : List.of("?view=findings", "?view=notes")) {
                page.navigate(page.url().replaceAll("[?#].*", "") + tab);
                assertThat(page.locator("main img, main script")).hasCount(0);
            }
            visit.open("/findings?q=onerror");
            visit.open("/imports");
            page.locator(".past a").first().click();
            assertThat(page.locator(".items")).containsText("<script>alert(2)</script>");
            visit.open("/nothing/%3Cscript%3Ealert(3)%3C/script%3E");
            assertThat(page.locator(".error-status")).hasText("404");
            assertThat(visit.problems()).allMatch(p -> p.contains("404"));
        }
    }

    @Test
    void whoHasNoScriptsReadsAndDecidesAllTheSame() {
        try (Visit visit = Visit.withoutScripts(chromium, site.address())) {
            Page page = report(visit, "LG-03");
            Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("LG-03")).first();
            assertThat(card.locator(".proofs a").first()).hasAttribute("href", Pattern.compile("#t\\d+r\\d+c\\d+"));
            card.locator(".btn-confirm").click();
            assertThat(page.locator(".card").filter(new Locator.FilterOptions().setHasText("LG-03")).first().locator(".status")).hasText("属实");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=%E7%BB%A9%E6%95%88", "/?q=%E7%BB%A9%E6%95%88&view=indicators", "/?q=%E7%BB%A9%E6%95%88&view=passages", "/findings", "/imports", "/check", "/rules", "/compare", "/compare?unit=%E4%BA%91%E6%BA%AA%E5%8E%BF%E5%9B%BE%E4%B9%A6%E9%A6%86", "/compare/units?indicator=%E6%BB%A1%E6%84%8F%E5%BA%A6", "/nothing", "report", "report:findings", "report:notes", "report+?correct=1", "report+/corrections?path=indicators/0/target&at=t0r9c4", "import"})
    void everyPageIsAccessibleInBothThemesAndFitsANarrowScreen(String which) {
        try (Visit light = visit(); Visit dark = Visit.dark(chromium, site.address(), 1280, 900); Visit narrow = Visit.of(chromium, site.address(), 390, 844)) {
            for (Visit visit : List.of(light, dark, narrow)) {
                Page page = go(visit, which);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", page.url()).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("%s scrolls sideways", page.url()).isZero();
                assertThat(visit.problems()).allMatch(p -> which.equals("/nothing") && p.contains("404"));
            }
        }
    }

    /// Pictures for the documentation: `-Dkanhe.pictures=write` draws them anew.
    @Test
    void picturesForTheReadmeAreTakenFromTheSamples() {
        try (Visit visit = Visit.picture(chromium, site.address())) {
            Page page = report(visit, "AR-01");
            page.locator(".tabs a").first().click();
            page.locator(".card").filter(new Locator.FilterOptions().setHasText("AR-01")).locator(".card-says").click();
            Pictures.take(page, "report.png");
            visit.open("/?q=%E6%BB%A1%E6%84%8F%E5%BA%A6");
            assertThat(page.locator(".row").first()).isVisible();
            Pictures.take(page, "search.png");
            assertThat(visit.problems()).isEmpty();
        }
    }

    private Visit visit() {
        return Visit.of(chromium, site.address(), 1366, 768);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static void awaitDone(Page page) {
        page.waitForURL(Pattern.compile("/imports/[0-9a-f-]+$"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-import-body][data-state=done]")).isVisible(patiently());
    }

    private static Page go(Visit visit, String which) {
        if (which.startsWith("/")) {
            return visit.open(which);
        }
        if (which.equals("import")) {
            Page page = visit.open("/imports");
            page.locator(".past a").first().click();
            return page;
        }
        Page page = report(visit, "AR-01");
        if (which.equals("report")) {
            page.locator(".tabs a").first().click();
        } else if (which.startsWith("report+")) {
            page.navigate(page.url().replaceAll("[?#].*", "") + which.substring(7));
        } else if (which.equals("report:notes")) {
            page.locator(".tabs a").nth(2).click();
        }
        return page;
    }

    /// Opens the findings of the first report a rule objects to.
    private static Page report(Visit visit, String rule) {
        Page page = visit.open("/findings?rule=" + rule + "&sort=unit");
        page.locator(".card .card-about a").first().click();
        assertThat(page.locator(".report-head h1")).isVisible();
        return page;
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body.parentElement).backgroundColor");
    }
}
