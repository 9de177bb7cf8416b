package org.kanhe.server.rectification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.search.FindingHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.rectification.Rectification.Item;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.server.rectification.Rectification.Step;
import org.kanhe.server.review.Choice;
import org.kanhe.server.review.Reviews;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;

/// Sends findings back to their units and follows what comes of it.
@Singleton
public final class Rectifications {
    /// Findings one unit is sent at once; further ones make a second letter.
    private static final int MOST = 500;

    private final Archive archive;
    private final Reviews reviews;
    private final SearchEngine engine;
    private final Shelf<Rectification> shelf;

    Rectifications(Archive archive, Reviews reviews, SearchEngine engine, ReportStore store) {
        this.archive = archive;
        this.reviews = reviews;
        this.engine = engine;
        this.shelf = store.shelf("rectifications", Rectification.class);
    }

    /// What came of a step.
    public sealed interface Outcome {
        record Done(Shelf.Kept<Rectification> now) implements Outcome {}

        /// Somebody was first.
        record Stale(Shelf.Kept<Rectification> now) implements Outcome {}

        /// From that state it does not go there.
        record Impossible(State from, State to) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /// Those with something open first, by deadline; those without a deadline last.
    public List<Shelf.Kept<Rectification>> all() {
        Comparator<Rectification> order = Comparator.comparing(Rectification::isOver).thenComparing(r -> r.deadline().isEmpty() ? "~" : r.deadline()).thenComparing(Rectification::unit);
        return shelf.all().stream().sorted(Comparator.comparing(Shelf.Kept::value, order)).toList();
    }

    public Optional<Shelf.Kept<Rectification>> find(String id) {
        return shelf.find(id);
    }

    /// Sends back what a list shows, one rectification for each unit. Findings that were dismissed or rectified are left out, and
    /// so are those that are with their unit already.
    public List<Shelf.Kept<Rectification>> send(SearchRequest request, String deadline, String note, String by) {
        Set<String> sent = new HashSet<>();
        shelf.all().forEach(kept -> kept.value().items().stream().filter(item -> item.state() != State.VERIFIED).forEach(item -> sent.add(item.finding())));
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        archive.eachFinding(new SearchRequest(request.q(), request.filters(), 1, request.size(), "unit", request.alike()), hit -> {
            if (!hit.status().equals("dismissed") && !hit.status().equals("rectified") && sent.add(hit.id())) {
                byUnit.computeIfAbsent(hit.unit(), _ -> new ArrayList<>()).add(item(hit));
            }
        });
        List<Shelf.Kept<Rectification>> made = new ArrayList<>();
        byUnit.forEach((unit, items) -> {
            for (int from = 0; from < items.size(); from += MOST) {
                Rectification one = new Rectification(unit, deadline, note, Instant.now(), by, items.subList(from, Math.min(items.size(), from + MOST)));
                shelf.put(UUID.randomUUID().toString(), 0, one).ifPresent(made::add);
            }
        });
        return made;
    }

    private static Item item(FindingHit hit) {
        String name = Stream.of(hit.project(), hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
        return new Item(hit.id(), ReportId.parse(hit.report()), hit.rule(), hit.severity(), hit.messageZh(), hit.messageEn(), Location.parse(hit.at()), name, hit.year(), State.PENDING, List.of());
    }

    /// Notes a reply, or what a reviewer makes of it. A finding that is verified is rectified from then on.
    ///
    /// @param version the version looked at
    public Outcome step(String id, String finding, State next, String text, String by, long version) {
        Optional<Shelf.Kept<Rectification>> found = shelf.find(id);
        Optional<Item> item = found.flatMap(kept -> kept.value().find(finding));
        if (found.isEmpty() || item.isEmpty()) {
            return new Outcome.Unknown();
        } else if (found.get().version() != version) {
            return new Outcome.Stale(found.get());
        } else if (!item.get().state().mayBecome(next)) {
            return new Outcome.Impossible(item.get().state(), next);
        }
        Optional<Shelf.Kept<Rectification>> put = shelf.put(id, version, found.get().value().with(item.get().and(new Step(next, text, by, Instant.now()))));
        if (put.isEmpty()) {
            return shelf.find(id).<Outcome>map(Outcome.Stale::new).orElseGet(Outcome.Unknown::new);
        }
        if (next == State.VERIFIED || item.get().state() == State.VERIFIED) {
            decide(item.get(), next == State.VERIFIED ? Decision.Status.RECTIFIED : Decision.Status.CONFIRMED, text, by);
        }
        return new Outcome.Done(put.get());
    }

    /// Whoever decided meanwhile is overruled by what the papers show; the history keeps both.
    private void decide(Item item, Decision.Status status, String text, String by) {
        reviews.find(FindingRef.of(item.report(), item.finding())).ifPresent(finding -> {
            reviews.decide(finding, Choice.of(status, text, by), reviews.standing(finding).version());
            engine.refreshIfUp();
        });
    }
}
