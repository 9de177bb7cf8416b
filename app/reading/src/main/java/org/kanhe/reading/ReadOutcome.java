package org.kanhe.reading;

import org.kanhe.core.document.Document;
import org.kanhe.core.source.SourceFile;

/// What became of a file.
public sealed interface ReadOutcome {
    SourceFile source();

    /// It was read.
    record Read(Document document) implements ReadOutcome {
        @Override
        public SourceFile source() {
            return document.source();
        }
    }

    /// It was refused.
    ///
    /// @param detail one English sentence for logs and scripts; names the limit where one was hit, never the content
    record Unreadable(SourceFile source, Reason reason, String detail) implements ReadOutcome {}
}
