package org.kanhe.server.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Pictures of pages: under `target`, or for the documentation with `-Dkanhe.pictures=write`.
final class Pictures {
    private Pictures() {}

    static void take(Page page, String name) {
        boolean keep = "write".equals(System.getProperty("kanhe.pictures"));
        Path folder = keep ? Path.of(System.getProperty("kanhe.root", "../.."), "app", "docs", "images") : Path.of("target", "pictures");
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
        assertThat(png.length).isGreaterThan(50_000);
    }
}
