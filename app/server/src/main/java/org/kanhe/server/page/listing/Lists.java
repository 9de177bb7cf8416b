package org.kanhe.server.page.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.FacetCount;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.listing.Listing.Also;
import org.kanhe.server.page.listing.Listing.Chip;
import org.kanhe.server.page.listing.Listing.Facet;
import org.kanhe.server.page.listing.Listing.Instead;
import org.kanhe.server.page.listing.Listing.Kept;
import org.kanhe.server.page.listing.Listing.Meaning;
import org.kanhe.server.page.listing.Listing.Mistake;
import org.kanhe.server.page.listing.Listing.Pager;
import org.kanhe.server.page.listing.Listing.Sorting;
import org.kanhe.server.page.listing.Listing.Value;
import org.kanhe.server.userchecks.RuleNames;
import org.kanhe.server.web.ProblemWords;

/// Makes lists of what the index answers.
///
/// @param names   filters this list understands
/// @param sorts   orders it offers: code of the order to key of its name
public record Lists(Frame frame, RuleNames rules, List<String> names, Map<String, String> sorts) {
    public static final int SIZE = 20;
    private static final String EXACT = "exact";
    private static final String NEAR = "near";
    private static final String EXPLAIN = "explain";
    private static final String YES = "true";
    private static final String EXCLUDED = "-";
    private static final int SHOWN = 8;
    private static final int DEEPEST = 1_000_000;

    public Lists {
        names = List.copyOf(names);
        sorts = new LinkedHashMap<>(sorts);
    }

    /// What the address asks for.
    public SearchRequest request() {
        return new SearchRequest(q(), filters(), page(), SIZE, frame.here().first("sort"), frame.here().first(EXACT).isEmpty(), isExplained(), isNear());
    }

    /// Whether words are also to be found by most of their characters.
    private boolean isNear() {
        return frame.here().first(NEAR).equals(YES);
    }

    /// Whether every hit is to say why it stands where it does.
    public boolean isExplained() {
        return frame.here().first(EXPLAIN).equals(YES);
    }

    /// The same list with or without that, from its first page.
    public String explained(boolean how) {
        return frame.here().with(EXPLAIN, how ? YES : "").without("page").toString();
    }

    /// The same list with what is only near.
    public String nearly() {
        return frame.here().with(NEAR, YES).without("page").toString();
    }

    /// The same query, only to be counted.
    public SearchRequest counting() {
        return new SearchRequest(q(), filters(), 1, 1, "", frame.here().first(EXACT).isEmpty(), false, isNear());
    }

    private Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        bothWays().filter(n -> !frame.here().all(n).isEmpty()).forEach(n -> filters.put(n, frame.here().all(n)));
        return filters;
    }

    /// Each filter and its opposite.
    private Stream<String> bothWays() {
        return names.stream().flatMap(n -> Stream.of(n, EXCLUDED + n));
    }

    public Listing answered(Results<?> found) {
        Listing bare = listing(facets(found.facets()), found.total(), Optional.empty(), false);
        List<Also> also = found.also().stream().map(a -> new Also(a.word(), String.join(frame.say("search.also-joint"), a.others()), frame.here().with(EXACT, "1").without("page").toString())).toList();
        List<Instead> instead = found.instead().stream().map(i -> new Instead(i.q(), frame.here().with("q", i.q()).without("page").toString(), frame.words().number(i.total()))).toList();
        return new Listing(bare.q(), bare.path(), bare.kept(), bare.facets(), bare.chips(), bare.sortings(), bare.pager(), bare.mistake(), bare.down(), also, instead);
    }

    public Listing mistaken(QueryMistake mistake) {
        int at = Math.clamp(mistake.position(), 0, q().length());
        String message = ProblemWords.in(frame.words().locale()).say(mistake.key().message() + ".detail", List.copyOf(mistake.args()));
        Optional<Meaning> meant = Meant.by(q(), mistake).map(q -> new Meaning(q, frame.here().with("q", q).without("page").toString()));
        return listing(List.of(), 0, Optional.of(new Mistake(message, q().substring(0, at), q().substring(at), meant)), false);
    }

    /// The search was refused as a whole.
    public Listing refused(RequestRefusedException refusal) {
        String message = ProblemWords.in(frame.words().locale()).say(refusal.key() + ".detail", List.copyOf(refusal.args()));
        return listing(List.of(), 0, Optional.of(new Mistake(message, "", q(), Optional.empty())), false);
    }

    public Listing down() {
        return listing(List.of(), 0, Optional.empty(), true);
    }

    private Listing listing(List<Facet> facets, long total, Optional<Mistake> mistake, boolean down) {
        return new Listing(q(), frame.here().path(), kept(), facets, chips(), sortings(), Pager.of(frame.here(), total, page(), SIZE), mistake, down, List.of(), List.of());
    }

    private String q() {
        return frame.here().first("q");
    }

    private int page() {
        String page = frame.here().first("page");
        return page.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(page), DEEPEST) : 1;
    }

    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        frame.here().query().forEach((name, values) -> {
            if (!List.of("q", "page", NEAR).contains(name)) {
                values.forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return kept;
    }

    private List<Chip> chips() {
        Address here = frame.here().without("page");
        Stream<Chip> exact = here.first(EXACT).isEmpty() ? Stream.of() : Stream.of(new Chip(frame.say("search.words"), frame.say("search.words-exact"), here.without(EXACT).toString(), false));
        Stream<Chip> near = isNear() ? Stream.of(new Chip(frame.say("search.words"), frame.say("search.words-near"), here.without(NEAR).toString(), false)) : Stream.of();
        return Stream.concat(Stream.concat(exact, near), bothWays().flatMap(way -> here.all(way).stream().map(value -> {
            boolean excludes = way.startsWith(EXCLUDED);
            String name = excludes ? way.substring(1) : way;
            return new Chip(title(name), label(name, value), here.toggle(way, value).toString(), excludes);
        }))).toList();
    }

    private List<Sorting> sortings() {
        Address here = frame.here().without("page");
        return sorts.entrySet().stream().map(s -> new Sorting(frame.say(s.getValue()), here.with("sort", s.getKey()).toString(), here.first("sort").equals(s.getKey()))).toList();
    }

    private List<Facet> facets(Map<String, List<FacetCount>> counted) {
        List<Facet> facets = new ArrayList<>();
        counted.forEach((name, counts) -> {
            boolean chosen = !frame.here().all(name).isEmpty();
            if (names.contains(name) && (counts.size() > 1 || (chosen && !counts.isEmpty()))) {
                facets.add(facet(name, counts));
            }
        });
        return facets;
    }

    private Facet facet(String name, List<FacetCount> counts) {
        long most = Math.max(1, counts.stream().mapToLong(FacetCount::count).max().orElse(1));
        Address here = frame.here().without("page");
        List<Value> values = new ArrayList<>();
        List<Value> rest = new ArrayList<>();
        for (FacetCount c : counts) {
            boolean active = here.has(name, c.value());
            String without = (active ? here.toggle(name, c.value()) : here).toggle(EXCLUDED + name, c.value()).toString();
            Value value = new Value(label(name, c.value()), frame.words().number(c.count()), here.toggle(name, c.value()).toString(), without, active, (int) (100 * c.count() / most));
            (active || values.size() < SHOWN ? values : rest).add(value);
        }
        return new Facet(title(name), values, rest);
    }

    private String title(String name) {
        return frame.words().sayOr("facet." + name, name);
    }

    private String label(String name, String value) {
        Words words = frame.words();
        if (value.equals("(none)")) {
            return words.say("facet.none");
        }
        return switch (name) {
            case "kind", "severity", "status", "comparison", "doubtful" -> words.sayOr(name + "." + value, value);
            case "rule" -> rules.title(value, words.locale()).map(title -> value + " " + title).orElse(value);
            default -> value;
        };
    }
}
