package org.kanhe.server.page.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.source.Location;
import org.kanhe.search.FindingHit;
import org.kanhe.search.Hit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.Tally;
import org.kanhe.server.lookup.BatchLine;
import org.kanhe.server.lookup.BatchRun;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.batch.BatchPage.Best;
import org.kanhe.server.page.batch.BatchPage.Count;
import org.kanhe.server.page.batch.BatchPage.Row;
import org.kanhe.server.page.batch.BatchPage.Show;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.listing.Listing.Pager;
import org.kanhe.server.web.ProblemWords;

/// Makes the page of a batch.
record BatchViews(Frame frame, BatchRun run) {
    private static final int SIZE = 100;
    private static final String SHOW = "show";

    /// Which lines are shown.
    enum Shown {
        ALL(_ -> true),
        FOUND(line -> line.tally() instanceof Tally.Counted c && c.best().isPresent()),
        NOTHING(line -> line.tally() instanceof Tally.Counted c && c.best().isEmpty()),
        MISTAKEN(line -> line.tally() instanceof Tally.Mistaken);

        @SuppressWarnings("ImmutableEnumChecker") // a pure function
        private final Predicate<BatchLine> takes;

        Shown(Predicate<BatchLine> takes) {
            this.takes = takes;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    BatchPage page() {
        List<BatchLine> lines = run.lines();
        Shown shown = Stream.of(Shown.values()).filter(s -> s.code().equals(frame.here().first(SHOW))).findFirst().orElse(Shown.ALL);
        List<BatchLine> chosen = lines.stream().filter(shown.takes).toList();
        String page = frame.here().first("page");
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        List<Row> rows = chosen.stream().skip((number - 1L) * SIZE).limit(SIZE).map(this::row).toList();
        List<BatchPage.Export> exports = Stream.of("xlsx", "csv", "json").map(format -> new BatchPage.Export(format, "/search/batch/" + run.id() + "/export?format=" + format)).toList();
        int percent = run.total() == 0 ? 100 : 100 * lines.size() / run.total();
        return new BatchPage(frame, run.id(), frame.words().time(run.started()), run.state().name().toLowerCase(Locale.ROOT), run.total(), lines.size(), percent, shows(lines, shown), rows, exports, Pager.of(frame.here(), chosen.size(), number, SIZE));
    }

    private List<Show> shows(List<BatchLine> lines, Shown active) {
        var counts = Stream.of(Shown.values()).collect(Collectors.toMap(s -> s, s -> lines.stream().filter(s.takes).count()));
        return Stream.of(Shown.values()).map(s -> new Show(frame.say("batch.show." + s.code()), frame.here().without("page").with(SHOW, s == Shown.ALL ? "" : s.code()).toString(), frame.words().number(counts.getOrDefault(s, 0L)), s == active)).toList();
    }

    private Row row(BatchLine line) {
        return switch (line.tally()) {
            case Tally.Counted c -> new Row(line.number(), line.q(), count(c.reports(), line.q(), ""), count(c.indicators(), line.q(), "indicators"), count(c.passages(), line.q(), "passages"), best(c.best()), "", "", "");
            case Tally.Mistaken m -> {
                int at = Math.clamp(m.mistake().position(), 0, line.q().length());
                String says = ProblemWords.in(frame.words().locale()).say(m.mistake().key().message() + ".detail", List.copyOf(m.mistake().args()));
                Count none = new Count("", "");
                yield new Row(line.number(), line.q(), none, none, none, new Best("", "", ""), frame.say("batch.error-at", says, at + 1), line.q().substring(0, at), line.q().substring(at));
            }
        };
    }

    private Count count(long count, String q, String view) {
        return new Count(frame.words().number(count), count == 0 ? "" : Address.of("/").with("q", q).with("view", view).toString());
    }

    private static Best best(Optional<Hit> best) {
        return best.map(hit -> {
            String own = switch (hit) {
                case ReportHit report -> report.project();
                case IndicatorHit indicator -> indicator.name();
                case PassageHit passage -> passage.text();
                case FindingHit finding -> finding.rule();
            };
            String name = Stream.of(own, hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
            String about = Stream.of(hit.unit(), hit.year().map(String::valueOf).orElse("")).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
            return new Best(name, about, "/reports/" + hit.report() + anchor(hit));
        }).orElseGet(() -> new Best("", "", ""));
    }

    private static String anchor(Hit hit) {
        String at = switch (hit) {
            case ReportHit _ -> "";
            case IndicatorHit indicator -> indicator.at();
            case PassageHit passage -> passage.at();
            case FindingHit finding -> finding.at();
        };
        return at.isEmpty() ? "" : "#" + FindingCards.anchor(Location.parse(at));
    }
}
