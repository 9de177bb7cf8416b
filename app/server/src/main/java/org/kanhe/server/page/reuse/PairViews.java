package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.reuse.Alignment;
import org.kanhe.core.reuse.ForeignNames;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.Span;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.reuse.PairView.Half;
import org.kanhe.server.page.reuse.PairView.KeptNumber;
import org.kanhe.server.page.reuse.PairView.Swap;
import org.kanhe.server.page.reuse.Strip.Ink;
import org.kanhe.server.reuse.ReuseReading;

/// Says what can be said of a pair.
public record PairViews(Words words) {
    public PairView of(StoredPair pair) {
        return of(pair.id(), pair.kind(), pair.sharing(), pair.left(), pair.right());
    }

    /// The same with what is known of the spread of its text.
    PairView of(StoredPair pair, ReuseReading.Spread spread) {
        Alignment alignment = ReusedPair.align(pair.left(), pair.right());
        String first = named(spread.first().origin());
        String rarity = pair.kind() == ReuseKind.FOREIGN_NAME ? names(pair)
                : spread.units() <= 2 ? words.say("reuse.rarity.two", first) : words.say("reuse.rarity.spread", spread.units(), spread.reports(), first);
        PairView view = of(pair.id(), pair.kind(), rarity, pair.left(), pair.right(), alignment);
        return view.isAlone() ? view.with(marked(pair.left())) : view;
    }

    /// A text with the names of others in it marked.
    private static List<Strip> marked(Passage passage) {
        List<Strip> strips = new ArrayList<>();
        int from = 0;
        for (Span name : ForeignNames.in(passage).stream().map(ForeignNames.Found::span).sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (name.start() >= from) {
                strips.add(new Strip(passage.text().substring(from, name.start()), Ink.OWN, 0, false));
                strips.add(new Strip(name.in(passage.text()), Ink.SAME, 1, strips.size() == 1));
                from = name.end();
            }
        }
        strips.add(new Strip(passage.text().substring(from), Ink.OWN, 0, false));
        return strips;
    }

    private String names(StoredPair pair) {
        List<String> names = ReuseReading.aligned(pair).names().stream().map(ForeignNames.Found::name).distinct().toList();
        return names.isEmpty() ? words.say("reuse.rarity.foreign") : words.say("reuse.rarity.foreign-names", String.join(words.say("search.also-joint"), names));
    }

    public PairView of(ReusedPair pair) {
        return of(pair.id(), pair.kind(), rarity(pair.kind(), pair.judgement().units(), pair.right()), pair.left(), pair.right(), pair.alignment());
    }

    /// A pair as it was judged; its two texts are laid side by side anew.
    ///
    /// @param units units that use the shared wording, both included
    public PairView of(String id, ReuseKind kind, int units, Passage left, Passage right) {
        return of(id, kind, rarity(kind, units, right), left, right, ReusedPair.align(left, right));
    }

    private PairView of(String id, ReuseKind kind, String rarity, Passage leftText, Passage rightText, Alignment alignment) {
        Weaving.Woven woven = Weaving.of(leftText.text(), rightText.text(), alignment);
        int common = Math.min(count(woven.left(), Ink.SAME), count(woven.right(), Ink.SAME));
        int own = Math.min(own(woven.left()), own(woven.right()));
        Half left = half(leftText, woven.left());
        Half right = half(rightText, woven.right());
        List<Swap> swaps = alignment.replaced().stream().map(r -> new Swap(r.sort().code(), r.left(), r.right())).toList();
        return new PairView(id, kind.code(), percent(common, own), common, own, alignment.longestRun(), rarity, left, right, swaps, kept(alignment.unchangedNumbers()));
    }

    /// Characters that count: letters and digits.
    private static int count(List<Strip> strips, Ink ink) {
        return strips.stream().filter(s -> s.ink() == ink).mapToInt(s -> (int) s.text().chars().filter(Character::isLetterOrDigit).count()).sum();
    }

    private static int own(List<Strip> strips) {
        return count(strips, Ink.SAME) + count(strips, Ink.SWAPPED) + count(strips, Ink.OWN);
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100, Math.round(part * 100f / whole));
    }

    private String rarity(ReuseKind kind, int units, Passage earlier) {
        if (kind == ReuseKind.FOREIGN_NAME) {
            return words.say("reuse.rarity.foreign");
        }
        String first = named(earlier.origin());
        return units <= 2 ? words.say("reuse.rarity.two", first) : words.say("reuse.rarity.some", units, first);
    }

    private String named(Origin origin) {
        String unit = origin.unit().isKnown() ? origin.unit().full() : words.say("reuse.no-unit");
        return (unit + " " + year(origin)).strip();
    }

    private Half half(Passage passage, List<Strip> strips) {
        Origin origin = passage.origin();
        String unit = origin.unit().isKnown() ? origin.unit().full() : "";
        return new Half(href(passage), unit, year(origin), origin.project(), origin.file(), words.place(passage.at()), passage.heading(), strips);
    }

    static String href(Passage passage) {
        return "/reports/" + passage.origin().report().code() + "#" + FindingCards.anchor(passage.at());
    }

    static String year(Origin origin) {
        return origin.year() == Origin.UNKNOWN_YEAR ? "" : String.valueOf(origin.year());
    }

    private static List<KeptNumber> kept(List<String> numbers) {
        Map<String, Integer> times = new LinkedHashMap<>();
        numbers.forEach(n -> times.merge(n, 1, Integer::sum));
        return times.entrySet().stream().map(e -> new KeptNumber(e.getKey(), e.getValue())).toList();
    }
}
