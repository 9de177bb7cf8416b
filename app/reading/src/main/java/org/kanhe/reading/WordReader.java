package org.kanhe.reading;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// `.docx`: body, tables with merged cells, text boxes, content controls, automatic numbers, headers and footers; changes
/// are seen as accepted. Footnotes and comments are not read.
final class WordReader implements FileReader {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[第页共/\\-—－–\\d]*");

    @Override
    public String version() {
        return "word/1";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        try (OfficeZip zip = OfficeZip.open(content, limits)) {
            String main = Relationships.of(zip, "").first("officeDocument").orElse("word/document.xml");
            Relationships related = Relationships.of(zip, main);
            WordStyles styles = related.first("styles").filter(zip::has).isPresent() ? WordStyles.read(zip, related.first("styles").get()) : WordStyles.none();
            WordNumbering numbering = related.first("numbering").filter(zip::has).isPresent() ? WordNumbering.read(zip, related.first("numbering").get()) : WordNumbering.none();
            WordContent words = new WordContent(styles, numbering);
            margins(zip, related.ofType().getOrDefault("header", List.of()), words, into);
            try (XmlCursor x = XmlCursor.over(zip.part(main))) {
                x.nextChild();
                while (x.nextChild()) {
                    if (x.name().equals("body")) {
                        emit(words.pieces(x), into);
                    } else {
                        x.skip();
                    }
                }
            }
            margins(zip, related.ofType().getOrDefault("footer", List.of()), words, into);
            pictures(related.ofType().getOrDefault("image", List.of()).size(), into);
        }
    }

    private static void pictures(int count, BlockCollector into) throws RefusedException {
        if (count > 0 && into.isEmpty()) {
            throw new RefusedException(Reason.SCANNED, "scanned: it holds pictures and no text");
        } else if (count > 0) {
            into.picture(Integer.toString(count));
        }
    }

    /// Headers or footers: each text once, page numbers left out.
    private static void margins(OfficeZip zip, List<String> parts, WordContent words, BlockCollector into) throws IOException, RefusedException {
        Set<String> seen = new LinkedHashSet<>();
        for (String part : parts) {
            if (zip.has(part)) {
                try (XmlCursor x = XmlCursor.over(zip.part(part))) {
                    x.nextChild();
                    WordPiece.flat(words.pieces(x)).lines().filter(l -> !isPageNumber(l)).forEach(seen::add);
                }
            }
        }
        seen.forEach(into::paragraph);
    }

    /// Nothing but a page number, or nothing at all.
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(Texts.squeezed(line)).matches();
    }

    private static void emit(List<WordPiece> pieces, BlockCollector into) throws RefusedException {
        for (WordPiece piece : pieces) {
            switch (piece) {
                case WordPiece.Words w when w.outline() >= 0 -> into.heading(w.outline() + 1, w.text());
                case WordPiece.Words w -> into.paragraph(w.text());
                case WordPiece.Grid g when g.isFrame() -> emit(g.frame(), into);
                case WordPiece.Grid g -> g.emit(into);
            }
        }
    }
}
