package org.kanhe.cli.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a form text as an OFD file (GB/T 33190): every character has its place, tables are lines, texts are broken where
/// their cell ends and stand in the middle of its height, tables run over pages. Millimetres.
final class OfdSample {
    private static final double LEFT = 15;
    private static final double TOP = 20;
    private static final double BOTTOM = 277;
    private static final double WIDTH = 180;
    private static final double LINE = 5;
    private static final double PADDING = 1;

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private double y = TOP;

    static void write(FormText form, Path file) throws IOException {
        OfdSample drawing = new OfdSample();
        for (FormText.Part part : form.parts()) {
            switch (part) {
                case FormText.Part.Title title -> drawing.paragraph(title.text(), 5, true);
                case FormText.Part.Line line -> drawing.paragraph(line.text(), 3.5, false);
                case FormText.Part.Break _ -> drawing.breakPage();
                case FormText.Part.Grid grid -> drawing.table(grid);
            }
        }
        drawing.save(file);
    }

    private void breakPage() {
        if (y > TOP) {
            pages.add(new StringBuilder());
            y = TOP;
        }
    }

    private void paragraph(String text, double size, boolean centred) {
        for (String line : wrapped(text, WIDTH, size)) {
            if (y + LINE > BOTTOM) {
                breakPage();
            }
            text(line, centred ? LEFT + Math.max(0, WIDTH - width(line, size)) / 2 : LEFT, y, size);
            y += size + 2;
        }
    }

    private void table(FormText.Part.Grid grid) {
        int columns = FormText.width(grid);
        double column = WIDTH / columns;
        // a narrow column takes smaller letters
        double size = Math.min(3.5, column / 4.5);
        double[] heights = heights(grid, column, size);
        int row = 0;
        while (row < heights.length) {
            int end = row;
            double tall = 0;
            while (end < heights.length && (end == row || y + tall + heights[end] <= BOTTOM)) {
                tall += heights[end++];
            }
            rows(grid, heights, column, size, row, end);
            y += tall;
            row = end;
            if (row < heights.length) {
                breakPage();
            }
        }
        y += LINE;
    }

    private static double[] heights(FormText.Part.Grid grid, double column, double size) {
        double[] heights = new double[grid.rows().size()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = LINE + 2 * PADDING;
            for (FormText.Cell cell : grid.rows().get(r)) {
                double tall = wrapped(cell.text(), cell.across() * column - 2 * PADDING, size).size() * LINE + 2 * PADDING;
                heights[r] = Math.max(heights[r], tall / cell.down());
            }
        }
        return heights;
    }

    /// The rows that fit on this page, with the part of every tall cell that stands beside them.
    private void rows(FormText.Part.Grid grid, double[] heights, double column, double size, int from, int to) {
        for (int r = 0; r < to; r++) {
            double x = LEFT;
            for (FormText.Cell cell : grid.rows().get(r)) {
                double wide = cell.across() * column;
                int first = Math.max(from, r);
                int last = Math.min(to, r + cell.down());
                if (!cell.continued() && first < last) {
                    double top = y + sum(heights, from, first);
                    double tall = sum(heights, first, last);
                    box(x, top, wide, tall);
                    List<String> lines = r >= from ? wrapped(cell.text(), wide - 2 * PADDING, size) : List.of();
                    double at = top + Math.max(PADDING, (tall - lines.size() * LINE) / 2);
                    for (String line : lines) {
                        text(line, x + PADDING, at, size);
                        at += LINE;
                    }
                }
                x += wide;
            }
        }
    }

    private static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }

    private static double advance(int c, double size) {
        return c < 0x2000 ? size / 2 : size;
    }

    private static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(c, size)).sum();
    }

    private static List<String> wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (int c : paragraph.codePoints().toArray()) {
                if (!line.isEmpty() && width(line.toString(), size) + advance(c, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void text(String line, double x, double top, double size) {
        if (line.isBlank()) {
            return;
        }
        StringBuilder distances = new StringBuilder();
        line.codePoints().forEach(c -> distances.append(number(advance(c, size))).append(' '));
        String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        page("<ofd:TextObject Boundary=\"%s %s %s %s\" Font=\"1\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>".formatted(
                number(x), number(top), number(width(line, size)), number(size), number(size), number(size * 0.85), distances.toString().strip(), escaped));
    }

    private void box(double x, double top, double wide, double tall) {
        page("<ofd:PathObject Boundary=\"%s %s %s %s\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L %s 0 L %s %s L 0 %s C</ofd:AbbreviatedData></ofd:PathObject>".formatted(
                number(x), number(top), number(wide), number(tall), number(wide), number(wide), number(tall), number(tall)));
    }

    private void page(String object) {
        pages.getLast().append(object).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void save(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                list.append("<ofd:Page ID=\"").append(i + 1).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
                put(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>\n" + pages.get(i) + "</ofd:Layer></ofd:Content></ofd:Page>");
            }
            put(zip, "Doc_0/Document.xml", "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
