package org.kanhe.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `.ofd` (GB/T 33190): ruled tables with merged cells and running text, read from the places of text and lines as in a
/// PDF. A file of scanned pictures is refused; stamps and notes on the pages are not read.
final class OfdReader implements FileReader {
    @Override
    public String version() {
        return "ofd/3";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        try (OfficeZip zip = OfficeZip.open(content, limits)) {
            boolean written = false;
            PageReading reading = new PageReading(into);
            for (String root : texts(zip, "OFD.xml", "DocRoot")) {
                String document = resolved("", root);
                Map<String, String> templates = new LinkedHashMap<>();
                List<String> pages = new ArrayList<>();
                pages(zip, document, pages, templates);
                for (String page : pages) {
                    OfdPage marks = new OfdPage(zip, templates);
                    marks.read(page);
                    written |= !marks.glyphs().isEmpty();
                    reading.page(marks.glyphs(), marks.rulings());
                }
            }
            reading.finish();
            if (!written) {
                throw new RefusedException(Reason.SCANNED, "scanned: the pages hold no text, at most pictures of it");
            }
        }
    }

    /// Text of all elements of a name in a part.
    private static List<String> texts(OfficeZip zip, String part, String name) throws IOException, RefusedException {
        List<String> texts = new ArrayList<>();
        try (XmlCursor x = XmlCursor.over(zip.part(part))) {
            texts(x, name, texts);
        }
        return texts;
    }

    private static void texts(XmlCursor x, String name, List<String> texts) throws IOException, RefusedException {
        while (x.nextChild()) {
            if (x.name().equals(name)) {
                texts.add(x.text().strip());
            } else {
                texts(x, name, texts);
            }
        }
    }

    private static void pages(OfficeZip zip, String document, List<String> pages, Map<String, String> templates) throws IOException, RefusedException {
        try (XmlCursor x = XmlCursor.over(zip.part(document))) {
            pages(x, document, pages, templates);
        }
    }

    private static void pages(XmlCursor x, String document, List<String> pages, Map<String, String> templates) throws IOException, RefusedException {
        while (x.nextChild()) {
            String at = x.attribute("BaseLoc").map(l -> resolved(document, l)).orElse("");
            switch (x.name()) {
                case "Page" -> {
                    pages.add(at);
                    x.skip();
                }
                case "TemplatePage" -> {
                    templates.put(x.attribute("ID").orElse(""), at);
                    x.skip();
                }
                default -> pages(x, document, pages, templates);
            }
        }
    }

    /// A place named in a part: from the top of the file when it begins with a slash, else beside the part.
    private static String resolved(String part, String place) {
        return place.startsWith("/") ? place.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + place;
    }
}
