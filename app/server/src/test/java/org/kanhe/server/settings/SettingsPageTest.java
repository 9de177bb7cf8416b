package org.kanhe.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SettingsPageTest {
    @Test
    void theConfigurationPageSaysWhatTheSettingsSay() throws IOException {
        Path page = Path.of(System.getProperty("kanhe.root"), "app", "docs", "configuration.md");
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, SettingsPage.markdown());
        }
        assertThat(page).as("regenerate with -Dgolden=write").content().isEqualTo(SettingsPage.markdown());
    }
}
