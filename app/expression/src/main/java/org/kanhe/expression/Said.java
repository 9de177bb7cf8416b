package org.kanhe.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the language says of an expression, taken apart so that it can be said in any other language.
///
/// @param key  stable name of what is wrong, such as `unknown-name`
/// @param args names, signs and types it speaks of, the words of the language itself last
public record Said(String key, List<String> args) {
    private static final List<Form> FORMS = List.of(
            form("unfinished", "mismatched input '<EOF>'.*|extraneous input '<EOF>'.*|no viable alternative at input '<EOF>'.*|missing .* at '<EOF>'.*"),
            form("unexpected", "(?:mismatched input|extraneous input|token recognition error at:|no viable alternative at input|missing .* at) '(.*?)'(?: expecting.*)?"),
            form("unknown-name", "undeclared reference to '(.*?)'.*|undefined field '(.*?)'.*"),
            form("no-overload", "found no matching overload for '(.*?)' applied to '\\((.*)\\)'.*"),
            form("no-overload-run", "No matching overload for function '(.*?)'.*"),
            form("not-a-condition", "expected a condition \\(bool\\), found (.*)|not a condition: (.*)|expected type 'bool' but found '?(.*?)'?"),
            form("wrong-type", "expected type '(.*?)' but found '(.*?)'"),
            form("too-long", "expression code point size exceeds limit: size: (\\d+), limit (\\d+).*"),
            form("too-deep", "expression recursion limit exceeded: limit: (\\d+).*|.*[Rr]ecursion.*"),
            form("macro", ".*(?:invalid argument to has\\(\\) macro|argument must be a simple name|argument is not an identifier).*"),
            form("divide-by-zero", ".*divide by zero.*|.*/ by zero.*|.*Modulus by zero.*"),
            form("no-such-key", "key '(.*?)' is not present in map.*|.*Index out of bounds: (.*)"),
            form("steps", "more than (\\d+) steps"),
            form("time", "longer than (\\d+) ms"),
            form("size", "a text of more than (\\d+) characters"),
            form("iterations", ".*[Ii]teration budget exceeded.*"));
    private static final Map<String, String> SIGNS = Map.of("_&&_", "&&", "_||_", "||", "!_", "!", "@in", "in", "_?_:_", "?:", "_[_]", "[]", "-_", "-");
    private static final Pattern INFIX = Pattern.compile("_(.{1,2})_");

    public Said {
        args = List.copyOf(args);
    }

    /// A sentence of the language and how it is known.
    private record Form(String key, Pattern words) {}

    /// Takes a sentence of the language apart; one nobody knows is `other` and keeps its words.
    static Said of(String words) {
        String line = words.lines().findFirst().orElse("").strip();
        for (Form form : FORMS) {
            Matcher m = form.words().matcher(line);
            if (m.matches()) {
                List<String> args = IntStream.rangeClosed(1, m.groupCount()).mapToObj(i -> Optional.ofNullable(m.group(i))).flatMap(Optional::stream).map(Said::sign).toList();
                return new Said(form.key(), args);
            }
        }
        return new Said("other", List.of(line));
    }

    private static Form form(String key, String words) {
        return new Form(key, Pattern.compile(words, Pattern.DOTALL));
    }

    /// `_>_` is how the language calls `>`.
    private static String sign(String name) {
        Matcher infix = INFIX.matcher(name);
        return SIGNS.getOrDefault(name, infix.matches() ? infix.group(1) : name);
    }
}
