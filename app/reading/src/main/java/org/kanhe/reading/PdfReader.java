package org.kanhe.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// `.pdf` with text: ruled tables with merged cells, tables whose texts only stand under each other, both also over page
/// breaks and on turned pages, and running text. A file of scanned pictures is refused.
final class PdfReader implements FileReader {
    @Override
    public String version() {
        return "pdf/3";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        PdfStreams.check(content, limits);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > limits.members()) {
                throw new RefusedException(Reason.TOO_LARGE, "pages: " + limits.exceeded(Limit.MEMBERS));
            }
            PageReading reading = new PageReading(into);
            boolean written = false;
            int number = 0;
            for (PDPage page : document.getPages()) {
                PdfGlyphs glyphs = new PdfGlyphs(document);
                PdfLines lines = new PdfLines(page);
                lines.processPage(page);
                var text = glyphs.of(page);
                boolean here = text.stream().anyMatch(g -> !g.text().isBlank());
                number++;
                if (!here && lines.hasPictures()) {
                    into.picture("p. " + number);
                }
                written |= here;
                reading.page(text, lines.rulings());
                if (Thread.currentThread().isInterrupted()) {
                    throw new RefusedException(Reason.TIMEOUT, "out of time");
                }
            }
            reading.finish();
            if (!written) {
                throw new RefusedException(Reason.SCANNED, "scanned: the pages hold no text, at most pictures of it");
            }
        } catch (InvalidPasswordException _) {
            throw new RefusedException(Reason.ENCRYPTED, "a password is needed");
        }
    }
}
