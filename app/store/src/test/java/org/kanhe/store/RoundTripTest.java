package org.kanhe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Report;
import org.kanhe.store.bson.BsonShape;

/// Whatever the core can say, the store can hold: each value comes back equal from its BSON bytes.
class RoundTripTest {
    @Property(tries = 500)
    void everyReport(@ForAll("reports") Report report) {
        assertThat(roundTrip(Report.class, report)).isEqualTo(report);
    }

    @Property(tries = 150)
    void everyReading(@ForAll("readings") Reading reading) {
        assertThat(roundTrip(Reading.class, reading)).isEqualTo(reading);
    }

    @Property(tries = 200)
    void everyDocument(@ForAll("documents") org.kanhe.core.document.Document document) {
        assertThat(roundTrip(org.kanhe.core.document.Document.class, document)).isEqualTo(document);
    }

    @Property(tries = 200)
    void everyVerdict(@ForAll("verdicts") Verdict verdict) {
        assertThat(roundTrip(Verdict.class, verdict)).isEqualTo(verdict);
    }

    @Property(tries = 50)
    void everyDecisionImportAndFileRecord(@ForAll long seed) {
        RandomValues values = new RandomValues(new Random(seed));
        Decision decision = values.of(Decision.class);
        ImportRecord imported = values.of(ImportRecord.class);
        FileRecord file = values.of(FileRecord.class);
        assertThat(roundTrip(Decision.class, decision)).isEqualTo(decision);
        assertThat(roundTrip(ImportRecord.class, imported)).isEqualTo(imported);
        assertThat(roundTrip(FileRecord.class, file)).isEqualTo(file);
    }

    @Provide
    Arbitrary<Report> reports() {
        return any(Report.class);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return any(Reading.class);
    }

    @Provide
    Arbitrary<org.kanhe.core.document.Document> documents() {
        return any(org.kanhe.core.document.Document.class);
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        return any(Verdict.class);
    }

    private static <T> Arbitrary<T> any(Class<T> type) {
        return Arbitraries.randomValue(random -> new RandomValues(random).of(type));
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        BsonShape<T> shape = BsonShape.of(type);
        DocumentCodec codec = new DocumentCodec();
        Document back = new RawBsonDocument(shape.write(value), codec).decode(codec);
        return shape.read(back);
    }
}
