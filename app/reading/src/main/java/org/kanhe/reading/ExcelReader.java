package org.kanhe.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// `.xlsx`: every sheet that holds something is one table, hidden sheets, rows and columns included. Reads the parts as
/// streams, so that a large sheet costs no more than its cells.
final class ExcelReader implements FileReader {
    @Override
    public String version() {
        return "excel/2";
    }

    /// A sheet as the workbook names it.
    private record Sheet(String name, String relation, boolean hidden) {}

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        try (OfficeZip zip = OfficeZip.open(content, limits)) {
            String main = Relationships.of(zip, "").first("officeDocument").orElse("xl/workbook.xml");
            Relationships related = Relationships.of(zip, main);
            List<Sheet> sheets = new ArrayList<>();
            boolean since1904 = workbook(zip, main, sheets);
            SheetStyles styles = SheetStyles.read(zip, related.first("styles").filter(zip::has), new ShownNumbers(since1904));
            List<String> shared = related.first("sharedStrings").filter(zip::has).isPresent() ? sharedStrings(zip, related.first("sharedStrings").get()) : List.of();
            for (Sheet sheet : sheets) {
                String part = related.byId().getOrDefault(sheet.relation(), "");
                if (zip.has(part)) {
                    SheetGrid grid = new SheetGrid(sheet.hidden());
                    try (XmlCursor x = XmlCursor.over(zip.part(part))) {
                        x.nextChild();
                        new SheetContent(shared, styles, grid, into.cellsLeft()).read(x);
                    }
                    grid.emit(sheet.name(), into);
                }
            }
        }
    }

    /// Collects the sheets; answers whether days count from 1904.
    private static boolean workbook(OfficeZip zip, String part, List<Sheet> sheets) throws IOException, RefusedException {
        boolean since1904 = false;
        try (InputStream in = zip.part(part); XmlCursor x = XmlCursor.over(in)) {
            x.nextChild();
            while (x.nextChild()) {
                switch (x.name()) {
                    case "workbookPr" -> {
                        since1904 = x.attribute("date1904").filter(v -> v.equals("1") || v.equals("true")).isPresent();
                        x.skip();
                    }
                    case "sheets" -> {
                        while (x.nextChild()) {
                            sheets.add(new Sheet(x.attribute("name").orElse(""), x.attribute("id").orElse(""), x.attribute("state").filter(s -> !s.equals("visible")).isPresent()));
                            x.skip();
                        }
                    }
                    default -> x.skip();
                }
            }
        }
        return since1904;
    }

    private static List<String> sharedStrings(OfficeZip zip, String part) throws IOException, RefusedException {
        List<String> shared = new ArrayList<>();
        try (XmlCursor x = XmlCursor.over(zip.part(part))) {
            x.nextChild();
            while (x.nextChild()) {
                shared.add(SheetContent.richText(x));
            }
        }
        return shared;
    }
}
