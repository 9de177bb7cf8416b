package org.kanhe.cli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a form text as a web page with merged cells, the way portals publish forms.
final class HtmlSample {
    private HtmlSample() {}

    static void write(FormText form, Path file) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        for (FormText.Part part : form.parts()) {
            switch (part) {
                case FormText.Part.Title title -> page.append("<h2>").append(escaped(title.text())).append("</h2>\n");
                case FormText.Part.Line line -> page.append("<p>").append(escaped(line.text())).append("</p>\n");
                case FormText.Part.Break _ -> page.append("<hr>\n");
                case FormText.Part.Grid grid -> table(page, grid.rows());
            }
        }
        Files.writeString(file, page.append("</body></html>\n"));
    }

    private static void table(StringBuilder page, List<List<FormText.Cell>> rows) {
        page.append("<table>\n");
        for (List<FormText.Cell> row : rows) {
            page.append("<tr>");
            for (FormText.Cell cell : row) {
                if (!cell.continued()) {
                    page.append("<td colspan=\"").append(cell.across()).append("\" rowspan=\"").append(cell.down()).append("\">").append(escaped(cell.text()).replace("\n", "<br>")).append("</td>");
                }
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
