package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Remark;
import org.kanhe.core.document.Table;

/// The grid as read: every block in order, every cell with its place and spans.
public final class DocumentWire {
    private DocumentWire() {}

    public static Map<String, @Nullable Object> of(Document document) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("file", document.source().name());
        tree.put("sha256", document.source().id().sha256());
        tree.put("mediaType", document.source().mediaType());
        tree.put("size", document.source().size());
        tree.put("reader", document.reader());
        tree.put("blocks", document.blocks().stream().map(DocumentWire::block).toList());
        tree.put("remarks", document.remarks().stream().map(DocumentWire::remark).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> remark(Remark remark) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("at", remark.at().code());
        tree.put("kind", remark.kind().code());
        tree.put("text", remark.text());
        return tree;
    }

    private static Map<String, @Nullable Object> block(Block block) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("at", block.at().code());
        switch (block) {
            case Heading h -> {
                tree.put("type", "heading");
                tree.put("level", h.level());
                tree.put("text", h.text());
            }
            case Paragraph p -> {
                tree.put("type", "paragraph");
                tree.put("text", p.text());
            }
            case Table t -> table(tree, t);
        }
        return tree;
    }

    private static void table(Map<String, @Nullable Object> tree, Table table) {
        tree.put("type", "table");
        tree.put("table", table.ordinal());
        tree.put("name", table.name());
        tree.put("grid", switch (table.grid()) {
            case DRAWN -> "drawn";
            case SEQUENCE -> "sequence";
        });
        tree.put("rows", table.rows());
        tree.put("columns", table.columns());
        tree.put("cells", table.cells().stream().map(cell -> cell(table, cell)).toList());
    }

    private static Map<String, @Nullable Object> cell(Table table, Cell cell) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("at", table.at(cell).code());
        tree.put("row", cell.row());
        tree.put("column", cell.column());
        tree.put("rowSpan", cell.rowSpan());
        tree.put("columnSpan", cell.columnSpan());
        tree.put("text", cell.text());
        return tree;
    }
}
