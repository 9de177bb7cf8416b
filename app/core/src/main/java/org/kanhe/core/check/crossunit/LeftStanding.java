package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.Severity;
import org.kanhe.core.reuse.ForeignNames;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Passages;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;

/// The part of XU-03 about places: another place's name where one's own belongs. Certain where the text is also found at the unit
/// of that name.
final class LeftStanding {
    private LeftStanding() {}

    static Stream<Outcome.Objection> in(FiledReport about, ReportCorpus corpus) {
        Map<String, Outcome.Objection> found = new LinkedHashMap<>();
        for (ReusedPair pair : corpus.reused(about.id())) {
            if (pair.kind() == ReuseKind.OTHER_UNIT && pair.left().origin().report().equals(about.id())) {
                ForeignNames.left(pair.left(), pair.right()).forEach(name -> found.putIfAbsent(pair.left().id(), objection(pair.left(), name, Optional.of(pair.right()))));
            }
        }
        for (Passage passage : Passages.of(Origin.of(about.id(), "", about.report()), about.report(), Optional.empty())) {
            ForeignNames.in(passage).forEach(name -> found.putIfAbsent(passage.id(), objection(passage, name, Optional.empty()).as(Severity.MEDIUM)));
        }
        return found.values().stream();
    }

    private static Outcome.Objection objection(Passage passage, ForeignNames.Found name, Optional<Passage> source) {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(passage.place(name.span().start(), name.span().end()), name.span().in(passage.text()))));
        source.ifPresent(s -> evidence.add(new Evidence(s.at(), s.text(), Optional.of(s.origin().report()))));
        Message message = source.isPresent() ? Message.of("XU-03.copied", name.name(), source.get().origin().unit().full()) : Message.of("XU-03.place", name.name(), passage.origin().unit().full());
        return Outcome.objection(message, evidence);
    }
}
