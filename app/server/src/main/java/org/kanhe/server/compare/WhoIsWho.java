package org.kanhe.server.compare;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kanhe.core.compare.PlainName;
import org.kanhe.core.place.Aliases;
import org.kanhe.core.place.NameDecision;
import org.kanhe.core.place.OfficeGroups;
import org.kanhe.core.place.OfficeName;
import org.kanhe.search.FacetCount;
import org.kanhe.search.NameFacts;
import org.kanhe.search.query.QueryField;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.web.Refused;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;

/// Which names of the archive are one unit: proposed by their form and place, decided by people, taken back at any time.
/// Stored reports are never touched.
@Singleton
public final class WhoIsWho {
    private static final int FACTS_AT_ONCE = 200;
    private static final int LONGEST_NAME = 200;

    private final Archive archive;
    private final Shelf<NameDecision> decisions;

    WhoIsWho(Archive archive, ReportStore store) {
        this.archive = archive;
        decisions = store.shelf("unit_names", NameDecision.class);
    }

    /// Two names that may be one unit.
    ///
    /// @param name   the more complete one
    /// @param common projects both have, years left out
    public record Proposal(NameFacts name, NameFacts other, OfficeGroups.Why why, List<String> common) {
        public Proposal {
            common = List.copyOf(common);
        }
    }

    /// A decision and its number.
    public record Kept(String id, NameDecision decision) {}

    private record Pair(String name, String other, OfficeGroups.Why why) {}

    public Aliases aliases() {
        return new Aliases(decided().reversed().stream().map(Kept::decision).toList());
    }

    /// Newest first, those taken back included.
    public List<Kept> decided() {
        return decisions.all().stream().map(kept -> new Kept(kept.id(), kept.value()))
                .sorted(Comparator.comparing((Kept kept) -> kept.decision().at()).thenComparing(Kept::id).reversed()).toList();
    }

    /// Pairs of names nobody decided on yet.
    ///
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public List<Proposal> proposals() {
        Aliases aliases = aliases();
        List<String> names = archive.names(QueryField.UNIT, "").stream().map(FacetCount::value).toList();
        List<Pair> open = OfficeGroups.propose(names).stream()
                .flatMap(group -> group.members().stream().skip(1).map(member -> new Pair(group.name(), member, group.why().getOrDefault(member, OfficeGroups.Why.SAME_OFFICE))))
                .filter(pair -> !aliases.isDecided(pair.name(), pair.other()) && !aliases.same(pair.name(), pair.other())).toList();
        Map<String, NameFacts> facts = facts(open.stream().flatMap(pair -> Stream.of(pair.name(), pair.other())).distinct().toList());
        return open.stream().map(pair -> proposal(pair, fact(facts, pair.name()), fact(facts, pair.other()))).toList();
    }

    /// @throws Refused when a name is missing, or both are one name
    public Kept decide(String left, String right, boolean joined, String by) {
        String one = left.strip();
        String other = right.strip();
        if (OfficeName.plain(one).isEmpty() || OfficeName.plain(other).isEmpty() || one.length() > LONGEST_NAME || other.length() > LONGEST_NAME) {
            throw Refused.of(400, "compare.two-names");
        }
        if (OfficeName.plain(one).equals(OfficeName.plain(other))) {
            throw Refused.of(400, "compare.same-name", one);
        }
        String id = UUID.randomUUID().toString();
        NameDecision decision = new NameDecision(one, other, joined, by.strip(), Instant.now(), Optional.empty());
        return decisions.put(id, 0, decision).map(kept -> new Kept(kept.id(), kept.value())).orElseThrow(() -> new IllegalStateException("a number drawn at random was there: " + id));
    }

    /// Takes a decision back; what was taken back stays so.
    ///
    /// @throws Refused when there is none of this number
    public Kept undo(String id) {
        Shelf.Kept<NameDecision> kept = decisions.find(id).orElseThrow(() -> Refused.of(404, "compare.no-decision", id));
        if (!kept.value().stands()) {
            return new Kept(id, kept.value());
        }
        NameDecision undone = kept.value().undoneAt(Instant.now());
        // Whoever was first took it back, too
        return new Kept(id, decisions.put(id, kept.version(), undone).map(Shelf.Kept::value).orElse(undone));
    }

    private static Proposal proposal(Pair pair, NameFacts name, NameFacts other) {
        List<String> others = other.partners().stream().map(PlainName::of).toList();
        return new Proposal(name, other, pair.why(), name.partners().stream().filter(project -> others.contains(PlainName.of(project))).toList());
    }

    private static NameFacts fact(Map<String, NameFacts> facts, String name) {
        return facts.getOrDefault(name, new NameFacts(name, 0, Optional.empty(), Optional.empty(), List.of(), 0));
    }

    private Map<String, NameFacts> facts(List<String> names) {
        Map<String, NameFacts> facts = new HashMap<>();
        for (int from = 0; from < names.size(); from += FACTS_AT_ONCE) {
            archive.nameFacts(QueryField.UNIT, new ArrayList<>(names.subList(from, Math.min(names.size(), from + FACTS_AT_ONCE)))).forEach(fact -> facts.put(fact.name(), fact));
        }
        return facts;
    }
}
