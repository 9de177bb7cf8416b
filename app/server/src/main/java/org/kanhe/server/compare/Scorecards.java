package org.kanhe.server.compare;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kanhe.core.compare.Scorecard;
import org.kanhe.core.compare.Spread;
import org.kanhe.core.place.Aliases;
import org.kanhe.core.place.UnitSort;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.archive.RowReader;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.web.Refused;

/// How one unit fills its forms, beside its peers: units of the same level and sort, of the same year.
@Singleton
public final class Scorecards {
    /// Rows of two years looked at.
    private static final int MOST = 40_000;
    /// Shares of fewer rows say nothing.
    private static final int ENOUGH = 3;

    private final SearchEngine engine;
    private final WhoIsWho who;

    Scorecards(SearchEngine engine, WhoIsWho who) {
        this.engine = engine;
        this.who = who;
    }

    /// @param peers    how many units of its sort have rows in the year
    /// @param spreads  of the peers' shares, percent
    /// @param complete false when there were more rows than are looked at
    public record Card(Scorecard own, UnitSort sort, int year, int peers, Map<Scorecard.Figure, Spread> spreads, boolean complete) {
        public Card {
            spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        }
    }

    /// @throws Refused when no unit is named, or it has no row in the year
    /// @throws SearchDown while the search engine is away
    public Card of(String unit, int year) {
        if (unit.isBlank()) {
            throw Refused.of(400, "compare.no-unit");
        }
        Aliases aliases = who.aliases();
        String asked = aliases.main(unit);
        UnitSort sort = UnitSort.of(asked);
        Map<String, List<Scorecard.Row>> rows = new LinkedHashMap<>();
        int[] seen = {0};
        walk(year, hit -> {
            String agency = aliases.main(hit.origin().unit());
            if (seen[0]++ < MOST && UnitSort.of(agency).equals(sort)) {
                rows.computeIfAbsent(agency, _ -> new ArrayList<>()).add(new Scorecard.Row(hit.origin().project(), hit.origin().year().orElse(0), RowReader.indicator(hit)));
            }
        });
        List<Scorecard> cards = rows.entrySet().stream().map(entry -> Scorecard.of(entry.getKey(), year, entry.getValue())).filter(card -> card.rows() > 0).toList();
        Scorecard own = cards.stream().filter(card -> aliases.same(asked, card.unit())).findFirst().orElseThrow(() -> Refused.of(404, "compare.no-rows", unit, year));
        List<Scorecard> peers = cards.stream().filter(card -> !card.unit().equals(own.unit())).toList();
        Map<Scorecard.Figure, Spread> spreads = new LinkedHashMap<>();
        for (Scorecard.Figure figure : Scorecard.Figure.values()) {
            List<BigDecimal> shares = peers.stream().map(card -> card.share(figure)).filter(share -> share.of() >= ENOUGH).map(Scorecard.Share::percent).flatMap(Optional::stream).toList();
            spreads.put(figure, Spread.of(shares));
        }
        return new Card(own, sort, year, peers.size(), spreads, seen[0] <= MOST);
    }

    private void walk(int year, Consumer<IndicatorHit> taker) {
        Map<String, List<String>> filters = Map.of("kind", List.of(ReportKind.PROJECT_SELF_EVALUATION.code(), ReportKind.DEPARTMENT_SELF_EVALUATION.code()),
                "year", List.of(String.valueOf(year), String.valueOf(year - 1)));
        try {
            engine.index().eachIndicator(new SearchRequest("", filters, 1, 1000, ""), taker);
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine does not answer", e);
        }
    }
}
