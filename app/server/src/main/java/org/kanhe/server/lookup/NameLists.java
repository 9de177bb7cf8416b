package org.kanhe.server.lookup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.FacetCount;
import org.kanhe.search.NameFacts;
import org.kanhe.search.Names;
import org.kanhe.server.archive.Archive;

/// The lists of all units and of all projects.
@Singleton
public final class NameLists {
    /// Orders a list can have.
    public enum Order {
        REPORTS,
        NAME
    }

    private final Archive archive;

    NameLists(Archive archive) {
        this.archive = archive;
    }

    /// One page of a list.
    ///
    /// @param total names there are
    /// @param whole whether that is all of them; otherwise a search narrows it
    public record Listed(long total, boolean whole, List<Named> items) {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /// @param name     without what changes from year to year
    /// @param partners projects of the unit or units of the project
    public record Named(String name, long reports, Optional<Integer> first, Optional<Integer> last, List<String> partners, long findings) {
        public Named {
            partners = List.copyOf(partners);
        }
    }

    /// @param typed words of the name, or first letters of a unit's pinyin; everything when empty
    /// @param page  from 1
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public Listed list(Subject subject, String typed, Order order, int page, int size) {
        List<FacetCount> written = archive.names(subject.field(), typed.strip());
        Map<String, List<FacetCount>> together = new LinkedHashMap<>();
        written.forEach(name -> together.computeIfAbsent(subject.key(name.value()), _ -> new ArrayList<>()).add(name));
        List<List<FacetCount>> all = together.values().stream().sorted(by(order)).skip((page - 1L) * size).limit(size).toList();
        Map<String, NameFacts> facts = new LinkedHashMap<>();
        List<String> names = all.stream().flatMap(List::stream).map(FacetCount::value).toList();
        for (int from = 0; from < names.size(); from += 200) {
            archive.nameFacts(subject.field(), names.subList(from, Math.min(names.size(), from + 200))).forEach(f -> facts.put(f.name(), f));
        }
        List<Named> items = all.stream().map(group -> named(subject, group, facts)).toList();
        return new Listed(together.size(), written.size() < Names.MOST, items);
    }

    private static Comparator<List<FacetCount>> by(Order order) {
        Comparator<List<FacetCount>> name = Comparator.comparing(group -> group.getFirst().value());
        return switch (order) {
            case REPORTS -> Comparator.<List<FacetCount>>comparingLong(group -> -group.stream().mapToLong(FacetCount::count).sum()).thenComparing(name);
            case NAME -> name;
        };
    }

    private static Named named(Subject subject, List<FacetCount> group, Map<String, NameFacts> facts) {
        List<NameFacts> known = group.stream().flatMap(name -> Stream.ofNullable(facts.get(name.value()))).toList();
        List<String> partners = known.stream().flatMap(f -> f.partners().stream()).map(subject.other()::plain).distinct().toList();
        Optional<Integer> first = known.stream().flatMap(f -> f.first().stream()).min(Comparator.naturalOrder());
        Optional<Integer> last = known.stream().flatMap(f -> f.last().stream()).max(Comparator.naturalOrder());
        long reports = group.stream().mapToLong(FacetCount::count).sum();
        return new Named(subject.plain(group.getFirst().value()), reports, first, last, partners, known.stream().mapToLong(NameFacts::findings).sum());
    }
}
