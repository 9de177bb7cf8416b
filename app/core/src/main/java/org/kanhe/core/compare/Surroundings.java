package org.kanhe.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// What the forms a row stands in say about it: what they hold apart, and whether it is their only one of satisfaction.
///
/// @param only rows that alone ask for satisfaction in their form
record Surroundings(FormContrasts contrasts, Set<Occurrence> only) {
    /// Two forms that ask only once, and whoever is there, put one question in two words.
    private static final double SAME_QUESTION = 0.7;
    private static final Pattern GENERAL = Pattern.compile("服务对象|居民|村民|市民|农户|百姓|^满意度");
    private static final String SATISFACTION = "满意度";

    Surroundings {
        only = Set.copyOf(only);
    }

    static Surroundings of(SortedMap<Integer, List<Occurrence>> byYear) {
        Set<Occurrence> only = new HashSet<>();
        byYear.values().forEach(rows -> {
            List<Occurrence> asked = rows.stream().filter(row -> PlainName.of(row.name()).endsWith(SATISFACTION)).toList();
            if (asked.size() == 1) {
                only.add(asked.getFirst());
            }
        });
        return new Surroundings(FormContrasts.of(byYear.values()), only);
    }

    double likeness(Occurrence a, Occurrence b) {
        double alone = RowLikeness.of(a.indicator(), b.indicator());
        if (contrasts.holdApart(a.name(), b.name())) {
            return alone * NameLikeness.CONTRASTING;
        }
        return isAsked(a) && isAsked(b) ? Math.max(alone, SAME_QUESTION) : alone;
    }

    private boolean isAsked(Occurrence row) {
        return only.contains(row) && GENERAL.matcher(PlainName.of(row.name())).find();
    }
}
