package org.kanhe.search.reuse;

import java.util.List;

/// A family at a glance.
///
/// @param units    different units with the text
/// @param years    in order, 0 left out
/// @param sample   its strongest pair
public record FamilyCard(String id, long pairs, int units, List<Integer> years, List<String> unitNames, StoredPair sample) {
    public FamilyCard {
        years = List.copyOf(years);
        unitNames = List.copyOf(unitNames);
    }
}
