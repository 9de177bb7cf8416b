package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Document;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.UnrecognizedReport;

/// The layouts known, and how a document is read with them: cut into stretches, each read by the layout surest of it.
public final class FormLayouts {
    /// Changes whenever a document may be read differently than before; readings made by another version are stale.
    public static final String VERSION = "layouts/7";

    private static final double LEAST_CERTAINTY = 0.3;
    /// Text outside tables shorter than this is printed form text, not a report nobody knows.
    private static final int STRAY = 400;

    private final List<FormLayout> layouts;

    public FormLayouts(List<FormLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /// Every layout of the product.
    public static FormLayouts standard() {
        return new FormLayouts(List.of(
                new UnscoredProjectForm(),
                new ScoredProjectForm(),
                new MeasuredProjectForm(),
                new DepartmentForm(),
                new MeasuredDepartmentForm(),
                new ProjectDeclaration(),
                new DepartmentDeclaration(),
                new MonitoringForm(),
                new ReviewedProjectForm(),
                new BaseDataLayout(),
                new FrameworkLayout(),
                new NarrativeLayout()));
    }

    public List<FormLayout> all() {
        return layouts;
    }

    /// Reads a document. Never throws on what stands in it.
    public Reading read(Document document) {
        FileContext context = Covers.of(document);
        List<Report> reports = new ArrayList<>();
        List<ReadingNote> notes = new ArrayList<>();
        for (Stretch stretch : NarrativeTables.joined(Stretches.of(document), s -> surest(s).isPresent())) {
            Optional<FormLayout> surest = surest(stretch);
            if (surest.isPresent()) {
                LayoutReading reading = surest.get().read(stretch, reports.size(), context);
                reports.add(reading.report());
                notes.addAll(reading.notes());
            } else if (isContent(stretch)) {
                notes.addAll(unrecognized(stretch, reports.size()));
                reports.add(new UnrecognizedReport(head(stretch, reports.size(), context)));
            } else {
                notes.addAll(stray(stretch));
            }
        }
        notes.addAll(FileRemarks.notes(document, reports));
        return new Reading(reports, notes);
    }

    /// The layout surest of a stretch, the earlier one of equals; empty when none is sure enough.
    Optional<FormLayout> surest(Stretch stretch) {
        record Match(FormLayout layout, double certainty) {}
        return layouts.stream().map(l -> new Match(l, l.match(stretch))).filter(m -> m.certainty() >= LEAST_CERTAINTY).max(Comparator.comparingDouble(Match::certainty)).map(Match::layout);
    }

    private static boolean isContent(Stretch stretch) {
        if (stretch.rows().isPresent()) {
            return stretch.tables().stream().flatMap(t -> FormRow.of(t).stream()).anyMatch(r -> !r.isBlank());
        }
        return stretch.lead().stream().mapToInt(b -> LineOfText.of(b).map(l -> l.text().strip().length()).orElse(0)).sum() > STRAY;
    }

    private static ReportHead head(Stretch stretch, int ordinal, FileContext context) {
        Field<String> title = stretch.lead().stream()
                .flatMap(b -> LineOfText.of(b).stream())
                .filter(l -> TitleLine.isForm(l.text()) || TitleLine.isReport(l.text()))
                .findFirst()
                .<Field<String>>map(l -> new Field.Present<>(l.text().strip(), l.text().strip(), l.at()))
                .orElseGet(Field::absent);
        return new ReportHead(ordinal, ReportKind.UNRECOGNIZED, "", title, context.year(), context.unit(), Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent(),
                Field.absent(), FormReading.extent(stretch), List.of());
    }

    private static List<ReadingNote> unrecognized(Stretch stretch, int ordinal) {
        List<ReadingNote> notes = new ArrayList<>(lines(stretch, ordinal, ReadingNote.Why.UNRECOGNIZED));
        for (Stretch.TableRows rows : stretch.tables()) {
            FormRow.of(rows).forEach(r -> r.filled().forEach(c -> notes.add(new ReadingNote(ordinal, c.at(), c.text(), ReadingNote.Why.UNRECOGNIZED))));
        }
        return notes;
    }

    private static List<ReadingNote> stray(Stretch stretch) {
        return lines(stretch, -1, ReadingNote.Why.FORM_TEXT);
    }

    private static List<ReadingNote> lines(Stretch stretch, int ordinal, ReadingNote.Why why) {
        List<Block> blocks = new ArrayList<>(stretch.lead());
        blocks.addAll(stretch.tail());
        return blocks.stream().flatMap(b -> LineOfText.of(b).stream()).filter(l -> !l.text().isBlank()).map(l -> new ReadingNote(ordinal, l.at(), l.text().strip(), why)).toList();
    }
}
