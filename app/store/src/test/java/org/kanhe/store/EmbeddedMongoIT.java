package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.source.SourceId;

class EmbeddedMongoIT {
    @TempDir
    Path data;

    @Test
    void whatWasStoredIsThereAfterARestart() throws IOException {
        SourceId id;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            id = store.keep("a.txt", new ByteArrayInputStream("自评".getBytes(StandardCharsets.UTF_8))).id();
            store.saveFile(FileRecord.received(id, "a.txt", 6, Instant.EPOCH));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            assertThat(store.original(id).readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("自评");
            assertThat(store.findFile(id)).isPresent();
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data)) {
            assertThat(mongo.uri()).startsWith("mongodb://127.0.0.1:").endsWith("/kanhe");
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefused() {
        try (EmbeddedMongo _ = EmbeddedMongo.start(data)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(data)).isInstanceOf(StoreUnavailable.class).hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        }
        EmbeddedMongo.start(data).close();
    }

    @Test
    void aFileThatIsNoStoreIsRefusedWithItsName() throws IOException {
        Path file = data.resolve("mongo/kanhe.mv");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[20_000]);
        assertThatThrownBy(() -> EmbeddedMongo.start(data)).isInstanceOf(StoreUnavailable.class).hasMessageContaining("kanhe.mv");
    }

    @Test
    void overwritingADocumentAgainAndAgainDoesNotFillTheDisk() throws IOException {
        Path file = data.resolve("mongo/kanhe.mv");
        long written = 0;
        int last = 0;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            ImportRecord.Item item = new ImportRecord.Item("x".repeat(20_000), Optional.of(SourceId.of(new byte[0])), "", "", Optional.empty());
            long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
            while (System.nanoTime() < end || written < 18_000_000) {
                store.saveImport(new ImportRecord("one", Instant.EPOCH.plusSeconds(++last), ImportState.RUNNING, List.of(item)));
                written += 20_000;
            }
            assertThat(Files.size(file)).as("bytes on disk after writing %d over itself for six times as long as old chunks are kept", written).isLessThan(Math.max(16_000_000, written / 2));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            assertThat(store.findImport("one")).map(ImportRecord::started).contains(Instant.EPOCH.plusSeconds(last));
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThatThrownBy(() -> ReportStore.connect("mongodb://127.0.0.1:1/kanhe?serverSelectionTimeoutMS=300")).isInstanceOf(StoreUnavailable.class).hasMessageContaining("127.0.0.1:1");
        assertThatThrownBy(() -> ReportStore.connect("http://example")).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aStoreWhoseServerIsGoneIsNotUp() {
        EmbeddedMongo mongo = EmbeddedMongo.start(data);
        try (ReportStore store = ReportStore.connect(mongo.uri())) {
            assertThat(store.isUp()).isTrue();
            mongo.close();
            assertThat(store.isUp()).isFalse();
        }
    }

    @Test
    void aFileThatIsMostlyGarbageIsShortAgainWhenOpenedAndKeepsWhatLives() throws IOException {
        Path file = data.resolve("mongo/kanhe.mv");
        int records = 900;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            for (String name : List.of("x".repeat(20_000), "short")) {
                for (int i = 0; i < records; i++) {
                    store.saveImport(new ImportRecord("import-" + i, Instant.EPOCH.plusSeconds(i), ImportState.DONE, List.of(new ImportRecord.Item(name, Optional.empty(), "", "", Optional.empty()))));
                }
            }
        }
        long before = Files.size(file);
        assertThat(before).as("bytes on disk with 18 MB of garbage").isGreaterThan(16_000_000);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            assertThat(Files.size(file)).as("bytes on disk when opened again").isLessThan(before / 2);
            for (int i = 0; i < records; i++) {
                assertThat(store.findImport("import-" + i)).map(ImportRecord::items).hasValueSatisfying(items -> assertThat(items.getFirst().file()).isEqualTo("short"));
            }
        }
    }
}
