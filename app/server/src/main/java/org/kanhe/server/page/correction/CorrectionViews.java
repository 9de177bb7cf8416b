package org.kanhe.server.page.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.archive.StoredFile;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.correction.CorrectionPage.Asked;
import org.kanhe.server.page.correction.CorrectionPage.Entry;
import org.kanhe.server.page.correction.CorrectionPage.Thing;
import org.kanhe.store.Correction;

/// From what is stored to the page of corrections.
record CorrectionViews(Frame frame, ReportId report, StoredFile stored) {
    /// @param cell  what was read at the place the address names
    /// @param field what was read in the field it names
    /// @param finding name of the finding it is made for, may be empty
    CorrectionPage page(Optional<Location> at, Optional<String> cell, String path, Optional<String> field, String finding, String objected) {
        Optional<Thing> place = at.flatMap(l -> cell.map(read -> new Thing(words().place(l), l.code(), read, standing(c -> !c.isOfField() && c.at().equals(l)).orElse(read))));
        Optional<Thing> answer = field.map(read -> new Thing(FieldNames.say(words(), path), path, read, standing(c -> c.isOfField() && c.report() == report.ordinal() && c.path().equals(path)).orElse(read)));
        Optional<Asked> asked = place.isEmpty() && answer.isEmpty() ? Optional.empty() : Optional.of(new Asked(place, answer));
        List<Entry> entries = stored.corrections().stream().sorted(Comparator.comparingInt(Correction::number).reversed()).map(this::entry).toList();
        return new CorrectionPage(frame, report.code(), heading(), asked, entries, finding, objected);
    }

    private Optional<String> standing(java.util.function.Predicate<Correction> about) {
        return stored.corrections().stream().filter(c -> c.stands() && about.test(c)).map(Correction::text).reduce((_, later) -> later);
    }

    private Entry entry(Correction c) {
        String state = !c.stands() ? "taken-back" : c.applied() ? "stands" : "lost";
        String name = c.isOfField() ? FieldNames.say(words(), c.path()) : words().place(c.at());
        String href = "/reports/" + new ReportId(report.source(), c.report()).code() + (c.at().equals(Location.FILE) ? "" : "#" + c.at().code());
        String took = c.withdrawn().map(w -> words().say("correction.took", w.by(), words().time(w.when()))).orElse("");
        return new Entry(c.number(), name, href, c.original(), c.text(), c.by(), words().time(c.when()), c.note(), state, took);
    }

    private String heading() {
        ReportHead head = stored.reading().reports().get(report.ordinal()).head();
        return Stream.of(head.project(), head.unit(), head.title()).map(f -> f.raw()).filter(s -> !s.isBlank()).findFirst().orElse(words().say("kind." + head.kind().code()));
    }

    private Words words() {
        return frame.words();
    }
}
