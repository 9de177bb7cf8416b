package org.kanhe.server.page.reuse;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Origin;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.ReuseTab.Section;
import org.kanhe.server.page.reuse.ReuseTab.Source;
import org.kanhe.server.page.reuse.ReuseTab.State;
import org.kanhe.server.reuse.ReportReuse;
import org.kanhe.server.reuse.ReuseReading;

/// What of a report stands elsewhere, for its page.
@Singleton
public final class ReuseTabs {
    private final ReuseReading reading;
    private final Copies copies;

    ReuseTabs(ReuseReading reading, Copies copies) {
        this.reading = reading;
        this.copies = copies;
    }

    public ReuseTab of(ReportId id, Words words) {
        try {
            return reading.summary(id).map(summary -> summary.sources().isEmpty() && summary.whole().of() > 0 && !copies.isCompared(id) ? nothing(State.WAITING) : tab(id, words, summary)).orElseGet(() -> nothing(State.WAITING));
        } catch (SearchDown _) {
            return nothing(State.DOWN);
        }
    }

    private static ReuseTab nothing(State state) {
        return new ReuseTab(state, 0, 0, 0, 0, List.of(), List.of());
    }

    private ReuseTab tab(ReportId id, Words words, ReportReuse summary) {
        Map<ReportId, List<PairRow>> rows = new HashMap<>();
        PairRows maker = new PairRows(words);
        for (StoredPair pair : reading.ofReport(id)) {
            boolean left = pair.left().origin().report().equals(id);
            ReportId other = (left ? pair.right() : pair.left()).origin().report();
            if (!pair.excluded()) {
                PairRow row = maker.of(pair);
                rows.computeIfAbsent(other, _ -> new ArrayList<>()).add(left ? row : row.turned());
            }
        }
        List<Section> sections = summary.sections().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> new Section(words.say("reuse.section." + e.getKey().code()), e.getValue().reused(), e.getValue().of())).toList();
        List<Source> sources = summary.sources().stream().map(s -> source(s, summary.whole().of(), rows)).sorted(Comparator.comparingInt(Source::characters).reversed()).toList();
        return new ReuseTab(State.COMPARED, summary.whole().reused(), summary.whole().of(), summary.withForm().reused(), summary.withForm().of(), sections, sources);
    }

    private static Source source(ReportReuse.Source source, int real, Map<ReportId, List<PairRow>> rows) {
        Origin other = source.passage().origin();
        return new Source("/reports/" + other.report().code(), other.unit().full(), PairViews.year(other), other.project(), source.kind().code(), PairViews.percent(source.shared(), real), source.shared(), rows.getOrDefault(other.report(), List.of()));
    }
}
