package org.kanhe.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A text cut into tokens. The engine is given these tokens and nothing else, so that it and we always agree on what
/// stands where, and highlights are cut from the original by our own offsets.
///
/// @param original the text as written
/// @param all      its tokens from left to right; never overlapping
public record Tokens(String original, List<Token> all) {
    /// Stands after the last token of every sentence in the index: a letter no form is written with.
    public static final String END = "\u01c1";

    public Tokens {
        all = List.copyOf(all);
    }

    public static Tokens of(String original) {
        return new Tokens(original, new Tokeniser(original).cut());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<String> texts() {
        return all.stream().map(Token::text).toList();
    }

    /// What the engine is given: for each sentence its tokens with a space between them.
    public List<String> sentences() {
        List<StringBuilder> sentences = new ArrayList<>();
        for (Token token : all) {
            if (token.opens() || sentences.isEmpty()) {
                sentences.add(new StringBuilder(token.text()));
            } else {
                sentences.getLast().append(' ').append(token.text());
            }
        }
        return sentences.stream().map(StringBuilder::toString).toList();
    }

    /// The text without anything that does not matter: equal keys mean the same name however it is spaced or set.
    public String key() {
        return all.stream().map(Token::text).collect(Collectors.joining());
    }

    /// Every place where the phrase stands within one sentence, in the original; never overlapping.
    public List<Span> find(List<String> phrase) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (!phrase.isEmpty() && from + phrase.size() <= all.size()) {
            if (standsAt(from, phrase)) {
                found.add(new Span(all.get(from).start(), all.get(from + phrase.size() - 1).end()));
                from += phrase.size();
            } else {
                from++;
            }
        }
        return List.copyOf(found);
    }

    private boolean standsAt(int from, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            Token token = all.get(from + i);
            if (!token.text().equals(phrase.get(i)) || (i > 0 && token.opens())) {
                return false;
            }
        }
        return true;
    }
}
