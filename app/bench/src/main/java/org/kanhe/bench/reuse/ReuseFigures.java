package org.kanhe.bench.reuse;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Collects what was measured and writes the page.
final class ReuseFigures {
    private final ReuseOptions options;
    private final List<String> lines = new ArrayList<>();
    private final List<Decisions.Outcome> judged = new ArrayList<>();
    private final List<Peers.Outcome> methods = new ArrayList<>();
    private final List<Growth.Step> steps = new ArrayList<>();

    ReuseFigures(ReuseOptions options) {
        this.options = options;
        lines.add("| measured | wanted | found |");
        lines.add("| --- | --- | --- |");
    }

    private void line(String what, String wanted, String found) {
        lines.add("| " + what + " | " + wanted + " | " + found + " |");
    }

    void recall(Recall.Found found) {
        line("candidates, pairs with a Jaccard of 0.7 and more", "≥ 0.995", found.middle().shown());
        line("candidates, 0.8 and more", "≥ 0.999", found.high().shown());
        line("candidates, contained (nine tenths of the smaller, Jaccard under 0.5)", "≥ 0.99", found.contained().shown());
        line("decisions, of all pairs the rule flags when it judges every pair", "≥ 0.998", found.decided().shown());
        line("candidates for one passage", "≤ 25", String.format(Locale.ROOT, "%.1f", found.candidates()));
    }

    void judged(Decisions.Outcome outcome) {
        judged.add(outcome);
        String run = ", archive " + judged.size();
        line("flagged pairs of different origin" + run, "≤ 0.2 %", outcome.different().shown());
        line("originals linked to a text of different origin" + run, "≤ 1 in 100,000", outcome.originals().shown());
        line("boilerplate of which something is said" + run, "≤ 0.1 %", outcome.boilerplate().shown());
    }

    void cold(Decisions.Outcome anew, Decisions.Outcome oneByOne) {
        line("the same in an archive of 500 reports judged as one batch", "≤ 0.1 %", anew.boilerplate().shown());
        line("the same when the 500 reports come one by one into an empty archive, each judged as it comes", "≤ 0.1 %, read strictly", oneByOne.boilerplate().shown());
        line("originals of the 500 linked wrongly, one by one", "0", oneByOne.originals().shown());
    }

    void edits(Map<Integer, Share> curve) {
        curve.forEach((percent, share) -> line("copies of 60 characters and more with " + percent + " % of their words edited", percent == 20 ? "≥ 0.85" : "", share.shown()));
    }

    void growth(List<Growth.Step> all) {
        steps.addAll(all);
        if (all.size() > 1) {
            line(String.format(Locale.ROOT, "exponent of the growth from %,d to %,d passages", all.getFirst().passages(), all.getLast().passages()), "≤ 1.1", String.format(Locale.ROOT, "%.2f", Growth.exponent(all.getFirst(), all.getLast())));
        }
        Growth.Step last = all.getLast();
        line(String.format(Locale.ROOT, "passages a second on one core, archive of %,d", last.passages()), "≥ 8,000", String.format(Locale.ROOT, "%,.0f", last.perSecond()));
        line(String.format(Locale.ROOT, "new report of 60 passages against %,d, in memory, p95 on the clock", last.passages()), "≤ 300 ms", String.format(Locale.ROOT, "%.0f ms", last.p95()));
    }

    void peer(Peers.Outcome outcome) {
        methods.add(outcome);
    }

    void ours(Decisions.Outcome outcome) {
        methods.addFirst(new Peers.Outcome("Kanhe", outcome.kinds(), outcome.different(), outcome.seconds() * 1000 / options.peers()));
    }

    String page() {
        StringBuilder page = new StringBuilder(ReusePageText.HEAD);
        page.append(String.format(Locale.ROOT, "This run: `--size %d --truth %d --judged %d --peers %d --seed %d`.\n\n", options.size(), options.truth(), options.judged(), options.peers(), options.seed()));
        lines.forEach(l -> page.append(l).append('\n'));
        page.append("\n## By kind of copy\n\nShare whose true source is named, ").append(String.format(Locale.ROOT, "archives of %,d passages", options.judged())).append(".\n\n| planted | ");
        page.append("archive 1 | archive 2 |\n| --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            page.append("| ").append(kind.words()).append(" | ");
            judged.forEach(o -> page.append(o.kinds().getOrDefault(kind, Share.NONE).shown()).append(" | "));
            page.append('\n');
        }
        page.append(ReusePageText.KINDS).append("\n## Beside peers\n\n").append(String.format(Locale.ROOT, "The same %,d passages in the same run.\n\n| method | ", options.peers()));
        List<Kind> copies = List.of(Kind.NEAR, Kind.CONTAINED, Kind.SUBSTITUTED, Kind.REORDERED, Kind.REWRITTEN, Kind.VIRAL);
        copies.forEach(k -> page.append(k.words()).append(" | "));
        page.append("pairs of different origin | ms each |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Peers.Outcome o : methods) {
            page.append("| ").append(o.name()).append(" | ");
            copies.forEach(k -> page.append(String.format(Locale.ROOT, "%.3f", o.kinds().getOrDefault(k, Share.NONE).value())).append(" | "));
            page.append(o.different().whole() == 0 ? "not counted" : String.format(Locale.ROOT, "%.1f %%", 100 * o.different().value())).append(String.format(Locale.ROOT, " | %.2f |\n", o.millis()));
        }
        page.append(ReusePageText.PEERS).append("\n## Growth\n\n| passages | processor seconds | passages/s | pairs | 60 new passages, median | p95 |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n");
        steps.forEach(s -> page.append(String.format(Locale.ROOT, "| %,d | %.1f | %,.0f | %,d | %.0f ms | %.0f ms |\n", s.passages(), s.seconds(), s.perSecond(), s.pairs(), s.median(), s.p95())));
        page.append(String.format(Locale.ROOT, "\nLoad average of the machine at the end %.1f on %d processors; JDK %s.\n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors(), Runtime.version()));
        return page.toString();
    }
}
