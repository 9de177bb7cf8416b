package org.kanhe.server.page.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser installed on this machine; none is ever downloaded.
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts it. Where there is none the tests are skipped and say so, unless `KANHE_BROWSER_TESTS=required`.
    static Chromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty() && "required".equals(System.getenv("KANHE_BROWSER_TESTS"))) {
            throw new IllegalStateException("KANHE_BROWSER_TESTS=required, but no Chromium is installed (apt-get install chromium)");
        }
        if (executable.isEmpty()) {
            System.out.println("SKIPPED: browser tests, because no Chromium is installed (apt-get install chromium)");
        }
        assumeTrue(executable.isPresent(), "no Chromium is installed");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable.orElseThrow()).setArgs(FLAGS)));
    }

    private static Optional<Path> find() {
        Stream<String> named = Optional.ofNullable(System.getenv("KANHE_CHROMIUM")).stream();
        Stream<String> usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
