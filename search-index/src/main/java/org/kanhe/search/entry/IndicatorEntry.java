package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.source.Location;
import org.kanhe.search.text.Tokens;

/// An indicator row as an entry.
final class IndicatorEntry {
    private IndicatorEntry() {}

    /// @param id   number of the row among all rows of the file
    /// @param tree the row as the published contract writes it
    static Entry of(Home home, Indicator row, String id, int place, Map<String, @Nullable Object> tree, FindingsOf own, Doubts doubts) {
        List<Piece> pieces = new ArrayList<>();
        addPieces(pieces, row);
        String name = Home.text(row.name());
        Fields shown = home.shown()
                .put("at", Stream.of(row.name(), row.target(), row.actual()).flatMap(field -> field.findAt().stream()).findFirst().map(Location::code).orElse("f"))
                .put("indicator", tree)
                .put("findings", own.bySeverity())
                .put("rules", own.rules())
                .put("pieces", pieces.stream().map(Piece::tree).toList());
        Fields fields = home.fields(place)
                .putAll(own.fields())
                .putAll(Doubts.fields(doubts.in(cells(row))))
                .put("exact", Stream.concat(Stream.of(Tokens.of(name).key()).filter(key -> !key.isEmpty()), home.exact().stream()).distinct().toList())
                .put("level1", Rows.level(row.level1()))
                .put("level2", Rows.level(row.level2()))
                .put("name", name)
                .put("comparison", Rows.comparisons(row))
                .number("score", row.score())
                .number("weight", row.weight())
                .number("target", Rows.first(row.target()))
                .number("actual", Rows.first(row.actual()))
                .words("nameWords", name)
                .words("reasonWords", Home.text(row.reason()))
                .put("label", Home.labels(Stream.of(Rows.level(row.level1()), Rows.level(row.level2()))))
                .words("own", Stream.concat(beside(row), Rows.paraphrases(row)).toList())
                .put("row", Rows.measured(row))
                .put("shown", shown.map());
        return new Entry(IndexKind.INDICATORS, id, fields.map());
    }

    /// What is written in the row and is not its name or its reason, which have fields of their own; those, too, where they
    /// are written otherwise than they were read.
    private static Stream<String> beside(Indicator row) {
        return Stream.concat(Stream.of(row.target(), row.actual()), Stream.of(row.name(), row.reason()).filter(field -> !field.raw().strip().equals(Home.text(field)))).map(Field::raw);
    }

    static void addPieces(List<Piece> pieces, Indicator row) {
        row.level1().ifPresent(level -> addOnce(pieces, "level1", level));
        row.level2().ifPresent(level -> addOnce(pieces, "level2", level));
        Piece.add(pieces, "name", row.name());
        Piece.add(pieces, "target", row.target());
        Piece.add(pieces, "actual", row.actual());
        Piece.add(pieces, "reason", row.reason());
    }

    private static void addOnce(List<Piece> pieces, String field, Level level) {
        Piece piece = new Piece(field, level.name(), level.at().code());
        if (!pieces.contains(piece)) {
            pieces.add(piece);
        }
    }

    /// Where its answers stand.
    static Set<Location> cells(Indicator row) {
        Set<Location> cells = new HashSet<>();
        Stream.<Field<?>>of(row.name(), row.target(), row.actual(), row.weight(), row.score(), row.reason()).forEach(field -> field.findAt().ifPresent(cells::add));
        return cells;
    }
}
