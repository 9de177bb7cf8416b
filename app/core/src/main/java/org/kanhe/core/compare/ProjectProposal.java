package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Two projects with no year in common that may be one; nothing is joined before a person says so.
///
/// @param left       the earlier one
/// @param right      the later one
/// @param confidence 0 to 1
/// @param names      how alike their names are, 0 to 1
/// @param shared     indicators of the last form of the earlier one that the first form of the later one has, too
/// @param of         indicators of the shorter of the two forms
public record ProjectProposal(String left, String right, Kind kind, double confidence, double names, int shared, int of, int lastYear, int firstYear) {
    /// Less is not worth a person's time.
    private static final double WORTH_ASKING = 0.6;
    /// Fewer indicators in common show nothing: satisfaction stands on every form.
    private static final int SHOWS = 3;
    /// Names with nothing in common are asked about only when nearly all indicators are the same.
    private static final double UNNAMED = 0.7;

    /// What may have happened.
    public enum Kind {
        RENAMED("renamed"),
        /// The earlier one may have become several
        SPLIT("split"),
        /// Several may have become the later one
        MERGED("merged");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// Most likely first.
    static List<ProjectProposal> of(List<YearComparison> comparisons, Links links) {
        List<ProjectProposal> found = new ArrayList<>();
        List<YearComparison> projects = comparisons.stream().filter(comparison -> !comparison.project().isEmpty()).toList();
        for (YearComparison earlier : projects) {
            for (YearComparison later : projects) {
                if (earlier.years().getLast() < later.years().getFirst() && !links.isDecided(earlier.project(), later.project())) {
                    ProjectProposal proposal = between(earlier, later, links);
                    if (proposal.confidence >= WORTH_ASKING) {
                        found.add(proposal);
                    }
                }
            }
        }
        return found.stream().map(proposal -> proposal.among(found)).sorted(Comparator.comparingDouble(ProjectProposal::confidence).reversed()).toList();
    }

    private static ProjectProposal between(YearComparison earlier, YearComparison later, Links links) {
        int lastYear = earlier.years().getLast();
        int firstYear = later.years().getFirst();
        Filed last = earlier.forms().lastEntry().getValue();
        Filed first = later.forms().firstEntry().getValue();
        TreeMap<Integer, List<Occurrence>> forms = new TreeMap<>();
        forms.put(lastYear, last.occurrences(lastYear));
        forms.put(firstYear, first.occurrences(firstYear));
        int shared = (int) new SeriesAlignment(links).align(forms).stream().filter(series -> series.byYear().size() == 2).count();
        int of = Math.min(last.indicators().size(), first.indicators().size());
        double names = NameLikeness.of(earlier.project(), later.project());
        double rows = shared < SHOWS ? 0 : (double) shared / of;
        double confidence = Math.max(names, Math.max((names + rows) / 2, UNNAMED * rows * rows));
        return new ProjectProposal(earlier.project(), later.project(), Kind.RENAMED, confidence, names, shared, of, lastYear, firstYear);
    }

    /// The same, knowing of the others.
    private ProjectProposal among(List<ProjectProposal> all) {
        boolean split = all.stream().anyMatch(other -> other.left.equals(left) && !other.right.equals(right) && other.firstYear == firstYear);
        boolean merged = all.stream().anyMatch(other -> other.right.equals(right) && !other.left.equals(left) && other.lastYear == lastYear);
        Kind what = split ? Kind.SPLIT : merged ? Kind.MERGED : Kind.RENAMED;
        return new ProjectProposal(left, right, what, confidence, names, shared, of, lastYear, firstYear);
    }
}
