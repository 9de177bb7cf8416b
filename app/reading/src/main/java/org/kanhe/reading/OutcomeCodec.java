package org.kanhe.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Remark;
import org.kanhe.core.document.Table;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;

/// An outcome as bytes, on its way from a reading process to us. Both ends are the same build.
final class OutcomeCodec {
    private static final int MOST_BYTES = 1 << 28;

    private OutcomeCodec() {}

    static void write(ReadOutcome outcome, DataOutputStream out) throws IOException {
        write(outcome.source().mediaType(), out);
        switch (outcome) {
            case ReadOutcome.Unreadable u -> {
                out.writeByte('u');
                write(u.reason().name(), out);
                write(u.detail(), out);
            }
            case ReadOutcome.Read r -> {
                out.writeByte('r');
                write(r.document().reader(), out);
                out.writeInt(r.document().blocks().size());
                for (Block block : r.document().blocks()) {
                    write(block, out);
                }
                out.writeInt(r.document().remarks().size());
                for (Remark remark : r.document().remarks()) {
                    write(remark.at().code(), out);
                    write(remark.kind().name(), out);
                    write(remark.text(), out);
                }
            }
        }
    }

    private static void write(Block block, DataOutputStream out) throws IOException {
        switch (block) {
            case Heading h -> {
                out.writeByte('h');
                out.writeInt(h.level());
                write(h.text(), out);
            }
            case Paragraph p -> {
                out.writeByte('p');
                write(p.text(), out);
            }
            case Table t -> {
                out.writeByte('t');
                out.writeInt(t.ordinal());
                write(t.name(), out);
                write(t.grid().name(), out);
                out.writeInt(t.rows());
                out.writeInt(t.columns());
                out.writeInt(t.cells().size());
                for (Cell c : t.cells()) {
                    out.writeInt(c.row());
                    out.writeInt(c.column());
                    out.writeInt(c.rowSpan());
                    out.writeInt(c.columnSpan());
                    write(c.text(), out);
                }
            }
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// @param handed the file as it was handed in; its media type is what the process found
    static ReadOutcome read(SourceFile handed, DataInputStream in) throws IOException {
        SourceFile source = new SourceFile(handed.id(), handed.name(), handed.size(), text(in));
        byte kind = in.readByte();
        if (kind == 'u') {
            return new ReadOutcome.Unreadable(source, Reason.valueOf(text(in)), text(in));
        }
        String reader = text(in);
        int count = in.readInt();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(i, in));
        }
        int said = in.readInt();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < said; i++) {
            remarks.add(new Remark(Location.parse(text(in)), Remark.Kind.valueOf(text(in)), text(in)));
        }
        return new ReadOutcome.Read(new Document(source, reader, blocks, remarks));
    }

    private static Block block(int index, DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'h' -> new Heading(index, in.readInt(), text(in));
            case 'p' -> new Paragraph(index, text(in));
            case 't' -> table(index, in);
            default -> throw new IOException("no kind of block: " + kind);
        };
    }

    private static Table table(int index, DataInputStream in) throws IOException {
        int ordinal = in.readInt();
        String name = text(in);
        Table.Grid grid = Table.Grid.valueOf(text(in));
        int rows = in.readInt();
        int columns = in.readInt();
        int count = in.readInt();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt(), text(in)));
        }
        return new Table(index, ordinal, name, grid, rows, columns, cells);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
    }
}
