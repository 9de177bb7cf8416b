package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Years;
import org.kanhe.core.source.Location;

/// What stands before the first section of a narrative: cover page, title, agency, year, date, signatures.
final class NarrativeCover {
    private static final int SHORT = 40;
    private static final int TITLE_LINES = 3;
    private static final int SIGNATURE_LINES = 4;
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d年\\d{0,2}月(?:\\d{0,2}日)?|(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|二[〇零].{2}年.{1,2}月(?:.{1,3}日)?");

    private final HeadDraft head;
    private final Answers answers;

    NarrativeCover(HeadDraft head, Answers answers) {
        this.head = head;
        this.answers = answers;
    }

    /// Takes what it understands of the blocks before the first section.
    ///
    /// @return number of leading blocks that belong to the cover; text that introduces the report is not among them
    int read(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size()) {
            int next = line(blocks, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /// Takes the agency, the date and the names that close a report.
    ///
    /// @param from first block of the body
    /// @return index behind the last block of the body
    int readSignature(List<Block> blocks, int from) {
        int end = blocks.size();
        while (end > from && end > blocks.size() - SIGNATURE_LINES) {
            Optional<LineOfText> line = LineOfText.of(blocks.get(end - 1));
            String s = line.map(l -> Labels.normalise(l.text())).orElse("");
            if (line.isEmpty() || s.length() > SHORT || NarrativeNumber.of(line.get().text()).isPresent() || !said(line.get(), s)) {
                break;
            }
            end--;
        }
        return end;
    }

    private int line(List<Block> blocks, int i) {
        Optional<LineOfText> found = LineOfText.of(blocks.get(i));
        if (found.isEmpty()) {
            return i;
        }
        LineOfText line = found.get();
        String s = Labels.normalise(line.text());
        if (s.isEmpty() || TitleLine.isPageNumber(line.text()) || TitleLine.isAnnex(line.text())) {
            if (!s.isEmpty()) {
                answers.note(line.at(), line.text().strip(), ReadingNote.Why.FORM_TEXT);
            }
            return i + 1;
        }
        boolean numbered = NarrativeNumber.of(line.text()).filter(n -> n.level() <= 3).isPresent();
        if (s.length() <= SHORT && !numbered && said(line, s)) {
            return i + 1;
        }
        return title(blocks, i);
    }

    /// A title, on one line or broken over several.
    private int title(List<Block> blocks, int i) {
        List<String> lines = new ArrayList<>();
        for (int end = i; end < blocks.size() && end < i + TITLE_LINES; end++) {
            Optional<LineOfText> line = LineOfText.of(blocks.get(end));
            String s = line.map(l -> Labels.normalise(l.text())).orElse("");
            if (line.isEmpty() || s.isEmpty() || s.length() > SHORT) {
                return i;
            }
            lines.add(line.get().text().strip());
            if (TitleLine.isReport(String.join("", lines))) {
                Location at = LineOfText.of(blocks.get(i)).orElseThrow().at();
                String printed = String.join("", lines);
                head.title(new Field.Present<>(Labels.normalise(printed), printed, at));
                CoverAgency.inTitle(printed).ifPresent(a -> head.put(FormLabel.UNIT, "", new Field.Present<>(a, a, at)));
                return end + 1;
            }
        }
        return i;
    }

    private boolean said(LineOfText line, String s) {
        List<InlineLabels.Pair> pairs = InlineLabels.in(line.text());
        if (!pairs.isEmpty()) {
            pairs.forEach(p -> head.put(p.label(), p.name(), p.value().isEmpty() ? new Field.Blank<>(line.at()) : new Field.Present<>(p.value(), p.value(), line.part(p.start(), p.end()))));
            return true;
        }
        Field<String> printed = new Field.Present<>(line.text().strip(), line.text().strip(), line.at());
        if (DATE.matcher(s.replace("(", "").replace(")", "")).matches()) {
            head.put(FormLabel.FILL_DATE, "日期", printed);
            return true;
        }
        if (Years.ofBudget(s).isPresent() && s.length() <= 12) {
            head.yearFrom(printed);
            return true;
        }
        Optional<String> agency = CoverAgency.alone(line.text());
        agency.ifPresent(a -> head.put(FormLabel.UNIT, "", new Field.Present<>(a, line.text().strip(), line.at())));
        return agency.isPresent();
    }
}
