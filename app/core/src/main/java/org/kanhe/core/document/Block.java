package org.kanhe.core.document;

import org.kanhe.core.source.Location;

/// One piece of a document in reading order.
public sealed interface Block permits Heading, Paragraph, Table {
    /// Position among all blocks of the document, from 0, tables included.
    int index();

    default Location at() {
        return new Location.Paragraph(index());
    }
}
