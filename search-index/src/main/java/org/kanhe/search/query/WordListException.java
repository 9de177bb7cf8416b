package org.kanhe.search.query;

/// A list of words that cannot be used, with the line that is to blame.
public final class WordListException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;
    private final String word;

    WordListException(int line, String key, String word) {
        super("line " + line + ": " + key);
        this.line = line;
        this.key = key;
        this.word = word;
    }

    /// From 1.
    public int line() {
        return line;
    }

    /// Key in the message bundles: `words.no-group`, `words.too-many-members`, `words.too-long`, `words.twice`,
    /// `words.too-many-groups`.
    public String key() {
        return key;
    }

    /// What it is about, or the limit that is exceeded.
    public String word() {
        return word;
    }
}
