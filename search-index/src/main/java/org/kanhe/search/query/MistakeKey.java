package org.kanhe.search.query;

/// Mistakes the language knows.
public enum MistakeKey {
    TOO_LONG("too-long"),
    TOO_MANY_CONDITIONS("too-many-conditions"),
    TOO_DEEP("too-deep"),
    TOO_SLOW("too-slow"),
    UNCLOSED_QUOTE("unclosed-quote"),
    UNCLOSED_PARENTHESIS("unclosed-parenthesis"),
    UNOPENED_PARENTHESIS("unopened-parenthesis"),
    EMPTY_PARENTHESES("empty-parentheses"),
    EMPTY_PHRASE("empty-phrase"),
    NOTHING_TO_SEARCH("nothing-to-search"),
    NOTHING_AFTER_OR("nothing-after-or"),
    NOTHING_BEFORE_OR("nothing-before-or"),
    NOTHING_AFTER_NOT("nothing-after-not"),
    WILDCARD("wildcard"),
    UNKNOWN_FIELD("unknown-field"),
    MISSING_VALUE("missing-value"),
    NOT_A_NUMBER("not-a-number"),
    EMPTY_RANGE("empty-range"),
    NOT_COMPARABLE("not-comparable"),
    UNKNOWN_VALUE("unknown-value");

    private final String code;

    MistakeKey(String code) {
        this.code = code;
    }

    /// Key in the message bundles.
    public String message() {
        return "query." + code;
    }
}
