package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.search.text.Tokens;

/// A report as an entry: everything written in it can be searched; telephone numbers cannot.
final class ReportEntry {
    /// The engine takes this many parts of one entry. Rows beyond it are found as rows, only not through their report.
    private static final int MOST_ROWS = 10_000;

    private ReportEntry() {}

    static Entry of(Home home, FindingsOf findings, List<ReadingNote> notes, Doubts doubts) {
        Report report = home.report();
        List<Indicator> rows = Rows.of(report);
        List<Piece> pieces = pieces(home);
        notes.stream().filter(note -> note.report() == report.ordinal() && unplaced(note.why())).forEach(note -> pieces.add(new Piece("unplaced", note.text(), note.at().code())));
        Fields fields = home.fields(0)
                .putAll(findings.fields())
                .putAll(Doubts.fields(doubts.all()))
                .put("exact", Stream.concat(home.exact().stream(), rows.stream().map(row -> Tokens.of(Home.text(row.name())).key()).filter(key -> !key.isEmpty())).distinct().toList())
                .put("level1", rows.stream().map(row -> Rows.level(row.level1())).filter(l -> !l.isEmpty()).distinct().toList())
                .put("level2", rows.stream().map(row -> Rows.level(row.level2())).filter(l -> !l.isEmpty()).distinct().toList())
                .put("comparison", rows.stream().flatMap(row -> Rows.comparisons(row).stream()).distinct().toList())
                .number("score", score(report))
                .put("label", Home.labels(Stream.concat(Stream.of(report.kind().term()), rows.stream().flatMap(row -> Stream.of(Rows.level(row.level1()), Rows.level(row.level2()))))))
                .words("own", Stream.concat(pieces.stream().filter(piece -> !piece.isLabel()).map(Piece::text), rows.stream().flatMap(Rows::paraphrases)).toList())
                .words("reasonWords", rows.stream().map(row -> Home.text(row.reason())).toList())
                .put("row", rows.stream().flatMap(row -> Rows.elements(row).stream()).limit(MOST_ROWS).toList());
        Fields shown = home.shown().put("findings", findings.bySeverity()).put("doubtful", doubts.all()).number("score", score(report)).put("pieces", pieces.stream().map(Piece::tree).toList());
        funding(report).stream().filter(row -> row.item() == FundingItem.TOTAL).findFirst().ifPresent(total -> {
            fields.number("rate", total.rate()).number("annual", total.annual()).number("executed", total.executed());
            shown.number("rate", total.rate()).number("annual", total.annual()).number("executed", total.executed());
        });
        Map<String, Object> map = fields.put("shown", shown.map()).map();
        return new Entry(IndexKind.REPORTS, home.id().code(), map);
    }

    /// Notes whose text stands nowhere else in the report: what no layout understood is found all the same.
    private static boolean unplaced(ReadingNote.Why why) {
        return switch (why) {
            case UNRECOGNIZED, UNMAPPED_CELL -> true;
            case UNPARSED_VALUE, AMBIGUOUS, RAGGED_ROW, FORM_TEXT, RESIDUE, HIDDEN, PICTURE -> false;
        };
    }

    private static Field<Score> score(Report report) {
        return switch (report) {
            case SelfEvaluation form -> form.total().score();
            case ScoringFramework framework -> framework.total().score();
            case TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> Field.absent();
        };
    }

    private static List<FundingRow> funding(Report report) {
        return switch (report) {
            case SelfEvaluation form -> form.funding();
            case TargetDeclaration form -> form.funding();
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> List.of();
        };
    }

    private static List<Piece> pieces(Home home) {
        List<Piece> pieces = new ArrayList<>();
        ReportHead head = home.head();
        Piece.add(pieces, "title", head.title());
        Piece.add(pieces, "unit", head.unit());
        Piece.add(pieces, "unit", head.implementingUnit());
        Piece.add(pieces, "department", head.department());
        Piece.add(pieces, "project", head.project());
        Piece.add(pieces, "contact", head.contact());
        switch (home.report()) {
            case SelfEvaluation form -> form.goals().forEach(goal -> {
                Piece.add(pieces, "goal", goal.expected());
                Piece.add(pieces, "goal", goal.actual());
            });
            case TargetDeclaration form -> {
                Piece.add(pieces, "goal", form.longTermGoal());
                Piece.add(pieces, "goal", form.annualGoal());
            }
            case BaseData table -> table.rows().forEach(row -> pieces.add(new Piece("item", row.item(), row.at().code())));
            case ScoringFramework framework -> framework.rows().forEach(row -> framework(pieces, row));
            case Narrative text -> text.sections().forEach(section -> section(pieces, section));
            case UnrecognizedReport _ -> {}
        }
        funding(home.report()).forEach(row -> pieces.add(new Piece("funding", row.label(), row.at().code())));
        Rows.of(home.report()).forEach(row -> IndicatorEntry.addPieces(pieces, row));
        head.others().forEach(other -> {
            pieces.add(new Piece("label", other.label(), other.value().findAt().map(at -> at.code()).orElse("")));
            Piece.add(pieces, "other", other.value());
        });
        pieces.removeIf(piece -> piece.text().isBlank());
        return pieces;
    }

    private static void framework(List<Piece> pieces, ScoringFramework.Row row) {
        for (Level level : List.of(row.level1(), row.level2(), row.level3())) {
            Piece piece = new Piece("name", level.name(), level.at().code());
            if (!pieces.contains(piece)) {
                pieces.add(piece);
            }
        }
        Piece.add(pieces, "standard", row.standard());
        Piece.add(pieces, "explanation", row.explanation());
    }

    private static void section(List<Piece> pieces, Narrative.Section section) {
        pieces.add(new Piece("heading", section.heading(), section.at().code()));
        section.paragraphs().forEach(paragraph -> pieces.add(new Piece("text", paragraph.text(), paragraph.at().code())));
    }
}
