package org.kanhe.server.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Normaliser;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Prepared;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.SectionClass;
import org.kanhe.core.reuse.Span;
import org.kanhe.search.reuse.StoredPair;

/// How much of a report is found elsewhere, and where.
///
/// @param whole    of the text the unit wrote itself
/// @param withForm of all its text, that of the form counted as text found elsewhere
/// @param sections of its own text by section
/// @param sources  the strongest first
public record ReportReuse(Share whole, Share withForm, Map<SectionClass, Share> sections, List<Source> sources) {
    /// Normalised characters found elsewhere, of how many.
    public record Share(int reused, int of) {
        Share and(Share other) {
            return new Share(reused + other.reused, of + other.of);
        }

        /// Percent, 0 when there is no text.
        public double percent() {
            return of == 0 ? 0 : 100.0 * reused / of;
        }
    }

    /// A report that shares text with this one.
    ///
    /// @param passage the place of the strongest pair
    /// @param pairs   passages shared
    /// @param shared  normalised characters shared
    public record Source(Passage passage, ReuseKind kind, int pairs, int shared, double score) {
        private Source and(Source other) {
            Source stronger = score >= other.score ? this : other;
            return new Source(stronger.passage, stronger.kind, pairs + other.pairs, shared + other.shared, stronger.score);
        }
    }

    public ReportReuse {
        sections = Map.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /// @param passages of the report, those of the form included
    /// @param pairs    it has part in; excluded ones do not count
    static ReportReuse of(ReportId report, List<Passage> passages, List<StoredPair> pairs) {
        Map<String, BitSet> reused = new LinkedHashMap<>();
        Map<ReportId, Source> sources = new LinkedHashMap<>();
        for (StoredPair stored : pairs) {
            // a name left standing is told of beside the pair that shows it
            if (!stored.excluded() && stored.kind() != ReuseKind.FOREIGN_NAME) {
                ReusedPair pair = ReuseReading.aligned(stored);
                boolean left = pair.left().origin().report().equals(report);
                Passage own = left ? pair.left() : pair.right();
                Passage other = left ? pair.right() : pair.left();
                BitSet found = reused.computeIfAbsent(own.id(), _ -> new BitSet());
                pair.alignment().shared().stream().map(s -> left ? s.left() : s.right()).forEach(span -> found.set(span.start(), span.end()));
                sources.merge(other.origin().report(), new Source(other, pair.kind(), 1, pair.alignment().sharedLength(), stored.score()), Source::and);
            }
        }
        Map<SectionClass, Share> sections = new EnumMap<>(SectionClass.class);
        Share form = new Share(0, 0);
        // the cells of a set of indicators are told of cell by cell
        for (Passage passage : passages.stream().filter(p -> !p.isSet()).toList()) {
            Prepared prepared = Prepared.of(passage, Normaliser.of(passage.origin()));
            sections.merge(passage.section(), share(prepared, reused.getOrDefault(passage.id(), new BitSet())), Share::and);
            form = form.and(new Share(prepared.form().cardinality(), prepared.form().cardinality()));
        }
        sections.values().removeIf(share -> share.of() == 0);
        Share whole = sections.values().stream().reduce(new Share(0, 0), Share::and);
        return new ReportReuse(whole, whole.and(form), sections, sources.values().stream().sorted(Comparator.comparingDouble(Source::score).reversed()).toList());
    }

    private static Share share(Prepared passage, BitSet found) {
        int reused = 0;
        for (int i = 0; i < passage.text().length(); i++) {
            Span at = new Span(passage.text().start(i), passage.text().end(i));
            reused += !passage.form().get(i) && found.get(at.start()) ? 1 : 0;
        }
        return new Share(reused, passage.ownLength());
    }
}
