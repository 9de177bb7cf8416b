package org.kanhe.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Text and lines of one page of an OFD file, its template included. The file counts in millimetres.
final class OfdPage {
    private static final double POINTS = 72 / 25.4;
    private static final int MOST = 500_000;

    private final OfficeZip zip;
    private final Map<String, String> templates;
    private final List<PageGlyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    OfdPage(OfficeZip zip, Map<String, String> templates) {
        this.zip = zip;
        this.templates = templates;
    }

    List<PageGlyph> glyphs() {
        return List.copyOf(glyphs);
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    void read(String part) throws IOException, RefusedException {
        List<String> used = new ArrayList<>();
        if (zip.has(part)) {
            try (XmlCursor x = XmlCursor.over(zip.part(part))) {
                elements(x, used);
            }
        }
        for (String template : used) {
            String at = templates.getOrDefault(template, "");
            if (!at.equals(part) && zip.has(at)) {
                try (XmlCursor x = XmlCursor.over(zip.part(at))) {
                    elements(x, new ArrayList<>());
                }
            }
        }
    }

    private void elements(XmlCursor x, List<String> used) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "Template" -> {
                    used.add(x.attribute("TemplateID").orElse(""));
                    x.skip();
                }
                case "TextObject" -> text(x, OfdPlace.of(x), OfdPlace.number(x.attribute("Size").orElse(""), 3.5));
                case "PathObject" -> path(x, OfdPlace.of(x));
                default -> elements(x, used);
            }
        }
    }

    private void text(XmlCursor x, OfdPlace place, double size) throws IOException, RefusedException {
        while (x.nextChild()) {
            if (!x.name().equals("TextCode")) {
                x.skip();
                continue;
            }
            double left = OfdPlace.number(x.attribute("X").orElse(""), 0);
            double base = OfdPlace.number(x.attribute("Y").orElse(""), 0);
            double[] right = OfdPlace.deltas(x.attribute("DeltaX").orElse(""));
            double[] down = OfdPlace.deltas(x.attribute("DeltaY").orElse(""));
            int[] codes = x.text().codePoints().toArray();
            for (int i = 0; i < codes.length && glyphs.size() < MOST; i++) {
                double advance = i < right.length ? right[i] : size;
                double[] at = place.on(left, base);
                double height = size * place.scale() * POINTS;
                glyphs.add(new PageGlyph(at[0] * POINTS, at[1] * POINTS - height * 0.8, Math.min(advance, size) * place.scale() * POINTS, height, Character.toString(codes[i])));
                left += i < right.length ? right[i] : right.length == 0 && down.length > 0 ? 0 : advance;
                base += i < down.length ? down[i] : 0;
            }
        }
    }

    private void path(XmlCursor x, OfdPlace place) throws IOException, RefusedException {
        while (x.nextChild()) {
            if (x.name().equals("AbbreviatedData")) {
                OfdPlace.path(x.text()).forEach(s -> line(place.on(s[0], s[1]), place.on(s[2], s[3])));
            } else {
                x.skip();
            }
        }
    }

    private void line(double[] a, double[] b) {
        double width = Math.abs(a[0] - b[0]) * POINTS;
        double height = Math.abs(a[1] - b[1]) * POINTS;
        if (rulings.size() < MOST && height <= 1 && width > Ruling.THICKEST) {
            rulings.add(Ruling.of(true, (a[1] + b[1]) / 2 * POINTS, a[0] * POINTS, b[0] * POINTS));
        } else if (rulings.size() < MOST && width <= 1 && height > Ruling.THICKEST) {
            rulings.add(Ruling.of(false, (a[0] + b[0]) / 2 * POINTS, a[1] * POINTS, b[1] * POINTS));
        }
    }
}
