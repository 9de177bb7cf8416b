package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Years;

/// Reads a report in prose: cover, title, numbered sections with their passages.
final class NarrativeReader {
    private final Stretch stretch;
    private final int ordinal;
    private final Answers answers;
    private final HeadDraft head = new HeadDraft();

    NarrativeReader(Stretch stretch, int ordinal) {
        this.stretch = stretch;
        this.ordinal = ordinal;
        this.answers = new Answers(ordinal);
    }

    LayoutReading read(String layout, FileContext context) {
        NarrativeCover cover = new NarrativeCover(head, answers);
        int body = cover.read(stretch.lead());
        List<Block> blocks = stretch.lead().subList(0, cover.readSignature(stretch.lead(), body));
        NarrativeSections sections = new NarrativeSections();
        for (int i = body; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (LineOfText.of(block).filter(l -> TitleLine.isPageNumber(l.text()) || TitleLine.isAnnex(l.text())).isPresent()) {
                LineOfText.of(block).filter(l -> !l.text().isBlank()).ifPresent(l -> answers.note(l.at(), l.text().strip(), ReadingNote.Why.FORM_TEXT));
            } else {
                sections.add(block, blocks.subList(i + 1, blocks.size()));
            }
        }
        List<Narrative.Section> read = sections.sections();
        if (context.year().findValue().isEmpty()) {
            yearInText(read);
        }
        Narrative report = new Narrative(head.head(ordinal, ReportKind.NARRATIVE, layout, FormReading.extent(stretch), context), read);
        return new LayoutReading(report, answers.notes(List.of()));
    }

    /// Where neither title nor file names a year, the first 2020年度 of the text does.
    private void yearInText(List<Narrative.Section> sections) {
        sections.stream()
                .flatMap(s -> s.paragraphs().stream())
                .filter(p -> p.text().contains("年度") && Years.ofBudget(p.text()).isPresent())
                .findFirst()
                .ifPresent(p -> head.yearFrom(new Field.Present<>(p.text(), p.text(), p.at())));
    }
}
