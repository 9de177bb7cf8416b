package org.kanhe.core.form;

import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Table;
import org.kanhe.core.source.Location;

/// A block of running text outside tables.
///
/// @param text exactly as written
record LineOfText(int block, String text) {
    static Optional<LineOfText> of(Block block) {
        return switch (block) {
            case Heading h -> Optional.of(new LineOfText(h.index(), h.text()));
            case Paragraph p -> Optional.of(new LineOfText(p.index(), p.text()));
            case Table _ -> Optional.empty();
        };
    }

    Location at() {
        return new Location.Paragraph(block);
    }

    Location part(int start, int end) {
        return new Location.Text(block, start, end);
    }
}
