package org.kanhe.server.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

/// Looking things up in a browser: suggestions, units and projects, many queries at once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookupBrowserIT {
    private static final String UNIT = "临江区气象台";

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private URI site;

    @BeforeAll
    void importReports() {
        chromium = Chromium.start();
        site = Running.shared().address();
        Multipart files = Multipart.empty();
        for (int year : List.of(2021, 2022)) {
            files.and("风廓线" + year + ".docx", Reports.docx(Reports.title(UNIT, year), Reports.form(UNIT, year, "风廓线雷达维护", year == 2021 ? "66.4%" : "90%")));
        }
        Running.http().imported(files);
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aNameIsProposedWalkedToAndChosenWithTheKeyboard() {
        try (Visit visit = visit()) {
            Page page = visit.open("/");
            page.locator("#q").pressSequentially("临江区气");
            assertThat(page.locator("[role=listbox] [role=option]").first()).containsText(UNIT);
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", Pattern.compile("suggestions-\\d+-0"));
            assertThat(page.locator("#q")).hasValue("单位:\"" + UNIT + "\"");
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).hasValue("临江区气");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[role=listbox]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".row")).hasCount(2);
            assertThat(page.locator(".also a").last()).hasText(UNIT);
            page.locator("#q").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".report-head h1")).isVisible();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aValueIsLeftOutAndColumnsAreChosenAndBothStandInTheAddress() {
        try (Visit visit = visit()) {
            Page page = visit.open("/?q=" + "%E9%A3%8E%E5%BB%93%E7%BA%BF" + "&view=indicators");
            page.locator(".facet-list li").filter(new Locator.FilterOptions().setHasText("2021")).locator(".facet-not").click();
            assertThat(page.locator(".chip-excludes")).containsText("2021");
            page.locator(".columns summary").click();
            page.locator(".columns input[value=project]").check();
            page.locator(".columns button").click();
            assertThat(page.locator("table.wide th")).containsText(new String[] {"项目名称"});
            assertThat(page.locator("table.wide tbody td.num").filter(new Locator.FilterOptions().setHasText("2021"))).hasCount(0);
            page.locator("table.wide th a").first().click();
            assertThat(page.locator("table.wide th[aria-sort=ascending]")).hasCount(1);
            assertThat(page.locator(".chip-excludes")).containsText("2021");
            assertThat(page.url()).contains("columns=project").contains("-year=2021").contains("sort=");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void noPageIsEmptyWithoutAWayOn() {
        try (Visit visit = visit()) {
            assertThat(visit.open("/?q=(%E9%A3%8E%E5%BB%93%E7%BA%BF").locator(".alert a")).hasText("风廓线");
            assertThat(visit.open("/?q=%E9%A3%8E%E5%BB%93%E7%BA%BF%20%E5%86%B3%E6%97%A0%E6%AD%A4%E8%AF%8D").locator(".empty .examples a").first()).isVisible();
            visit.open("/?q=%E9%A3%8E%E5%BB%93%E7%BA%BF&page=99").locator(".empty a").click();
            assertThat(visit.page().locator(".row").first()).isVisible();
            visit.open("/units/%E4%B8%B4%E6%B1%9F%E5%8C%BA%E6%B0%94%E8%B1%A1%E5%B1%80").locator(".examples a").first().click();
            assertThat(visit.page().locator("h1")).containsText("临江区");
        }
    }

    @Test
    void aUnitLeadsToItsYearsFindingsProjectsAndIndicators() {
        try (Visit visit = visit()) {
            Page page = visit.open("/units");
            page.fill("#q", "气象台");
            page.keyboard().press("Enter");
            page.locator(".names tbody a").first().click();
            assertThat(page.locator("h1")).hasText(UNIT);
            assertThat(page.locator(".dossier-years tbody tr")).hasCount(2);
            assertThat(page.locator(".dossier-indicators tbody tr").filter(new Locator.FilterOptions().setHasText("群众满意度"))).containsText("≥90%");
            page.locator(".dossier-two td a").filter(new Locator.FilterOptions().setHasText("风廓线雷达维护")).first().click();
            assertThat(page.locator("h1")).hasText("风廓线雷达维护");
            page.locator(".dossier-cell").first().click();
            assertThat(page.locator(".report-head h1")).isVisible();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void linesArePastedAndOneTableAnswersThem() {
        try (Visit visit = visit()) {
            Page page = visit.open("/search/batch");
            page.fill("#lines", "风廓线雷达维护\n(风廓线\n决无此词");
            page.locator(".batch-form .btn-main").click();
            assertThat(page.locator("[data-poll-body][data-state=done]")).isVisible();
            assertThat(page.locator(".batch-table tbody tr")).hasCount(3);
            assertThat(page.locator(".batch-error")).containsText("第 1 个字");
            page.locator(".views a").nth(2).click();
            assertThat(page.locator(".batch-table tbody tr")).hasCount(1);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void aListIsKeptToldNewsAndThrownAwayAndTakenBack() {
        try (Visit visit = visit()) {
            Page page = visit.open("/?q=%E9%A3%8E%E5%BB%93%E7%BA%BF&-year=2020");
            page.locator(".keep summary").click();
            page.fill(".keep input[name=name]", "风廓线各年");
            page.locator(".keep button").click();
            Locator row = page.locator(".saved-row").filter(new Locator.FilterOptions().setHasText("风廓线各年"));
            assertThat(row).containsText("不含");
            Running.http().imported(Multipart.of("风廓线2023.docx", Reports.docx(Reports.title("临江区雷达站", 2023), Reports.form("临江区雷达站", 2023, "风廓线雷达维护", "90%"))));
            Awaited.until("the search was told", () -> {
                page.reload();
                return row.locator(".saved-fresh").count();
            }, count -> count == 1);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            row.locator(".btn-main").click();
            assertThat(page.locator(".row")).hasCount(3);
            visit.open("/saved");
            assertThat(row.locator(".saved-fresh")).hasCount(0);
            row.locator(".saved-tools summary").click();
            row.locator(".saved-tools .btn-quiet").click();
            assertThat(row).hasCount(0);
            page.locator(".toast button").click();
            assertThat(row).hasCount(1);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/saved", "/units", "/projects", "/units/%E4%B8%B4%E6%B1%9F%E5%8C%BA%E6%B0%94%E8%B1%A1%E5%8F%B0", "/projects/%E9%A3%8E%E5%BB%93%E7%BA%BF%E9%9B%B7%E8%BE%BE%E7%BB%B4%E6%8A%A4", "/units/nobody", "/search/batch"})
    void everyPageIsAccessibleInBothThemesAndFitsANarrowScreen(String path) {
        try (Visit light = visit(); Visit dark = Visit.dark(chromium, site, 1280, 900); Visit narrow = Visit.of(chromium, site, 390, 844)) {
            for (Visit visit : List.of(light, dark, narrow)) {
                Page page = visit.open(path);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", page.url()).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("%s scrolls sideways", page.url()).isZero();
                assertThat(visit.problems()).allMatch(p -> path.equals("/units/nobody") && p.contains("404"));
            }
        }
    }

    private Visit visit() {
        return Visit.of(chromium, site, 1366, 768);
    }
}
