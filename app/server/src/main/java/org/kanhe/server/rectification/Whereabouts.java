package org.kanhe.server.rectification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.store.Shelf;

/// Which finding was sent back with which rectification, the latest one of each.
final class Whereabouts {
    private final Map<String, Place> places = new HashMap<>();

    /// @param rectification id of it
    record Place(String rectification, State state, String deadline) {}

    synchronized void note(Shelf.Kept<Rectification> kept) {
        kept.value().items().forEach(item -> {
            Place before = places.get(item.finding());
            if (before == null || before.rectification().equals(kept.id()) || before.state().isOver()) {
                places.put(item.finding(), new Place(kept.id(), item.state(), kept.value().deadline()));
            }
        });
    }

    synchronized Optional<Place> of(String finding) {
        return Optional.ofNullable(places.get(finding));
    }

    /// With its unit, which has not been found to have done with it.
    boolean isOut(String finding) {
        return of(finding).filter(place -> !place.state().isOver()).isPresent();
    }
}
