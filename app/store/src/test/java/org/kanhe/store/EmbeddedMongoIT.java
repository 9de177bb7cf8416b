package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                ReportStore store = ReportStore.connect(mongo.uri())) {
            SourceId id = SourceId.of(new byte[0]);
            ImportRecord.Item item = new ImportRecord.Item("x".repeat(20_000), Optional.of(id), "", "");
            for (int i = 0; i < 900; i++) {
                store.saveImport(new ImportRecord("one", Instant.EPOCH.plusSeconds(i), ImportState.RUNNING, List.of(item, new ImportRecord.Item("n" + i, Optional.empty(), "", ""))));
            }
            assertThat(Files.size(data.resolve("mongo/kanhe.mv"))).as("bytes on disk after writing 18 MB over itself").isLessThan(16_000_000);
        }
        assertThat(Files.size(data.resolve("mongo/kanhe.mv"))).as("bytes on disk when closed").isLessThan(3_000_000);
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
}
