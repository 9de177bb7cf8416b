package org.kanhe.server.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.score.DerivedScore;
import org.kanhe.core.check.score.DerivedScores;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.report.FormView.Column;
import org.kanhe.server.page.report.FormView.Row;
import org.kanhe.server.page.report.FormView.Section;

/// Scores worked out anew beside those the unit gave itself, line by line and in total.
final class DerivedTable {
    private DerivedTable() {}

    static Section of(DerivedScores scores, Words words) {
        List<Row> rows = new ArrayList<>();
        scores.lines().forEach(line -> rows.add(new Row(List.of(
                new FieldView(FieldView.State.PRESENT, line.name(), line.at().code(), false, "", Optional.empty()),
                FieldView.of(line.weight(), Shown::quantity),
                FieldView.of(line.self(), Shown::quantity),
                FieldView.own(shown(line.range(), words) + sign(line, words)),
                FieldView.own(line.how().in(words.locale()))), List.of())));
        String open = scores.open() == 0 ? "" : words.say("derived.open", scores.open());
        String agrees = scores.total().holds(scores.self()) ? "" : words.say("derived.differs");
        rows.add(new Row(List.of(FieldView.own(words.say("column.total")), FieldView.own(""), FieldView.own(Shown.number(scores.self())),
                FieldView.own(shown(Optional.of(scores.total()), words) + agrees), FieldView.own(open)), List.of()));
        return new Section(words.say("section.derived", words.say("profile." + scores.profile())), columns(words), rows);
    }

    private static List<Column> columns(Words words) {
        return List.of(new Column(words.say("column.item"), false), new Column(words.say("column.weight"), true), new Column(words.say("column.self-score"), true),
                new Column(words.say("column.derived"), true), new Column(words.say("column.how"), false));
    }

    private static String shown(Optional<DerivedScore.Range> range, Words words) {
        return range.map(r -> r.isExact() ? Shown.number(r.low()) : words.say("derived.range", Shown.number(r.low()), Shown.number(r.high()))).orElse("—");
    }

    private static String sign(DerivedScore line, Words words) {
        boolean differs = line.range().isPresent() && line.self().findValue().filter(score -> !line.range().get().holds(score.value())).isPresent();
        return differs ? words.say("derived.differs") : "";
    }
}
