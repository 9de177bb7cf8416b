package org.kanhe.search;

import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kanhe.search.entry.IndexKind;

/// Which generations of indices there are, and which one the aliases name.
final class Generations {
    private final Engine engine;
    private final String prefix;
    private final Pattern name;

    Generations(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
        this.name = Pattern.compile(Pattern.quote(prefix) + "-[a-z]+-v(\\d+)-(\\d{6})");
    }

    /// Creates what is missing, so that every alias names an index and knows every field of its schema. Existing indices
    /// stay.
    void ensure() {
        if (!behindAliases().isEmpty()) {
            if (!outdated()) {
                Arrays.stream(IndexKind.values()).forEach(kind -> engine.ask(client -> client.indices().putMapping(m -> m.index(Generation.alias(prefix, kind)).withJson(new StringReader(Generation.fields(kind))))));
            }
            return;
        }
        deleteLeftovers();
        Generation first = new Generation(prefix, 1);
        create(first);
        swap(first);
    }

    /// Whether the aliases name indices made from an older schema: they answer, and a rebuild is due.
    boolean outdated() {
        return behindAliases().stream().map(name::matcher).filter(Matcher::matches).anyMatch(m -> Integer.parseInt(m.group(1)) != Generation.SCHEMA);
    }

    /// A new generation, empty, that nobody reads yet.
    Generation next() {
        deleteLeftovers();
        Generation next = new Generation(prefix, 1 + all().stream().map(name::matcher).filter(Matcher::matches).mapToInt(m -> Integer.parseInt(m.group(2))).max().orElse(0));
        create(next);
        return next;
    }

    /// Turns every alias to this generation in one step and deletes the others.
    void swap(Generation generation) {
        List<Action> actions = new ArrayList<>();
        Set<String> old = behindAliases();
        old.forEach(index -> actions.add(Action.of(a -> a.removeIndex(r -> r.index(index)))));
        for (IndexKind kind : IndexKind.values()) {
            actions.add(Action.of(a -> a.add(add -> add.index(generation.index(kind)).alias(Generation.alias(prefix, kind)))));
        }
        engine.ask(client -> client.indices().updateAliases(u -> u.actions(actions)));
    }

    /// Nobody searches a generation that is being filled: it need not be made searchable all the time.
    void slowDown(Generation generation) {
        refreshEvery(generation, "-1");
    }

    /// Makes what was filled in searchable, and what will be soon.
    void speedUp(Generation generation) {
        refreshEvery(generation, "1s");
        engine.ask(client -> client.indices().refresh(r -> r.index(names(generation))));
    }

    private void refreshEvery(Generation generation, String interval) {
        engine.ask(client -> client.indices().putSettings(p -> p.index(names(generation)).settings(i -> i.refreshInterval(t -> t.time(interval)))));
    }

    private static List<String> names(Generation generation) {
        return Arrays.stream(IndexKind.values()).map(generation::index).toList();
    }

    void delete(Generation generation) {
        for (IndexKind kind : IndexKind.values()) {
            engine.ask(client -> client.indices().delete(d -> d.index(generation.index(kind)).ignoreUnavailable(true)));
        }
    }

    private void create(Generation generation) {
        Arrays.stream(IndexKind.values()).forEach(kind -> generation.create(engine, kind));
    }

    /// Generations no alias names: a rebuild that never finished.
    private void deleteLeftovers() {
        Set<String> used = behindAliases();
        all().stream().filter(index -> !used.contains(index)).forEach(index -> engine.ask(client -> client.indices().delete(d -> d.index(index))));
    }

    private List<String> all() {
        return engine.ask(client -> client.indices().get(g -> g.index(prefix + "-*-v*").allowNoIndices(true))).indices().keySet().stream().filter(index -> name.matcher(index).matches()).toList();
    }

    private Set<String> behindAliases() {
        List<String> aliases = Arrays.stream(IndexKind.values()).map(kind -> Generation.alias(prefix, kind)).toList();
        return engine.ask(client -> client.indices().getAlias(g -> g.index(prefix + "-*").allowNoIndices(true))).aliases().entrySet().stream()
                .filter(index -> index.getValue().aliases().keySet().stream().anyMatch(aliases::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
