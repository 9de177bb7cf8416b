package org.kanhe.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.source.Location;

/// A narrative written as text: `一、…` is a heading of level 1, `（一）…` of level 2, `键：值` before the first heading an
/// answer of the head, everything else a paragraph.
final class WrittenNarrative {
    private WrittenNarrative() {}

    static List<Narrative.Section> sections(List<String> lines, BiConsumer<Integer, String> answer) {
        List<Narrative.Section> sections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Location at = new Location.Paragraph(i);
            int level = level(line);
            if (level > 0) {
                sections.add(new Narrative.Section(line, level, at, List.of()));
            } else if (sections.isEmpty() && line.indexOf('：') > 0) {
                answer.accept(i, line);
            } else if (!line.isEmpty()) {
                append(sections, new Narrative.Passage(line, at));
            }
        }
        return sections;
    }

    private static int level(String line) {
        if (line.matches("[一二三四五六七八九十]+、.*")) {
            return 1;
        }
        return line.matches("（[一二三四五六七八九十]+）.*") ? 2 : 0;
    }

    private static void append(List<Narrative.Section> sections, Narrative.Passage passage) {
        if (sections.isEmpty()) {
            sections.add(new Narrative.Section("", 0, passage.at(), List.of()));
        }
        Narrative.Section last = sections.removeLast();
        List<Narrative.Passage> passages = new ArrayList<>(last.paragraphs());
        passages.add(passage);
        sections.add(new Narrative.Section(last.heading(), last.level(), last.at(), passages));
    }
}
