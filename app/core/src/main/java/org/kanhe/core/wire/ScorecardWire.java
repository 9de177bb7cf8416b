package org.kanhe.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.compare.Scorecard;
import org.kanhe.core.compare.Spread;
import org.kanhe.core.place.UnitSort;

/// How a unit fills its forms, beside its peers.
public final class ScorecardWire {
    private ScorecardWire() {}

    /// @param peers   how many units the spreads are of
    /// @param spreads of the peers' shares
    public static Map<String, @Nullable Object> of(Scorecard card, UnitSort sort, int year, int peers, Map<Scorecard.Figure, Spread> spreads, boolean complete) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("unit", card.unit());
        tree.put("year", year);
        tree.put("level", sort.level().code());
        tree.put("type", sort.type().code());
        tree.put("rows", card.rows());
        tree.put("peers", peers);
        List<Map<String, @Nullable Object>> figures = new ArrayList<>();
        for (Scorecard.Figure figure : Scorecard.Figure.values()) {
            Map<String, @Nullable Object> one = Tree.object();
            Scorecard.Share share = card.share(figure);
            one.put("figure", figure.code());
            one.put("count", share.count());
            one.put("of", share.of());
            one.put("percent", share.percent().orElse(null));
            one.put("peers", CompareWire.spread(spreads.getOrDefault(figure, Spread.of(List.of()))));
            figures.add(one);
        }
        tree.put("figures", figures);
        tree.put("complete", complete);
        return tree;
    }
}
