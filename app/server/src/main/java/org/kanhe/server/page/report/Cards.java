package org.kanhe.server.page.report;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.server.page.finding.FindingCard;
import org.kanhe.server.page.report.FormView.Prose;
import org.kanhe.server.page.report.FormView.Row;
import org.kanhe.server.page.report.FormView.Section;

/// Puts each finding under the line of the form it objects to; what has no line there stays loose.
final class Cards {
    private final List<FindingCard> waiting;

    private Cards(List<FindingCard> cards) {
        waiting = new ArrayList<>(cards);
    }

    static FormView place(FormView form, List<FindingCard> cards) {
        Cards placing = new Cards(cards);
        List<Section> sections = form.sections().stream().map(s -> new Section(s.title(), s.columns(), s.rows().stream().map(placing::row).toList())).toList();
        List<Prose> prose = form.prose().stream().map(placing::prose).toList();
        return new FormView(form.facts(), sections, prose, placing.waiting);
    }

    private Row row(Row row) {
        List<String> places = row.fields().stream().filter(f -> !f.label()).map(FieldView::at).toList();
        return new Row(row.fields(), take(places));
    }

    private Prose prose(Prose p) {
        List<String> places = new ArrayList<>(p.passages().stream().map(FormView.Passage::at).toList());
        places.add(p.at());
        return new Prose(p.heading(), p.level(), p.at(), p.passages(), take(places));
    }

    private List<FindingCard> take(List<String> places) {
        List<FindingCard> here = waiting.stream().filter(c -> places.contains(block(c.first()))).toList();
        waiting.removeAll(here);
        return here;
    }

    /// The place of the element that shows it: characters of a paragraph are shown by the paragraph.
    static String block(String at) {
        int characters = at.indexOf('@');
        return characters < 0 ? at : at.substring(0, characters);
    }
}
