package org.kanhe.server.archive;

import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.CorrectedDocument;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.TextCorrection;
import org.kanhe.core.form.Reading;
import org.kanhe.store.Correction;
import org.kanhe.store.FileRecord;

/// Everything stored of a file that was read.
///
/// @param document    as read, before people corrected anything
/// @param reading     with their corrections
/// @param corrections everything ever corrected in it, oldest first
/// @param decisions   that stand, by id of the finding; a finding nobody decided on is missing
public record StoredFile(FileRecord file, Document document, Reading reading, List<Verdict> verdicts, Map<String, Decision> decisions, List<Correction> corrections) {
    public StoredFile {
        verdicts = List.copyOf(verdicts);
        decisions = Map.copyOf(decisions);
        corrections = List.copyOf(corrections);
    }

    /// The document with what people corrected in it.
    public Document correctedDocument() {
        List<TextCorrection> words = corrections.stream().filter(c -> c.applied() && !c.isOfField()).map(c -> new TextCorrection(c.at(), c.original(), c.around(), c.text())).toList();
        return CorrectedDocument.of(document, words).document();
    }

    /// Findings on one report.
    public List<Finding> findings(int ordinal) {
        return verdicts.stream().flatMap(v -> v.findings().stream()).filter(f -> f.report().ordinal() == ordinal).toList();
    }

    /// What the rules could not decide on one report.
    public List<Undecided> undecided(int ordinal) {
        return verdicts.stream().flatMap(v -> v.undecided().stream()).filter(u -> u.report().ordinal() == ordinal).toList();
    }

    /// The decision that stands on a finding.
    public Decision decision(Finding finding) {
        return decisions.getOrDefault(finding.id(), Decision.open(finding.id()));
    }
}
