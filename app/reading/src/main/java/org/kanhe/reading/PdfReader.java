package org.kanhe.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// `.pdf` with text: ruled tables with merged cells, also over page breaks and on turned pages, and running text. Tables
/// without lines stay text. A file of scanned pictures is refused.
final class PdfReader implements FileReader {
    @Override
    public String version() {
        return "pdf/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        PdfStreams.check(content, limits);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > limits.members()) {
                throw new RefusedException(Reason.TOO_LARGE, "more than " + limits.members() + " pages");
            }
            PageReading reading = new PageReading(into);
            boolean written = false;
            for (PDPage page : document.getPages()) {
                PdfGlyphs glyphs = new PdfGlyphs(document);
                PdfLines lines = new PdfLines(page);
                lines.processPage(page);
                var text = glyphs.of(page);
                written |= text.stream().anyMatch(g -> !g.text().isBlank());
                reading.page(text, lines.rulings());
                if (Thread.currentThread().isInterrupted()) {
                    throw new RefusedException(Reason.TIMEOUT, "out of time");
                }
            }
            reading.finish();
            if (!written) {
                throw new RefusedException(Reason.UNSUPPORTED, "scanned: the pages hold pictures and no text");
            }
        } catch (InvalidPasswordException _) {
            throw new RefusedException(Reason.ENCRYPTED, "a password is needed");
        }
    }
}
