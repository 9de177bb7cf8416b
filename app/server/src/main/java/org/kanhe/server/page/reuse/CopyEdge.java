package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kanhe.search.reuse.Flow;

/// All that one unit's reports of a year share with another's.
///
/// @param copier     unit of the later reports
/// @param copierYear empty when unknown
/// @param directed   whether it is known which of the two is later
/// @param counts     pairs with a strength of at least 0, 10, … 90
public record CopyEdge(String copier, String copierYear, String source, String sourceYear, boolean directed, List<Long> counts) {
    /// Strengths the slider can be set to.
    public static final int STEP = 10;
    public static final int MOST = 90;

    public CopyEdge {
        counts = List.copyOf(counts);
    }

    /// @param strength 0 to 90; what lies between two steps counts as the lower
    public long atLeast(int strength) {
        return counts.get(Math.clamp(strength, 0, MOST) / STEP);
    }

    public long all() {
        return counts.getFirst();
    }

    /// Strength of the strongest pair, rounded down to a step.
    public int strongest() {
        int step = counts.size() - 1;
        while (step > 0 && counts.get(step) == 0) {
            step--;
        }
        return step * STEP;
    }

    /// As the page's script reads them.
    public String written() {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// Most pairs first.
    public static List<CopyEdge> of(List<Flow> flows) {
        return flows.stream().map(CopyEdge::of).sorted(Comparator.comparingLong(CopyEdge::all).reversed().thenComparing(Comparator.comparingInt(CopyEdge::strongest).reversed())).toList();
    }

    private static CopyEdge of(Flow flow) {
        List<Long> counts = new ArrayList<>();
        for (int step = 0; step <= MOST / STEP; step++) {
            counts.add(flow.scores().stream().skip(step).mapToLong(Long::longValue).sum());
        }
        boolean directed = flow.toYear() != 0 && flow.fromYear() != 0 && flow.toYear() != flow.fromYear();
        return new CopyEdge(flow.to(), year(flow.toYear()), flow.from(), year(flow.fromYear()), directed, counts);
    }

    private static String year(int year) {
        return year == 0 ? "" : String.valueOf(year);
    }
}
