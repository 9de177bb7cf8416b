package org.kanhe.core.reuse;

/// Characters of an original text.
///
/// @param start inclusive
/// @param end   exclusive
public record Span(int start, int end) {
    public String in(String text) {
        return text.substring(start, end);
    }
}
