package org.kanhe.search;

import java.util.List;
import java.util.Optional;

/// What the reports with one name have, at a glance.
///
/// @param name     of a unit or a project, as written
/// @param reports  how many there are
/// @param first    earliest year
/// @param last     latest year
/// @param partners projects of the unit, or units of the project, the most frequent first, at most 50
/// @param findings how many stand against them
public record NameFacts(String name, long reports, Optional<Integer> first, Optional<Integer> last, List<String> partners, long findings) {
    public NameFacts {
        partners = List.copyOf(partners);
    }
}
