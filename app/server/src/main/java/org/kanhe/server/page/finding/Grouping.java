package org.kanhe.server.page.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.search.FindingHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.page.Frame;

/// What findings can be grouped by. The list is sorted by it first, so that groups go on from page to page.
enum Grouping {
    RULE("rule", "rule", FindingHit::rule),
    UNIT("unit", "unit", FindingHit::unit),
    REPORT("report", "report", FindingHit::report),
    SEVERITY("severity", "-severity", FindingHit::severity);

    private final String code;
    private final String sort;
    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method without state
    private final Function<FindingHit, String> value;

    Grouping(String code, String sort, Function<FindingHit, String> value) {
        this.code = code;
        this.sort = sort;
        this.value = value;
    }

    /// As the address names it, also the name of the filter.
    String code() {
        return code;
    }

    static Optional<Grouping> find(String code) {
        return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
    }

    SearchRequest sorted(SearchRequest request) {
        String then = request.sort().isEmpty() ? "-severity" : request.sort();
        return new SearchRequest(request.q(), request.filters(), request.page(), request.size(), sort + "," + then, request.alike());
    }

    /// The hits by group, in their order.
    Map<String, List<FindingHit>> groups(List<FindingHit> hits) {
        Map<String, List<FindingHit>> groups = new LinkedHashMap<>();
        hits.forEach(hit -> groups.computeIfAbsent(value.apply(hit), _ -> new ArrayList<>()).add(hit));
        return groups;
    }

    /// What a group is called.
    String title(Frame frame, FindingCards cards, FindingHit first) {
        return switch (this) {
            case RULE -> first.rule() + " " + cards.titles().apply(first.rule());
            case UNIT -> first.unit().isEmpty() ? frame.say("group.no-unit") : first.unit();
            case REPORT -> cards.card(first).about();
            case SEVERITY -> frame.words().sayOr("severity." + first.severity(), first.severity());
        };
    }
}
