package org.kanhe.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook. Text is written as text and never as a formula; a sheet that is full goes on in the next.
final class XlsxSheets implements SheetWriter {
    /// Links a spreadsheet program accepts in one sheet; further ones show their address.
    static final int MOST_LINKS = 65_530;

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_ADDRESS = 2_079;
    private static final int AT_ONCE = 256;

    private final Workbook book;
    private final SheetName names = new SheetName();
    private Optional<Open> open = Optional.empty();

    /// The sheet being written.
    private static final class Open {
        private final SheetHead head;
        private final Worksheet sheet;
        private final int columnHeads;
        private int next;
        private int links;

        Open(SheetHead head, Worksheet sheet, int columnHeads) {
            this.head = head;
            this.sheet = sheet;
            this.columnHeads = columnHeads;
            this.next = columnHeads + 1;
        }
    }

    XlsxSheets(OutputStream out) {
        book = new Workbook(new Unclosed(out), "Kanhe", "1.0");
    }

    @Override
    public void sheet(SheetHead head) throws IOException {
        finish();
        Worksheet sheet = book.newWorksheet(names.of(head.name()));
        for (int c = 0; c < head.columns().size(); c++) {
            sheet.width(c, head.columns().get(c).width());
        }
        int row = 0;
        for (About about : head.about()) {
            sheet.inlineString(row, 0, XmlText.cell(about.label(), LONGEST_TEXT));
            sheet.style(row, 0).bold().set();
            text(sheet, row, 1, about.value(), false);
            row++;
        }
        int heads = row == 0 ? 0 : row + 1;
        for (int c = 0; c < head.columns().size(); c++) {
            sheet.inlineString(heads, c, XmlText.cell(head.columns().get(c).title(), LONGEST_TEXT));
        }
        sheet.range(heads, 0, heads, head.columns().size() - 1).style().bold().fillColor("EDEBE6").wrapText(true).verticalAlignment("center").borderStyle("thin").set();
        sheet.freezePane(0, heads + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        open = Optional.of(new Open(head, sheet, heads));
    }

    @Override
    public void row(List<Value> row) throws IOException {
        Open on = open.orElseThrow(() -> new IllegalStateException("a row before its sheet"));
        SheetRows.fit(on.head, row);
        if (on.next == Worksheet.MAX_ROWS) {
            sheet(on.head);
            row(row);
            return;
        }
        for (int c = 0; c < row.size(); c++) {
            cell(on, c, row.get(c));
        }
        if (++on.next % AT_ONCE == 0) {
            on.sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (open.isEmpty()) {
            sheet(new SheetHead("1", List.of(), List.of(new Column("nothing", "", 10))));
        }
        finish();
        book.finish();
    }

    private void finish() throws IOException {
        if (open.isPresent()) {
            Open on = open.get();
            on.sheet.setAutoFilter(on.columnHeads, 0, Math.max(on.columnHeads, on.next - 1), on.head.columns().size() - 1);
            on.sheet.finish();
            open = Optional.empty();
        }
    }

    private static void cell(Open on, int column, Value value) {
        Worksheet sheet = on.sheet;
        int row = on.next;
        switch (value) {
            case Value.Text t -> text(sheet, row, column, t.text(), true);
            case Value.Figure n -> sheet.value(row, column, n.number());
            case Value.Date d -> {
                sheet.value(row, column, d.date());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Moment m -> {
                sheet.value(row, column, m.time());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Value.Link l -> link(on, column, l);
            case Value.Nothing _ -> {}
        }
    }

    private static void link(Open on, int column, Value.Link link) {
        if (on.links < MOST_LINKS && link.href().length() <= LONGEST_ADDRESS && link.href().matches("https?://.*")) {
            on.links++;
            on.sheet.hyperlink(on.next, column, new HyperLink(XmlText.clean(link.href()), XmlText.cell(link.text(), LONGEST_TEXT)));
            on.sheet.inlineString(on.next, column, XmlText.cell(link.text(), LONGEST_TEXT));
            on.sheet.style(on.next, column).fontColor("0B5394").underlined().verticalAlignment("top").set();
        } else {
            text(on.sheet, on.next, column, link.href(), true);
        }
    }

    /// Inline, because a table of shared strings would grow with the rows. A risky beginning is also formatted as text: it stays
    /// text when somebody edits the cell.
    private static void text(Worksheet sheet, int row, int column, String text, boolean wrapped) {
        sheet.inlineString(row, column, XmlText.cell(text, LONGEST_TEXT));
        if (FormulaGuard.isRisky(text)) {
            sheet.style(row, column).format("@").wrapText(wrapped).verticalAlignment("top").set();
        } else if (wrapped) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /// The workbook closes what it writes to; the caller's stream is the caller's to close.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
