package org.kanhe.server.page.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kanhe.server.page.finding.FindingCard;

/// A report as typed: facts, tables, prose; and the findings beside the line they object to.
///
/// @param loose findings whose place stands in no line of the form
public record FormView(List<Fact> facts, List<Section> sections, List<Prose> prose, List<FindingCard> loose) {
    public FormView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        prose = List.copyOf(prose);
        loose = List.copyOf(loose);
    }

    /// A labelled answer.
    public record Fact(String label, FieldView value) {}

    /// A table of the form.
    public record Section(String title, List<Column> columns, List<Row> rows) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param numeric numbers stand to the right
    public record Column(String label, boolean numeric) {}

    /// @param cards findings that object to a cell of this row
    public record Row(List<FieldView> fields, List<FindingCard> cards) {
        public Row {
            fields = List.copyOf(fields);
            cards = List.copyOf(cards);
        }
    }

    /// A numbered section of a narrative.
    ///
    /// @param level 1 for 一、 and so on; 0 before the first heading
    public record Prose(String heading, int level, String at, List<Passage> passages, List<FindingCard> cards) {
        public Prose {
            passages = List.copyOf(passages);
            cards = List.copyOf(cards);
        }
    }

    /// A paragraph and the code of its place.
    public record Passage(String text, String at) {}

    /// The same form with every answer shown in another way.
    FormView showing(UnaryOperator<FieldView> change) {
        List<Fact> changedFacts = facts.stream().map(f -> new Fact(f.label(), change.apply(f.value()))).toList();
        List<Section> changed = sections.stream().map(s -> new Section(s.title(), s.columns(), s.rows().stream().map(r -> new Row(r.fields().stream().map(change).toList(), r.cards())).toList())).toList();
        return new FormView(changedFacts, changed, prose, loose);
    }

    /// Every answer of the form, labels left out.
    Stream<FieldView> answers() {
        return Stream.concat(facts.stream().map(Fact::value), sections.stream().flatMap(s -> s.rows().stream()).flatMap(r -> r.fields().stream())).filter(f -> !f.label());
    }
}
