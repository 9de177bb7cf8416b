package org.kanhe.core.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names people said to be one unit. Stored reports keep the names printed on them; whoever compares asks here.
public final class Aliases {
    public static final Aliases NONE = new Aliases(List.of());

    /// Names joined with a name, by plain name.
    private final Map<String, Set<String>> joined = new HashMap<>();
    /// A printed form of each plain name.
    private final Map<String, String> printed = new LinkedHashMap<>();
    private final Set<Set<String>> decided = new HashSet<>();

    /// @param decisions oldest first; of two about one pair the later counts, unless it was taken back
    public Aliases(List<NameDecision> decisions) {
        Map<Set<String>, NameDecision> last = new LinkedHashMap<>();
        decisions.stream().filter(NameDecision::stands).forEach(decision -> last.put(pair(decision.left(), decision.right()), decision));
        decided.addAll(last.keySet());
        last.values().stream().filter(NameDecision::joined).forEach(decision -> {
            String left = OfficeName.plain(decision.left());
            String right = OfficeName.plain(decision.right());
            printed.putIfAbsent(left, decision.left());
            printed.putIfAbsent(right, decision.right());
            joined.computeIfAbsent(left, _ -> new HashSet<>()).add(right);
            joined.computeIfAbsent(right, _ -> new HashSet<>()).add(left);
        });
    }

    /// Every name of the unit, the one asked for first.
    public List<String> of(String name) {
        String start = OfficeName.plain(name);
        Set<String> seen = new HashSet<>(Set.of(start));
        List<String> names = new ArrayList<>(List.of(name));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : joined.getOrDefault(open.poll(), Set.of())) {
                if (seen.add(next)) {
                    names.add(printed.getOrDefault(next, next));
                    open.add(next);
                }
            }
        }
        return List.copyOf(names);
    }

    /// The name the unit goes by: the most complete one.
    public String main(String name) {
        return joined.containsKey(OfficeName.plain(name))
                ? Collections.max(of(name), Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                : name;
    }

    /// Whether both are names of one unit; an empty name is nobody's.
    public boolean same(String left, String right) {
        String wanted = OfficeName.plain(right);
        return !wanted.isEmpty() && of(left).stream().anyMatch(name -> OfficeName.plain(name).equals(wanted));
    }

    /// Whether somebody said something about these two, and it still counts.
    public boolean isDecided(String left, String right) {
        return decided.contains(pair(left, right));
    }

    private static Set<String> pair(String left, String right) {
        return new HashSet<>(List.of(OfficeName.plain(left), OfficeName.plain(right)));
    }
}
