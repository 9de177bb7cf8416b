package org.kanhe.search.query;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.search.text.Token;
import org.kanhe.search.text.Tokens;

/// Reads what people type into the search box:
///
/// ```
/// either    = together { "OR" together }
/// together  = one { ["AND"] one }
/// one       = ( "-" | "NOT" ) one | "(" either ")" | "phrase" | field condition | word
/// ```
public final class QueryParser {
    private static final int LONGEST = 2_000;
    private static final int MOST_CONDITIONS = 200;
    static final int DEEPEST = 10;

    private final List<Lexeme> pieces;
    private int next;
    private int conditions;
    private int depth;

    private QueryParser(List<Lexeme> pieces) {
        this.pieces = pieces;
    }

    /// Reads a query; a mistake is an answer like any other.
    public static QueryOutcome parse(String q) {
        try {
            return new QueryOutcome.Understood(read(q));
        } catch (QuerySyntaxException e) {
            return new QueryOutcome.Mistaken(e.mistake());
        }
    }

    /// Reads a query.
    ///
    /// @throws QuerySyntaxException when it cannot be understood
    public static Query read(String q) {
        if (q.length() > LONGEST) {
            throw new QuerySyntaxException(QueryMistake.at(LONGEST, MistakeKey.TOO_LONG, String.valueOf(LONGEST)));
        }
        QueryParser parser = new QueryParser(new Lexer(q).cut());
        if (parser.peek() instanceof Lexeme.End) {
            return new Query.Everything();
        }
        Query query = parser.either();
        if (parser.peek() instanceof Lexeme.Close close) {
            throw new QuerySyntaxException(QueryMistake.at(close.at(), MistakeKey.UNOPENED_PARENTHESIS));
        }
        return query;
    }

    private Query either() {
        List<Query> parts = new ArrayList<>(List.of(together()));
        while (peek() instanceof Lexeme.Or or) {
            next++;
            if (!startsOne(peek())) {
                throw new QuerySyntaxException(QueryMistake.at(or.at(), MistakeKey.NOTHING_AFTER_OR));
            }
            parts.add(together());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query together() {
        List<Query> parts = new ArrayList<>();
        while (startsOne(peek())) {
            if (peek() instanceof Lexeme.And) {
                next++;
                continue;
            }
            Query one = one();
            if (one instanceof Query.All all) {
                parts.addAll(all.parts());
            } else if (!(one instanceof Query.Everything)) {
                parts.add(one);
            }
        }
        if (parts.isEmpty()) {
            MistakeKey key = peek() instanceof Lexeme.Or ? MistakeKey.NOTHING_BEFORE_OR : MistakeKey.NOTHING_TO_SEARCH;
            throw new QuerySyntaxException(QueryMistake.at(peek() instanceof Lexeme.End ? 0 : peek().at(), key));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private Query one() {
        Lexeme piece = pieces.get(next++);
        return switch (piece) {
            case Lexeme.Not not -> negated(not);
            case Lexeme.Open open -> parenthesised(open);
            case Lexeme.Phrase phrase -> counted(phrase.at(), phrase(phrase));
            case Lexeme.Word word -> counted(word.at(), word(word));
            case Lexeme.Condition condition -> counted(condition.at(), Conditions.read(condition));
            case Lexeme.And _, Lexeme.Or _, Lexeme.Close _, Lexeme.End _ -> throw new IllegalStateException("not the start of a condition: " + piece);
        };
    }

    private Query negated(Lexeme.Not not) {
        if (!startsOne(peek()) || peek() instanceof Lexeme.And) {
            throw new QuerySyntaxException(QueryMistake.at(not.at(), MistakeKey.NOTHING_AFTER_NOT));
        }
        deeper(not.at());
        Query part = one();
        depth--;
        if (part instanceof Query.Everything) {
            throw new QuerySyntaxException(QueryMistake.at(not.at(), MistakeKey.NOTHING_AFTER_NOT));
        }
        return part instanceof Query.Not twice ? twice.part() : new Query.Not(part);
    }

    private Query parenthesised(Lexeme.Open open) {
        deeper(open.at());
        if (peek() instanceof Lexeme.Close) {
            throw new QuerySyntaxException(QueryMistake.at(open.at(), MistakeKey.EMPTY_PARENTHESES));
        }
        if (peek() instanceof Lexeme.End) {
            throw new QuerySyntaxException(QueryMistake.at(open.at(), MistakeKey.UNCLOSED_PARENTHESIS));
        }
        Query inside = either();
        if (!(peek() instanceof Lexeme.Close)) {
            throw new QuerySyntaxException(QueryMistake.at(open.at(), MistakeKey.UNCLOSED_PARENTHESIS));
        }
        next++;
        depth--;
        return inside;
    }

    private static Query phrase(Lexeme.Phrase phrase) {
        Query query = sentences(phrase.text(), true);
        if (query instanceof Query.Everything) {
            throw new QuerySyntaxException(QueryMistake.at(phrase.at(), MistakeKey.EMPTY_PHRASE));
        }
        return query;
    }

    /// Punctuation on its own asks for nothing; a star is refused rather than ignored, because it would be missed.
    private static Query word(Lexeme.Word word) {
        int star = Math.max(word.text().indexOf('*'), word.text().indexOf('＊'));
        if (star >= 0) {
            throw new QuerySyntaxException(QueryMistake.at(word.at() + star, MistakeKey.WILDCARD));
        }
        return sentences(word.text(), false);
    }

    private static Query sentences(String text, boolean quoted) {
        List<List<String>> sentences = new ArrayList<>();
        for (Token token : Tokens.of(text).all()) {
            if (token.opens() || sentences.isEmpty()) {
                sentences.add(new ArrayList<>());
            }
            sentences.getLast().add(token.text());
        }
        List<Query> parts = sentences.stream().map(tokens -> (Query) new Query.Text(tokens, text, quoted)).toList();
        return switch (parts.size()) {
            case 0 -> new Query.Everything();
            case 1 -> parts.getFirst();
            default -> new Query.All(parts);
        };
    }

    private Query counted(int at, Query query) {
        conditions += query instanceof Query.All all ? all.parts().size() : 1;
        if (conditions > MOST_CONDITIONS) {
            throw new QuerySyntaxException(QueryMistake.at(at, MistakeKey.TOO_MANY_CONDITIONS, String.valueOf(MOST_CONDITIONS)));
        }
        return query;
    }

    private void deeper(int at) {
        if (++depth > DEEPEST) {
            throw new QuerySyntaxException(QueryMistake.at(at, MistakeKey.TOO_DEEP, String.valueOf(DEEPEST)));
        }
    }

    private Lexeme peek() {
        return pieces.get(next);
    }

    private static boolean startsOne(Lexeme piece) {
        return switch (piece) {
            case Lexeme.Not _, Lexeme.Open _, Lexeme.Phrase _, Lexeme.Word _, Lexeme.Condition _, Lexeme.And _ -> true;
            case Lexeme.Or _, Lexeme.Close _, Lexeme.End _ -> false;
        };
    }
}
