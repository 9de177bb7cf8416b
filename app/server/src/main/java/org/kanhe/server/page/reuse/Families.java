package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.FamilyCard.Member;

/// Makes the card of a family of its pairs.
record Families(Words words) {
    /// @param pairs at least one
    FamilyCard of(String id, List<StoredPair> pairs, Decided decided) {
        Map<String, Passage> places = new LinkedHashMap<>();
        Map<String, String> compare = new LinkedHashMap<>();
        for (StoredPair pair : pairs) {
            for (Passage passage : List.of(pair.left(), pair.right())) {
                places.putIfAbsent(passage.id(), passage);
                compare.putIfAbsent(passage.id(), pair.id());
            }
        }
        List<Passage> members = new ArrayList<>(places.values());
        members.sort(Comparator.comparingInt((Passage p) -> known(p.origin().year())).thenComparing(p -> p.origin().unit().full()));
        Passage first = members.getFirst();
        int units = (int) members.stream().map(p -> p.origin().filer()).distinct().count();
        int reports = (int) members.stream().map(p -> p.origin().report()).distinct().count();
        int regions = (int) members.stream().map(p -> p.origin().unit().region()).filter(r -> !r.isEmpty()).distinct().count();
        List<Member> shown = members.stream().map(p -> member(p, compare.getOrDefault(p.id(), ""))).toList();
        return new FamilyCard(id, "/reuse/families/" + id, first.text(), units, reports, regions, first.origin().unit().full(), PairViews.year(first.origin()), PairViews.href(first), years(members), decided.decision(), decided.note(), decided.exclusion(), shown);
    }

    /// What somebody decided about a family.
    ///
    /// @param decision code, empty while nothing was decided
    record Decided(String decision, String note, String exclusion) {
        static final Decided NOTHING = new Decided("", "", "");
    }

    private Member member(Passage p, String pair) {
        return new Member(PairViews.href(p), p.origin().unit().full(), PairViews.year(p.origin()), p.origin().project(), words.place(p.at()), pair);
    }

    /// Those without a year come last.
    private static int known(int year) {
        return year == Origin.UNKNOWN_YEAR ? Integer.MAX_VALUE : year;
    }

    private static String years(List<Passage> members) {
        List<Integer> years = members.stream().map(p -> p.origin().year()).filter(y -> y != Origin.UNKNOWN_YEAR).distinct().sorted().toList();
        if (years.isEmpty()) {
            return "";
        }
        return years.size() == 1 ? String.valueOf(years.getFirst()) : years.getFirst() + "–" + years.getLast();
    }
}
