package org.kanhe.server.page.compare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.compare.Scorecard;
import org.kanhe.core.compare.Spread;
import org.kanhe.server.compare.Scorecards;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.web.ProblemWords;
import org.kanhe.server.web.Refused;

/// The scorecard of a unit as a page.
@Controller("/compare/scorecard")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class ScorecardPages {
    private final Scorecards cards;

    ScorecardPages(Scorecards cards) {
        this.cards = cards;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String year) {
        Frame frame = Frames.of(request, Frame.Section.COMPARE);
        return Answers.show(request, "compare/scorecard", page(frame, unit.strip(), year.strip()));
    }

    private ScorecardPage page(Frame frame, String unit, String year) {
        if (unit.isEmpty() || year.isEmpty()) {
            return new ScorecardPage(frame, "", year, "", List.of(), false, true, false, Optional.empty());
        }
        try {
            Scorecards.Card card = cards.of(unit, Integer.parseInt(year));
            String says = frame.say("compare.card.peers", frame.say("unit-level." + card.sort().level().code()), frame.say("unit-type." + card.sort().type().code()), card.peers(), card.own().rows());
            List<ScorecardPage.Line> lines = Stream.of(Scorecard.Figure.values()).map(figure -> line(frame, figure, card)).toList();
            return new ScorecardPage(frame, card.own().unit(), year, says, lines, card.peers() < Spread.ENOUGH, card.complete(), false, Optional.empty());
        } catch (NumberFormatException _) {
            return new ScorecardPage(frame, unit, year, "", List.of(), false, true, false, Optional.of(frame.say("compare.no-year", year)));
        } catch (SearchDown _) {
            return new ScorecardPage(frame, unit, year, "", List.of(), false, true, true, Optional.empty());
        } catch (Refused e) {
            return new ScorecardPage(frame, unit, year, "", List.of(), false, true, false, Optional.of(ProblemWords.in(frame.words().locale()).say(e.problem().key() + ".detail", e.problem().args())));
        }
    }

    private static ScorecardPage.Line line(Frame frame, Scorecard.Figure figure, Scorecards.Card card) {
        Scorecard.Share share = card.own().share(figure);
        Spread peers = card.spreads().getOrDefault(figure, Spread.of(List.of()));
        boolean far = share.percent().filter(peers::isOutlier).isPresent();
        return new ScorecardPage.Line(frame.say("figure." + figure.code()), share.percent().map(ScorecardPages::percent).orElse("—"), share.count() + "/" + share.of(), peers.median().map(ScorecardPages::percent).orElse("—"),
                peers.n() == 0 ? "—" : peers.q1().map(ScorecardPages::percent).orElse("") + " – " + peers.q3().map(ScorecardPages::percent).orElse(""), share.percent().map(ScorecardPages::place).orElse(-1),
                peers.q1().map(ScorecardPages::place).orElse(-1), peers.q3().map(ScorecardPages::place).orElse(-1), peers.median().map(ScorecardPages::place).orElse(-1), far);
    }

    private static String percent(BigDecimal share) {
        return share.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static int place(BigDecimal share) {
        return share.movePointRight(1).intValue();
    }
}
