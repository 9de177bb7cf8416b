package org.kanhe.store.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

class BsonShapeTest {
    record Row(String name, Field<Score> score, Field<Integer> year, Optional<Rate> rate, List<String> notes) {}

    record Named(String name) {}

    record Tree(String name, List<Tree> below) {}

    record Odd(Map<String, String> map) {}

    private static final Location AT = new Location.Cell(3, 5, 2);
    private final BsonShape<Row> rows = BsonShape.of(Row.class);

    @Test
    void whatIsStoredCanBeReadByAPerson() {
        Row row = new Row("森林防火", new Field.Present<>(new Score(new BigDecimal("9.50")), "9.50分", AT), new Field.Blank<>(AT), Optional.of(new Rate(new BigDecimal("88.8"))), List.of("a"));
        assertThat(rows.write(row).toJson()).isEqualTo("""
                {"name": "森林防火", \
                "score": {"is": "Present", "value": "9.50", "raw": "9.50分", "at": "t3r5c2"}, \
                "year": {"is": "Blank", "at": "t3r5c2"}, \
                "rate": "88.8", \
                "notes": ["a"]}""");
        assertThat(rows.read(rows.write(row))).isEqualTo(row);
    }

    @Test
    void whatTheFormDoesNotHaveCostsNothing() {
        Row row = new Row("x", Field.absent(), Field.absent(), Optional.empty(), List.of());
        assertThat(rows.write(row)).isEqualTo(new Document("name", "x"));
        assertThat(rows.read(new Document("name", "x"))).isEqualTo(row);
    }

    @Test
    void anUnknownKeyIsIgnored() {
        assertThat(rows.read(new Document("name", "x").append("colour", "red").append("_id", 1)).name()).isEqualTo("x");
    }

    @Test
    void aMissingTextIsAMismatchThatSaysWhere() {
        assertThatThrownBy(() -> rows.read(new Document())).isInstanceOf(ShapeMismatch.class).hasMessageContaining("Row.name");
        Document wrong = new Document("name", "x").append("score", new Document("is", "Gone"));
        assertThatThrownBy(() -> rows.read(wrong)).isInstanceOf(ShapeMismatch.class).hasMessageContaining("Row.score").hasMessageContaining("Gone");
    }

    @Test
    void theScaleOfANumberSurvives() {
        for (String number : List.of("50", "50.00", "1E+3", "0.000", "-12.5")) {
            Row row = new Row("x", new Field.Present<>(new Score(new BigDecimal(number)), number, AT), Field.absent(), Optional.empty(), List.of());
            assertThat(rows.read(rows.write(row))).isEqualTo(row);
        }
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        BsonShape<Named> named = BsonShape.of(Named.class);
        assertThat(named.read(new Document("name", "x"))).isEqualTo(new Named("x"));
        assertThat(rows.write(new Row("a\uD842b", Field.absent(), Field.absent(), Optional.empty(), List.of())).getString("name")).isEqualTo("a\uFFFDb");
        assertThat(rows.write(new Row("\uDFB7𠮷", Field.absent(), Field.absent(), Optional.empty(), List.of())).getString("name")).isEqualTo("\uFFFD𠮷");
    }

    @Test
    void aTypeMayContainItself() {
        Tree tree = new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", List.of(new Tree("d", List.of())))));
        BsonShape<Tree> trees = BsonShape.of(Tree.class);
        assertThat(trees.read(trees.write(tree))).isEqualTo(tree);
    }

    @Test
    void aTypeThatCannotBeStoredIsFoundOutAtOnce() {
        assertThatThrownBy(() -> BsonShape.of(Odd.class)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Map");
    }
}
