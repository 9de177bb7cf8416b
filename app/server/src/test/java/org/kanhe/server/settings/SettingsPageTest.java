package org.kanhe.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.reading.Limit;
import org.kanhe.reading.ReadingLimits;

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

    @Test
    void everyLimitOfReadingCanBeSetUnderTheNameItIsRefusedWith() {
        for (Limit limit : Limit.values()) {
            assertThat(SettingsPage.markdown()).contains("`" + limit.setting() + "`");
        }
        assertThat(SettingsReader.read(Map.of(), List.of()).reading().limits()).isEqualTo(ReadingLimits.defaults());
    }
}
