package org.kanhe.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/// `.doc` of Word 97 and later: body, tables with merged cells, text boxes, automatic numbers, headers and footers.
/// Older files are refused by POI with their age.
final class LegacyWordReader implements FileReader {
    @Override
    public String version() {
        return "legacy-word/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(content))) {
            LegacyParagraphs words = new LegacyParagraphs();
            margins(doc.getHeaderStoryRange(), into);
            body(doc.getRange(), words, into);
            LegacyParagraphs.lines(doc.getMainTextboxRange().text()).forEach(into::paragraph);
        }
    }

    /// Headers and footers, each text once. Word keeps them in one range, with form feeds and page fields between.
    private static void margins(Range stories, BlockCollector into) {
        Set<String> seen = new LinkedHashSet<>();
        LegacyParagraphs.lines(stories.text()).stream().filter(l -> !WordReader.isPageNumber(l)).forEach(seen::add);
        seen.forEach(into::paragraph);
    }

    private static void body(Range range, LegacyParagraphs words, BlockCollector into) throws RefusedException {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new RefusedException(Reason.TIMEOUT, "out of time");
            }
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                new LegacyTable(words).emit(table, into);
                i += Math.max(0, table.numParagraphs() - 1);
            } else if (paragraph.getLvl() < 9 && paragraph.getLvl() >= 0) {
                into.heading(paragraph.getLvl() + 1, words.labelled(paragraph));
            } else {
                into.paragraph(words.labelled(paragraph));
            }
        }
    }
}
