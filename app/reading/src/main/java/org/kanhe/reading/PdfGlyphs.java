package org.kanhe.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The glyphs of a page with their places, as the page is seen when it is turned the right way.
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST = 500_000;

    private final PDDocument file;
    private final List<PageGlyph> glyphs = new ArrayList<>();

    PdfGlyphs(PDDocument file) {
        this.file = file;
    }

    List<PageGlyph> of(PDPage page) throws IOException {
        int number = file.getPages().indexOf(page) + 1;
        setStartPage(number);
        setEndPage(number);
        setSortByPosition(false);
        writeText(file, Writer.nullWriter());
        return List.copyOf(glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String shown = text.getUnicode();
        if (shown != null && !shown.isEmpty() && glyphs.size() < MOST) {
            double height = Math.max(text.getFontSizeInPt(), 1);
            glyphs.add(new PageGlyph(text.getX(), text.getY() - height * 0.8, text.getWidth(), height, shown));
        }
    }
}
