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
                new SearchSettings(List.of(), Optional.empty(), Optional.empty(), "kanhe", Optional.empty(), Duration.ofSeconds(5)),
                new ImportSettings(0, 4096)));
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
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.putAll(imports);

        assertThat(SettingsReader.read(all, List.of())).isEqualTo(new Settings(
                new ListenSettings("localhost", 9090),
                new StoreSettings(Path.of("elsewhere"), Optional.of("mongodb://db.example/kanhe")),
                new SearchSettings(List.of(URI.create("http://a.example:9200"), URI.create("http://b.example:9200")),
                        Optional.of("reader"), Optional.of("secret"), "audit2", Optional.of(Path.of("engine")), Duration.ofMinutes(1)),
                new ImportSettings(3, 10)));
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
