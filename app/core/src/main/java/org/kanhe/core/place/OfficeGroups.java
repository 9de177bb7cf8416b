package org.kanhe.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which names of an archive are one office: proposals, nothing is joined by them. Names of one office in one region are one;
/// a name without its region joins only where a single region of the archive has such an office. Unsure stays apart.
public final class OfficeGroups {
    private OfficeGroups() {}

    /// Names proposed to be one office.
    ///
    /// @param name    the most complete one
    /// @param members all of them, the most complete first, at least two
    /// @param why     for each further member why it is proposed
    public record Proposal(String name, List<String> members, Map<String, Why> why) {
        public Proposal {
            members = List.copyOf(members);
            why = Map.copyOf(why);
        }
    }

    /// Why a name is proposed to belong to another.
    public enum Why {
        /// The same office of the same region, written otherwise
        SAME_OFFICE,
        /// A short form the other name gives itself
        OWN_SHORT_FORM,
        /// No region is named, and only one in the archive has such an office
        ONLY_REGION
    }

    /// @param names as printed, in any order
    public static List<Proposal> propose(Collection<String> names) {
        Map<String, Map<String, Set<String>>> offices = new LinkedHashMap<>();
        Map<String, String> shortForms = new HashMap<>();
        List<String> sorted = names.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
        for (String name : sorted) {
            OfficeName office = OfficeName.of(name);
            office.region().ifPresent(region -> {
                offices.computeIfAbsent(office.body(), _ -> new LinkedHashMap<>()).computeIfAbsent(region, _ -> new LinkedHashSet<>()).add(name);
                office.also().ifPresent(also -> shortForms.merge(OfficeName.of(also).body(), office.body(), (one, other) -> one.equals(other) ? one : ""));
            });
        }
        Map<String, Why> why = new HashMap<>();
        for (String name : sorted) {
            OfficeName office = OfficeName.of(name);
            String given = shortForms.getOrDefault(office.body(), "");
            if (!given.isEmpty() && !given.equals(office.body())) {
                join(name, office, offices.getOrDefault(given, Map.of()), Why.OWN_SHORT_FORM, why);
            } else if (office.region().isEmpty()) {
                join(name, office, offices.getOrDefault(office.body(), Map.of()), Why.ONLY_REGION, why);
            }
        }
        return proposals(offices, why);
    }

    private static void join(String name, OfficeName office, Map<String, Set<String>> regions, Why reason, Map<String, Why> why) {
        Optional<String> region = office.region().filter(regions::containsKey).or(() -> onlyRegion(office, regions));
        region.ifPresent(at -> {
            regions.getOrDefault(at, new LinkedHashSet<>()).add(name);
            why.put(name, reason);
        });
    }

    private static Optional<String> onlyRegion(OfficeName office, Map<String, Set<String>> regions) {
        List<String> fitting = regions.keySet().stream().filter(office::fits).toList();
        return office.region().isEmpty() && fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static List<Proposal> proposals(Map<String, Map<String, Set<String>>> offices, Map<String, Why> why) {
        List<Proposal> proposals = new ArrayList<>();
        offices.values().forEach(regions -> regions.values().stream().filter(members -> members.size() > 1).forEach(members -> {
            List<String> all = List.copyOf(members);
            Map<String, Why> reasons = new HashMap<>();
            all.stream().skip(1).forEach(member -> reasons.put(member, why.getOrDefault(member, Why.SAME_OFFICE)));
            proposals.add(new Proposal(all.getFirst(), all, reasons));
        }));
        return List.copyOf(proposals);
    }
}
