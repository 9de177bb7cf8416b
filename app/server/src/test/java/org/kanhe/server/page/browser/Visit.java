package org.kanhe.server.page.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One person's browser: a window with its own cookies, and everything that went wrong in it.
final class Visit implements AutoCloseable {
    static final String NAME = "林复核";

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final List<String> problems = new ArrayList<>();

    private Visit(BrowserContext context, URI site) {
        this.context = context;
        this.site = site;
        this.page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                problems.add(m.type() + ": " + m.text());
            }
        });
        page.onPageError(e -> problems.add("uncaught: " + e));
        page.onDialog(d -> {
            problems.add("dialog: " + d.message());
            d.dismiss();
        });
    }

    static Visit of(Chromium chromium, URI site, int width, int height) {
        return with(chromium, site, options(width, height));
    }

    static Visit dark(Chromium chromium, URI site, int width, int height) {
        return with(chromium, site, options(width, height).setColorScheme(ColorScheme.DARK));
    }

    static Visit withoutScripts(Chromium chromium, URI site) {
        return with(chromium, site, options(1280, 900).setJavaScriptEnabled(false));
    }

    /// As pictures for the documentation are taken.
    static Visit picture(Chromium chromium, URI site) {
        return with(chromium, site, options(1366, 860).setDeviceScaleFactor(2));
    }

    /// Somebody who has not given a name yet.
    static Visit stranger(Chromium chromium, URI site) {
        return new Visit(chromium.browser().newContext(options(1366, 768)), site);
    }

    /// Somebody who gave a name on an earlier day.
    private static Visit with(Chromium chromium, URI site, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        context.addCookies(List.of(new Cookie("reviewer", URLEncoder.encode(NAME, StandardCharsets.UTF_8)).setUrl(site.toString())));
        return new Visit(context, site);
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE);
    }

    Page page() {
        return page;
    }

    /// Opens an address of the site.
    Page open(String path) {
        Response response = page.navigate(site.resolve(path).toString());
        if (response.status() >= 500) {
            problems.add(path + " answered " + response.status());
        }
        return page;
    }

    /// What the browser complained of, scripts that ran although they should not included.
    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        context.close();
    }
}
