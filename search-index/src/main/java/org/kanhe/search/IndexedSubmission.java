package org.kanhe.search;

import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;

/// A file as it goes into the index.
///
/// @param decisions what was decided about its findings, by id of the finding; an undecided one may be missing
public record IndexedSubmission(SourceFile file, Reading reading, List<Verdict> verdicts, Map<String, Decision> decisions) {
    public IndexedSubmission {
        verdicts = List.copyOf(verdicts);
        decisions = Map.copyOf(decisions);
    }
}
