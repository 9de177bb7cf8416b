package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.source.Location;

/// Builds the sections of a narrative block by block: a tree written flat.
final class NarrativeSections {
    private static final Pattern ATTACHMENTS = Pattern.compile("(?:本?报告)?(?:应|需|须)?(?:包括|附)?(?:以下|下列|如下)?附[件表](?:如下|目录|清单|包括)?[:：]?.{0,40}");

    private static final Pattern FIRST_ANNEX = Pattern.compile("[\\s\\p{Z}]*附[件表]?[\\s\\p{Z}]*[:：](?=[\\s\\p{Z}]*\\S)");

    private final List<Narrative.Section> sections = new ArrayList<>();
    private final List<Narrative.Passage> passages = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private int lastMain;
    private boolean attachments;

    /// The section being filled.
    private record Open(String heading, int level, Location at) {}

    /// Adds a block.
    ///
    /// @param following blocks behind it, to tell a first heading typed as 1、 from a list
    void add(Block block, List<Block> following) {
        switch (block) {
            case Heading h -> line(new LineOfText(h.index(), h.text()), Optional.of(h), following);
            case Paragraph p -> line(new LineOfText(p.index(), p.text()), Optional.empty(), following);
            case Table t -> table(t);
        }
    }

    List<Narrative.Section> sections() {
        close();
        return List.copyOf(sections);
    }

    private void line(LineOfText line, Optional<Heading> marked, List<Block> following) {
        String text = line.text();
        if (text.isBlank()) {
            return;
        }
        if (isAttachments(text)) {
            attachments(line);
            return;
        }
        Optional<NarrativeHeading> heading = attachments ? NarrativeHeading.of(line, marked).filter(h -> h.level() == 1) : NarrativeHeading.of(line, marked);
        if (heading.isEmpty()) {
            passages.add(passage(text, 0, line.block(), false));
            return;
        }
        NarrativeHeading h = heading.get();
        int level = level(h, text, following);
        open(new Open(h.text(), level, line.at()));
        if (h.end() < text.length()) {
            passages.add(passage(text, h.end(), line.block(), true));
        }
    }

    /// 附件：1.部门整体支出绩效自评表 names the first annex in the same line.
    private void attachments(LineOfText line) {
        String text = line.text();
        Matcher m = FIRST_ANNEX.matcher(text);
        int end = m.lookingAt() ? m.end() : text.length();
        open(new Open(text.substring(0, end).strip(), 1, line.at()));
        attachments = true;
        if (end < text.length()) {
            passages.add(passage(text, end, line.block(), true));
        }
    }

    /// 1、 in place of 一、: the first heading, followed further down by 二、.
    private int level(NarrativeHeading heading, String text, List<Block> following) {
        int value = NarrativeNumber.of(text).map(NarrativeNumber::value).orElse(0);
        int level = heading.level();
        if (level == 3 && value == lastMain + 1 && nextMain(following) == value + 1) {
            level = 1;
        }
        lastMain = level == 1 && value > 0 ? value : lastMain;
        return level;
    }

    private static int nextMain(List<Block> following) {
        for (Block b : following) {
            Optional<LineOfText> line = LineOfText.of(b);
            Optional<NarrativeNumber> number = line.flatMap(l -> NarrativeNumber.of(l.text()));
            if (number.isPresent() && number.get().level() <= 1) {
                return number.get().value();
            }
        }
        return 0;
    }

    private void table(Table table) {
        for (Cell c : table.cells()) {
            if (!c.isBlank()) {
                passages.add(new Narrative.Passage(c.text().strip(), table.at(c)));
            }
        }
    }

    private static Narrative.Passage passage(String text, int from, int block, boolean part) {
        int start = from;
        int end = text.length();
        while (end > start && Labels.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Labels.isSpace(text.charAt(start))) {
            start++;
        }
        return new Narrative.Passage(text.substring(start, end), part || start > 0 ? new Location.Text(block, start, end) : new Location.Paragraph(block));
    }

    static boolean isAttachments(String text) {
        String s = Labels.normalise(text);
        return s.length() <= 40 && (s.startsWith("附件:") || s.startsWith("附:") || s.startsWith("附表:") || s.equals("附件") || (ATTACHMENTS.matcher(s).matches() && s.endsWith(":") && s.contains("附")));
    }

    private void open(Open next) {
        close();
        open = Optional.of(next);
    }

    private void close() {
        if (open.isPresent()) {
            Open o = open.get();
            sections.add(new Narrative.Section(o.heading(), o.level(), o.at(), passages));
        } else if (!passages.isEmpty()) {
            sections.add(new Narrative.Section("", 0, passages.getFirst().at(), passages));
        }
        passages.clear();
        open = Optional.empty();
    }
}
