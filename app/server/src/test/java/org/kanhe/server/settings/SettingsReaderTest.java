package org.kanhe.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsReaderTest {
    @Test
    void everySettingHasADefault() {
        assertThat(SettingsReader.read(Map.of(), List.of())).isEqualTo(new Settings(
                new ListenSettings("127.0.0.1", 8080),
                new StoreSettings(Path.of("data"), Optional.empty()),
                new SearchSettings(List.of(), Optional.empty(), Optional.empty(), "kanhe", Optional.empty(), Duration.ofSeconds(5), Duration.ofHours(24)),
                new ImportSettings(0, 4096),
                new ReadingSettings(0, 320, 60, 100, 512, 128, 4096, 10_000, 1_000_000),
                new WebhookSettings(List.of(), Duration.ofSeconds(10), Duration.ofSeconds(30))));
    }

    @Test
    void everySettingIsTakenFromTheEnvironment() {
        Map<String, String> environment = Map.of(
                "KANHE_HOST", "localhost", "KANHE_PORT", "9090", "KANHE_DATA", "elsewhere",
                "KANHE_MONGODB_URI", "mongodb://db.example/kanhe",
                "KANHE_ELASTICSEARCH_URIS", "http://a.example:9200, http://b.example:9200",
                "KANHE_ELASTICSEARCH_USER", "reader", "KANHE_ELASTICSEARCH_PASSWORD", "secret", "KANHE_ELASTICSEARCH_HOME", "engine",
                "KANHE_INDEX_CATCH_UP", "PT1M", "KANHE_ELASTICSEARCH_PREFIX", "audit2");
        Map<String, String> imports = Map.of("KANHE_IMPORT_WORKERS", "3", "KANHE_MAX_REQUEST_MB", "10");
        Map<String, String> reading = Map.of(
                "KANHE_READ_PROCESSES", "3", "KANHE_READ_MEMORY_MB", "400", "KANHE_READ_SECONDS", "30", "KANHE_READ_FILE_MB", "50", "KANHE_READ_UNFOLDED_MB", "60",
                "KANHE_READ_PART_MB", "20", "KANHE_READ_ARCHIVE_MB", "70", "KANHE_READ_MEMBERS", "80", "KANHE_READ_CELLS", "90");
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.putAll(imports);
        all.putAll(reading);
        all.put("KANHE_INDEX_AUDIT", "PT6H");
        all.putAll(Map.of("KANHE_WEBHOOK_ALLOW", "hooks.example, 10.1.0.0/16", "KANHE_WEBHOOK_TIMEOUT", "PT3S", "KANHE_WEBHOOK_RETRY", "PT2M"));

        assertThat(SettingsReader.read(all, List.of())).isEqualTo(new Settings(
                new ListenSettings("localhost", 9090),
                new StoreSettings(Path.of("elsewhere"), Optional.of("mongodb://db.example/kanhe")),
                new SearchSettings(List.of(URI.create("http://a.example:9200"), URI.create("http://b.example:9200")),
                        Optional.of("reader"), Optional.of("secret"), "audit2", Optional.of(Path.of("engine")), Duration.ofMinutes(1), Duration.ofHours(6)),
                new ImportSettings(3, 10),
                new ReadingSettings(3, 400, 30, 50, 60, 20, 70, 80, 90),
                new WebhookSettings(List.of("hooks.example", "10.1.0.0/16"), Duration.ofSeconds(3), Duration.ofMinutes(2))));
        assertThat(Arguments.all().map(Setting::env)).containsExactlyInAnyOrderElementsOf(all.keySet());
    }

    @Test
    void argumentsWinOverTheEnvironment() {
        Settings settings = SettingsReader.read(Map.of("KANHE_PORT", "9090"), List.of("--port", "7070", "--data=there"));

        assertThat(settings.listen().port()).isEqualTo(7070);
        assertThat(settings.store().data()).isEqualTo(Path.of("there"));
    }

    @Test
    void aSecretMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("uri"), "mongodb://db.example/kanhe\n");

        assertThat(SettingsReader.read(Map.of("KANHE_MONGODB_URI_FILE", file.toString()), List.of()).store().mongodbUri())
                .contains("mongodb://db.example/kanhe");
    }

    @Test
    void aMistakeIsNamedWithItsRemedy() {
        assertThatThrownBy(() -> SettingsReader.read(Map.of("KANHE_PORT", "web"), List.of()))
                .isInstanceOf(StartRefused.class).hasMessage("KANHE_PORT is 'web': a whole number is needed");
        assertThatThrownBy(() -> SettingsReader.read(Map.of("KANHE_PORT", "70000"), List.of()))
                .isInstanceOf(StartRefused.class).hasMessageContaining("from 0 to 65535");
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), List.of("--prot", "1")))
                .isInstanceOf(StartRefused.class).hasMessageContaining("unknown argument --prot").hasMessageContaining("--port");
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), List.of("--port")))
                .isInstanceOf(StartRefused.class).hasMessage("--port needs a value");
    }

    @Test
    void onlyLoopbackNamesAreLoopback() {
        assertThat(List.of("127.0.0.1", "localhost", "LOCALHOST", "::1", "[::1]")).allMatch(ListenSettings::isLoopback);
        assertThat(List.of("0.0.0.0", "::", "127.0.0.1.example.org", "192.0.2.7", "")).noneMatch(ListenSettings::isLoopback);
    }
}
