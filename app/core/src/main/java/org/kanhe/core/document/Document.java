package org.kanhe.core.document;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;

/// A file read losslessly, in reading order.
///
/// @param reader  name and version of the reader that made it, such as `word/1`: derived data carries its version
/// @param remarks what the file says of places beside the words that stand there
public record Document(SourceFile source, String reader, List<Block> blocks, List<Remark> remarks) {
    public Document {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).index() != i) {
                throw new IllegalArgumentException("block " + i + " says it is " + blocks.get(i).index());
            }
        }
    }

    public Document(SourceFile source, String reader, List<Block> blocks) {
        this(source, reader, blocks, List.of());
    }

    public List<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    public Optional<Table> table(int ordinal) {
        return tables().stream().filter(t -> t.ordinal() == ordinal).findFirst();
    }

    /// The text at a place; empty when the document has no such place.
    public Optional<String> textAt(Location at) {
        return switch (at) {
            case Location.Cell c -> table(c.table()).flatMap(t -> t.cell(c.row(), c.column())).map(Cell::text);
            case Location.Paragraph p -> running(p.block());
            case Location.Text t -> running(t.block()).filter(s -> t.start() >= 0 && t.start() <= t.end() && t.end() <= s.length()).map(s -> s.substring(t.start(), t.end()));
            case Location.File _ -> Optional.of("");
        };
    }

    private Optional<String> running(int block) {
        if (block < 0 || block >= blocks.size()) {
            return Optional.empty();
        }
        return switch (blocks.get(block)) {
            case Heading h -> Optional.of(h.text());
            case Paragraph p -> Optional.of(p.text());
            case Table _ -> Optional.empty();
        };
    }
}
