package org.kanhe.core.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.score.DerivedScore;
import org.kanhe.core.check.score.DerivedScores;

/// Scores worked out anew, beside those a unit gave itself.
public final class DerivedScoreWire {
    private DerivedScoreWire() {}

    /// `{"profile","self","low","high","open","lines":[{"name","at","weight","self","low","high","how"}]}`; `low` and `high`
    /// are `null` for a line that cannot be worked out.
    public static Map<String, @Nullable Object> of(DerivedScores scores, Locale locale) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("profile", scores.profile());
        tree.put("self", scores.self());
        put(tree, Optional.of(scores.total()));
        tree.put("open", scores.open());
        List<Map<String, @Nullable Object>> lines = scores.lines().stream().map(line -> line(line, locale)).toList();
        tree.put("lines", lines);
        return tree;
    }

    private static Map<String, @Nullable Object> line(DerivedScore line, Locale locale) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("name", line.name());
        tree.put("at", line.at().code());
        tree.put("weight", line.weight().findValue().map(score -> score.value()).orElse(null));
        tree.put("self", line.self().findValue().map(score -> score.value()).orElse(null));
        put(tree, line.range());
        tree.put("how", line.how().in(locale));
        return tree;
    }

    private static void put(Map<String, @Nullable Object> tree, Optional<DerivedScore.Range> range) {
        tree.put("low", range.map(DerivedScore.Range::low).orElse(null));
        tree.put("high", range.map(DerivedScore.Range::high).orElse(null));
    }
}
