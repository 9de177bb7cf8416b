package org.kanhe.server.rectification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

/// Sends findings back to their units and follows what comes of it. A finding that is sent back and nobody decided on is
/// confirmed by it.
@Singleton
public final class Rectifications {
    /// Findings one unit is sent at once; further ones make a second letter.
    private static final int MOST = 500;

    private final Archive archive;
    private final Reviews reviews;
    private final SearchEngine engine;
    private final Shelf<Rectification> shelf;
    private Optional<Whereabouts> whereabouts = Optional.empty();

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

    /// Where a finding that was sent back is.
    ///
    /// @param rectification id of it
    /// @param late          the deadline has passed and it is not over
    public record Sent(String rectification, State state, String deadline, boolean late) {}

    /// Those with something open first, by deadline; those without a deadline last.
    public List<Shelf.Kept<Rectification>> all() {
        Comparator<Rectification> order = Comparator.comparing(Rectification::isOver).thenComparing(r -> r.deadline().isEmpty() ? "~" : r.deadline()).thenComparing(Rectification::unit);
        return shelf.all().stream().sorted(Comparator.comparing(Shelf.Kept::value, order)).toList();
    }

    public Optional<Shelf.Kept<Rectification>> find(String id) {
        return shelf.find(id);
    }

    /// Where a finding is; empty when it was never sent back, or was taken back.
    public Optional<Sent> of(String finding) {
        return whereabouts().of(finding).filter(place -> place.state() != State.WITHDRAWN)
                .map(place -> new Sent(place.rectification(), place.state(), place.deadline(), !place.state().isOver() && Deadline.isPast(place.deadline(), LocalDate.now(ZoneId.systemDefault()))));
    }

    /// All that were ever about a finding.
    public List<Shelf.Kept<Rectification>> about(String finding) {
        return shelf.all().stream().filter(kept -> kept.value().find(finding).isPresent()).toList();
    }

    private synchronized Whereabouts whereabouts() {
        Whereabouts known = whereabouts.orElseGet(() -> {
            Whereabouts read = new Whereabouts();
            shelf.all().stream().sorted(Comparator.comparing(kept -> kept.value().made())).forEach(read::note);
            return read;
        });
        whereabouts = Optional.of(known);
        return known;
    }

    private Optional<Shelf.Kept<Rectification>> put(String id, long on, Rectification one) {
        Optional<Shelf.Kept<Rectification>> kept = shelf.put(id, on, one);
        kept.ifPresent(whereabouts()::note);
        return kept;
    }

    /// Sends back what a list shows, one rectification for each unit. Findings that were dismissed or rectified are left out, and
    /// so are those that are with their unit already.
    public List<Shelf.Kept<Rectification>> send(SearchRequest request, Sending how) {
        Instant now = now();
        Set<String> seen = new HashSet<>();
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        archive.eachFinding(new SearchRequest(request.q(), request.filters(), 1, request.size(), "unit", request.alike()), hit -> {
            if (isToSend(hit) && seen.add(hit.id())) {
                byUnit.computeIfAbsent(hit.unit(), _ -> new ArrayList<>()).add(item(hit, now));
                if (hit.status().equals("open")) {
                    open.put(hit.id(), ReportId.parse(hit.report()).source().sha256());
                }
            }
        });
        List<Shelf.Kept<Rectification>> made = new ArrayList<>();
        byUnit.forEach((unit, items) -> {
            for (int from = 0; from < items.size(); from += MOST) {
                Rectification one = new Rectification(unit, how.deadline(), how.note(), now, how.by(), items.subList(from, Math.min(items.size(), from + MOST)));
                put(UUID.randomUUID().toString(), 0, one).ifPresent(made::add);
            }
        });
        reviews.confirm(open, how.decided(), how.by(), now);
        engine.refreshIfUp();
        return made;
    }

    /// Sends one finding back. What one person sends a unit on one day, with the same deadline and note, is one rectification.
    ///
    /// @return empty when there is no such finding, or it is with its unit already, dismissed or rectified
    public Optional<Shelf.Kept<Rectification>> send(String finding, Sending how) {
        Instant now = now();
        Optional<FindingHit> found = archive.findFinding(finding).filter(this::isToSend);
        Optional<Shelf.Kept<Rectification>> made = found.flatMap(hit -> {
            Optional<Shelf.Kept<Rectification>> today = shelf.all().stream().filter(kept -> isSame(kept.value(), hit, how, now)).findFirst();
            return today.flatMap(kept -> put(kept.id(), kept.version(), kept.value().and(item(hit, now))))
                    .or(() -> put(UUID.randomUUID().toString(), 0, new Rectification(hit.unit(), how.deadline(), how.note(), now, how.by(), List.of(item(hit, now)))));
        });
        if (made.isPresent()) {
            found.filter(hit -> hit.status().equals("open")).ifPresent(hit -> reviews.confirm(Map.of(finding, ReportId.parse(hit.report()).source().sha256()), how.decided(), how.by(), now));
            engine.refreshIfUp();
        }
        return made;
    }

    private boolean isToSend(FindingHit hit) {
        return !hit.status().equals("dismissed") && !hit.status().equals("rectified") && !whereabouts().isOut(hit.id());
    }

    private static boolean isSame(Rectification one, FindingHit hit, Sending how, Instant now) {
        ZoneId here = ZoneId.systemDefault();
        return one.unit().equals(hit.unit()) && one.deadline().equals(how.deadline()) && one.note().equals(how.note()) && one.by().equals(how.by()) && !one.isOver() && one.items().size() < MOST
                && one.find(hit.id()).isEmpty() && one.made().atZone(here).toLocalDate().equals(now.atZone(here).toLocalDate());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Item item(FindingHit hit, Instant now) {
        String name = Stream.of(hit.project(), hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
        return new Item(hit.id(), ReportId.parse(hit.report()), hit.rule(), hit.severity(), hit.messageZh(), hit.messageEn(), Location.parse(hit.at()), name, hit.year(), State.PENDING, Optional.of(now), List.of());
    }

    /// Notes a reply, or what a reviewer makes of it. A finding that is verified is rectified from then on; one that was
    /// confirmed by being sent says again what it said before when it is taken back.
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
        Optional<Shelf.Kept<Rectification>> put = put(id, version, found.get().value().with(item.get().and(new Step(next, text, by, Instant.now()))));
        if (put.isEmpty()) {
            return shelf.find(id).<Outcome>map(Outcome.Stale::new).orElseGet(Outcome.Unknown::new);
        }
        if (next == State.WITHDRAWN) {
            item.get().sent().ifPresent(sent -> reviews.takeBack(FindingRef.of(item.get().report(), finding), sent, by));
            engine.refreshIfUp();
        } else if (next == State.VERIFIED || item.get().state() == State.VERIFIED) {
            decide(item.get(), next == State.VERIFIED ? Decision.Status.RECTIFIED : Decision.Status.CONFIRMED, text, by);
        }
        return new Outcome.Done(put.get());
    }

    /// Takes one finding back that nobody answered yet, whatever was noted about others meanwhile.
    public Outcome withdraw(String id, String finding, String by) {
        Outcome outcome = new Outcome.Unknown();
        for (int tries = 0; tries < 5; tries++) {
            outcome = shelf.find(id).map(kept -> step(id, finding, State.WITHDRAWN, "", by, kept.version())).orElseGet(Outcome.Unknown::new);
            if (!(outcome instanceof Outcome.Stale)) {
                return outcome;
            }
        }
        return outcome;
    }

    /// Whoever decided meanwhile is overruled by what the papers show; the history keeps both.
    private void decide(Item item, Decision.Status status, String text, String by) {
        reviews.find(FindingRef.of(item.report(), item.finding())).ifPresent(finding -> {
            reviews.decide(finding, Choice.of(status, text, by), reviews.standing(finding).version());
            engine.refreshIfUp();
        });
    }
}
