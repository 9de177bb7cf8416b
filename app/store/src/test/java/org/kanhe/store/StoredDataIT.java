package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// What lies in the collections, looked at with the bare driver.
class StoredDataIT {
    @TempDir
    static Path data;

    static EmbeddedMongo mongo;
    static ReportStore store;
    static MongoClient client;
    static MongoDatabase database;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.start(data);
        store = ReportStore.connect(mongo.uri());
        client = MongoClients.create(mongo.uri());
        database = client.getDatabase("kanhe");
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
        mongo.close();
    }

    @Test
    void anyGridFsToolCanReadTheOriginals() throws IOException {
        byte[] content = "原件".repeat(600_000).getBytes(StandardCharsets.UTF_8);
        SourceId id = store.keep("原件.txt", new ByteArrayInputStream(content)).id();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridFSBuckets.create(database, "originals").downloadToStream(new BsonString(id.sha256()), out);
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Test
    void anOriginalWhoseLastStepIsMissingIsNotThereAndCanBeKeptAgain() throws IOException {
        byte[] content = "half".repeat(700_000).getBytes(StandardCharsets.UTF_8);
        SourceId id = store.keep("half.txt", new ByteArrayInputStream(content)).id();
        database.getCollection("originals.files").deleteOne(new Document("_id", id.sha256()));
        database.getCollection("originals.chunks").deleteOne(new Document("_id", id.sha256() + "/2"));
        assertThatThrownBy(() -> store.original(id)).isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(store.keep("half.txt", new ByteArrayInputStream(content)).alreadyThere()).isFalse();
        assertThat(store.original(id).readAllBytes()).isEqualTo(content);
    }

    @Test
    void aDamagedOriginalIsNeverHandedOutAsWhole() throws IOException {
        byte[] content = "whole".repeat(500).getBytes(StandardCharsets.UTF_8);
        SourceId id = store.keep("whole.txt", new ByteArrayInputStream(content)).id();
        content[7] ^= 1;
        database.getCollection("originals.chunks").updateOne(new Document("_id", id.sha256() + "/0"), new Document("$set", new Document("data", new Binary(content))));
        assertThatThrownBy(() -> {
            try (InputStream in = store.original(id)) {
                in.readAllBytes();
            }
        }).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void readingsVerdictsAndDocumentsComeBackEqual() {
        for (int seed = 0; seed < 30; seed++) {
            RandomValues values = new RandomValues(new Random(seed));
            SourceId id = SourceId.of(("s" + seed).getBytes(StandardCharsets.UTF_8));
            Reading reading = values.of(Reading.class);
            org.kanhe.core.document.Document document = values.of(org.kanhe.core.document.Document.class);
            List<Verdict> verdicts = List.of(values.of(Verdict.class), values.of(Verdict.class));
            store.saveReading(id, reading);
            store.saveDocument(id, document);
            store.saveVerdicts(id, verdicts);
            assertThat(store.findReading(id)).contains(reading);
            assertThat(store.findDocument(id)).contains(document);
            assertThat(store.findVerdicts(id)).isEqualTo(verdicts);
            reading.reports().forEach(r -> assertThat(store.findReport(new ReportId(id, r.ordinal()))).contains(r));
            assertThat(store.findReport(new ReportId(id, reading.reports().size()))).isEmpty();
        }
    }

    @Test
    void aFileReadAgainLeavesNothingOfTheOldReadingBehind() {
        SourceId id = SourceId.of("again".getBytes(StandardCharsets.UTF_8));
        for (int seed = 0; seed < 20; seed++) {
            Reading reading = new RandomValues(new Random(seed)).of(Reading.class);
            store.saveReading(id, reading);
            assertThat(store.findReading(id)).contains(reading);
            assertThat(database.getCollection("reports").countDocuments(new Document("source", id.sha256()))).isEqualTo(reading.reports().size());
        }
    }

    @Test
    void aSheetTooLargeForADocumentIsStoredAllTheSame() {
        SourceId id = SourceId.of("huge".getBytes(StandardCharsets.UTF_8));
        org.kanhe.core.document.Document huge = sheet(id, 20_000, 12);
        store.saveDocument(id, huge);
        assertThat(database.getCollection("documents").find(new Document("_id", id.sha256())).first()).containsOnlyKeys("_id", "blob");
        assertThat(store.findDocument(id)).contains(huge);
        org.kanhe.core.document.Document small = sheet(id, 2, 2);
        store.saveDocument(id, small);
        assertThat(store.findDocument(id)).contains(small);
        assertThat(database.getCollection("oversize.files").countDocuments()).isZero();
        assertThat(database.getCollection("oversize.chunks").countDocuments()).isZero();
    }

    @Test
    void derivedDataOfAnotherVersionCountsAsNotThere() {
        SourceId id = SourceId.of("old".getBytes(StandardCharsets.UTF_8));
        database.getCollection("documents").insertOne(new Document("_id", id.sha256()).append("reader", "word/0"));
        database.getCollection("verdicts").insertOne(new Document("_id", id.sha256()).append("verdicts", List.of(new Document("rule", 1))));
        assertThat(store.findDocument(id)).isEmpty();
        assertThat(store.findVerdicts(id)).isEmpty();
    }

    private static org.kanhe.core.document.Document sheet(SourceId id, int rows, int columns) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                cells.add(new Cell(r, c, 1, 1, "第" + r + "行第" + c + "列的数据"));
            }
        }
        Table table = new Table(0, 0, "明细", Table.Grid.DRAWN, rows, columns, cells);
        return new org.kanhe.core.document.Document(new SourceFile(id, "明细.xlsx", 1, "x"), "excel/1", List.of(table));
    }
}
