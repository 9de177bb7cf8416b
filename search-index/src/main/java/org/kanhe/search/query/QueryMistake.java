package org.kanhe.search.query;

import java.util.List;
import java.util.Optional;

/// What is wrong with a query, so that it can be said in every language.
///
/// @param position   where, counted in characters of the query from 0
/// @param key        key of the message: `query.` and a name, listed in [MistakeKey]
/// @param args       arguments of the message, such as the word it is about
/// @param suggestion what was probably meant, a piece of query that can replace the wrong one
public record QueryMistake(int position, MistakeKey key, List<String> args, Optional<String> suggestion) {
    public QueryMistake {
        args = List.copyOf(args);
    }

    static QueryMistake at(int position, MistakeKey key, String... args) {
        return new QueryMistake(position, key, List.of(args), Optional.empty());
    }

    /// For a query within the grammar's limits that is still nested too deeply for the engine.
    public static QueryMistake tooDeep() {
        return at(0, MistakeKey.TOO_DEEP, String.valueOf(QueryParser.DEEPEST));
    }

    /// For one query among many that takes the engine too long.
    public static QueryMistake tooSlow() {
        return at(0, MistakeKey.TOO_SLOW);
    }

    QueryMistake suggesting(Optional<String> meant) {
        return new QueryMistake(position, key, args, meant);
    }
}
