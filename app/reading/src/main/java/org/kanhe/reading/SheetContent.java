package org.kanhe.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// One sheet part of an `.xlsx` into a [SheetGrid]: what each cell shows, formulas by the value last computed.
final class SheetContent {
    private final List<String> shared;
    private final SheetStyles styles;
    private final SheetGrid grid;
    private final long mostCells;
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private int row = -1;
    private int column = -1;

    SheetContent(List<String> shared, SheetStyles styles, SheetGrid grid, long mostCells) {
        this.shared = shared;
        this.styles = styles;
        this.grid = grid;
        this.mostCells = mostCells;
    }

    void read(XmlCursor x) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "cols" -> {
                    while (x.nextChild()) {
                        if (x.attribute("hidden").filter(SheetContent::isOn).isPresent()) {
                            grid.hideColumns(x.number("min", 1) - 1, x.number("max", 1) - 1);
                        }
                        x.skip();
                    }
                }
                case "sheetData" -> {
                    while (x.nextChild()) {
                        row(x);
                    }
                }
                case "mergeCells" -> {
                    while (x.nextChild()) {
                        x.attribute("ref").flatMap(SheetContent::region).ifPresent(grid::merge);
                        x.skip();
                    }
                }
                default -> x.skip();
            }
        }
    }

    /// All `t` of a rich text, phonetic hints left out; consumes it.
    static String richText(XmlCursor x) throws IOException, RefusedException {
        StringBuilder text = new StringBuilder();
        while (x.nextChild()) {
            switch (x.name()) {
                case "t" -> text.append(x.text());
                case "r" -> text.append(richText(x));
                default -> x.skip();
            }
        }
        return lines(text.toString());
    }

    private void row(XmlCursor x) throws IOException, RefusedException {
        row = x.number("r", row + 2) - 1;
        column = -1;
        if (x.attribute("hidden").filter(SheetContent::isOn).isPresent()) {
            grid.hideRow(row);
        }
        while (x.nextChild()) {
            if (x.name().equals("c")) {
                cell(x);
            } else {
                x.skip();
            }
        }
    }

    private void cell(XmlCursor x) throws IOException, RefusedException {
        Optional<CellReference> at = x.attribute("r").filter(r -> r.matches("[A-Z]{1,3}\\d{1,7}")).map(CellReference::new);
        column = at.map(r -> (int) r.getCol()).orElse(column + 1);
        int inRow = at.map(CellReference::getRow).orElse(row);
        String type = x.attribute("t").orElse("n");
        int style = x.number("s", 0);
        String value = "";
        String formula = "";
        String inline = "";
        while (x.nextChild()) {
            switch (x.name()) {
                case "v" -> value = x.text();
                case "f" -> formula = formula(x);
                case "is" -> inline = richText(x);
                default -> x.skip();
            }
        }
        if (!formula.isEmpty()) {
            grid.formula(inRow, column, "=" + formula);
        }
        grid.put(inRow, column, value.isEmpty() && !formula.isEmpty() ? "=" + formula : shown(type, style, value, inline), mostCells);
    }

    /// Cells that share a formula point at the one that has it; its words stand for all, as far as they are moved.
    private String formula(XmlCursor x) throws IOException, RefusedException {
        String group = x.attribute("si").orElse("");
        String own = x.text();
        if (group.isEmpty()) {
            return own;
        }
        return own.isEmpty() ? sharedFormulas.getOrDefault(group, "") : sharedFormulas.merge(group, own, (_, now) -> now);
    }

    private static boolean isOn(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private String shown(String type, int style, String value, String inline) {
        return switch (type) {
            case "s" -> sharedString(value);
            case "inlineStr" -> inline;
            case "str", "e", "d" -> lines(value);
            case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
            default -> number(value, style);
        };
    }

    private String number(String value, int style) {
        try {
            return value.isEmpty() ? "" : styles.shown(Double.parseDouble(value), style);
        } catch (NumberFormatException _) {
            return value;
        }
    }

    private String sharedString(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < shared.size() ? shared.get(i) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
    }

    private static Optional<SheetGrid.Region> region(String ref) {
        if (!ref.matches("[A-Z]{1,3}\\d{1,7}(:[A-Z]{1,3}\\d{1,7})?")) {
            return Optional.empty();
        }
        CellRangeAddress range = CellRangeAddress.valueOf(ref);
        return Optional.of(new SheetGrid.Region(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
    }
}
