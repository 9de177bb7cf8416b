package org.kanhe.server.check;

import java.util.List;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;

/// What came of checking a file.
public sealed interface Checked {
    SourceFile file();

    /// It was read; its reports may all be unrecognised.
    record Read(SourceFile file, Document document, Reading reading, List<Verdict> verdicts) implements Checked {
        public Read {
            verdicts = List.copyOf(verdicts);
        }
    }

    /// It was refused.
    ///
    /// @param reason code such as `encrypted`
    record Unreadable(SourceFile file, String reason, String detail) implements Checked {}
}
