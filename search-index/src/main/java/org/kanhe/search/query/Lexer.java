package org.kanhe.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.text.Folding;

/// Cuts a query into pieces. Chinese punctuation does what its ASCII counterpart does.
final class Lexer {
    private final String q;
    private int at;

    Lexer(String q) {
        this.q = q;
    }

    /// @throws QuerySyntaxException at the first piece that makes no sense
    List<Lexeme> cut() {
        List<Lexeme> pieces = new ArrayList<>();
        while (skipSpace()) {
            pieces.add(next());
        }
        pieces.add(new Lexeme.End(q.length()));
        return pieces;
    }

    private Lexeme next() {
        int start = at;
        return switch (symbol(at)) {
            case '(' -> {
                at++;
                yield new Lexeme.Open(start);
            }
            case ')' -> {
                at++;
                yield new Lexeme.Close(start);
            }
            case '|' -> {
                at++;
                yield new Lexeme.Or(start);
            }
            case '"' -> new Lexeme.Phrase(start, quoted());
            case '-' -> {
                at++;
                yield new Lexeme.Not(start);
            }
            default -> excludes(at) ? new Lexeme.Not(at++) : wordOrCondition(start);
        };
    }

    /// An exclamation mark before a word; by itself it is punctuation.
    private boolean excludes(int i) {
        return symbol(i) == '!' && i + 1 < q.length() && !space(i + 1) && !Operators.compares(q, i) && !Operators.compares(q, i + 1);
    }

    private Lexeme wordOrCondition(int start) {
        while (at < q.length() && !ends(at) && !Operators.starts(q, at)) {
            at++;
        }
        String name = q.substring(start, at);
        Optional<QueryField> field = QueryField.named(name);
        if (field.isPresent() && operatorFollows()) {
            return condition(start, field.get());
        }
        if (at < q.length() && Operators.starts(q, at)) {
            refuseUnknownField(start, name);
            while (at < q.length() && !ends(at)) {
                at++;
            }
        }
        String word = q.substring(start, at);
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "OR" -> new Lexeme.Or(start);
            case "NOT" -> new Lexeme.Not(start);
            case "AND" -> new Lexeme.And(start);
            default -> new Lexeme.Word(start, word);
        };
    }

    /// Passes over spaces between a field and its operator; where none follows, nothing is passed over.
    private boolean operatorFollows() {
        int sign = at;
        while (sign < q.length() && space(sign)) {
            sign++;
        }
        if (sign == q.length() || !Operators.starts(q, sign)) {
            return false;
        }
        at = sign;
        return true;
    }

    private Lexeme condition(int start, QueryField field) {
        String operator = Operators.at(q, at);
        at += Operators.length(q, at);
        int signEnds = at;
        int valueAt = skipSpace() ? at : signEnds;
        at = valueAt;
        if (at < q.length() && symbol(at) == '"') {
            return new Lexeme.Condition(start, field, operator, valueAt, quoted(), true);
        }
        while (at < q.length() && !ends(at)) {
            at++;
        }
        if (at == valueAt) {
            throw new QuerySyntaxException(QueryMistake.at(valueAt, MistakeKey.MISSING_VALUE, q.substring(start, valueAt)));
        }
        return new Lexeme.Condition(start, field, operator, valueAt, q.substring(valueAt, at), false);
    }

    /// A Latin name before a colon is meant as a field; Chinese before a colon is most often text pasted from a form.
    private void refuseUnknownField(int start, String name) {
        boolean latin = !name.isEmpty() && name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-')) && !Character.isDigit(name.charAt(0));
        boolean compared = !name.isEmpty() && Operators.compares(q, at);
        if (latin || compared) {
            Optional<String> meant = Nearest.to(name, QueryField.allNames()).or(() -> latin ? Optional.empty() : Optional.of(indicator(name)));
            throw new QuerySyntaxException(QueryMistake.at(start, MistakeKey.UNKNOWN_FIELD, name).suggesting(meant));
        }
    }

    /// 满意度<90 asks for the indicator's target, 满意度完成值<90 for what was reached.
    private static String indicator(String name) {
        return Stream.of(QueryField.values()).filter(field -> field.sort() == QueryField.Sort.NUMBER).flatMap(field -> field.names().stream())
                .filter(field -> name.endsWith(field) && name.length() > field.length()).max(Comparator.comparingInt(String::length))
                .map(field -> "name:" + name.substring(0, name.length() - field.length()) + " " + field).orElse("name:" + name + " target");
    }

    private String quoted() {
        int open = at++;
        int start = at;
        while (at < q.length() && symbol(at) != '"') {
            at++;
        }
        if (at == q.length()) {
            throw new QuerySyntaxException(QueryMistake.at(open, MistakeKey.UNCLOSED_QUOTE));
        }
        return q.substring(start, at++);
    }

    private boolean skipSpace() {
        while (at < q.length() && space(at)) {
            at++;
        }
        return at < q.length();
    }

    private boolean space(int i) {
        return Character.isWhitespace(q.charAt(i)) || Character.isSpaceChar(q.charAt(i)) || Character.isISOControl(q.charAt(i));
    }

    private boolean ends(int i) {
        return space(i) || "()\"|".indexOf(symbol(i)) >= 0;
    }

    /// The ASCII sign a character does the work of.
    private char symbol(int i) {
        char c = q.charAt(i);
        if ("“”「」『』＂".indexOf(c) >= 0) {
            return '"';
        }
        String folded = Folding.fold(c);
        return folded.length() == 1 ? folded.charAt(0) : c;
    }
}
