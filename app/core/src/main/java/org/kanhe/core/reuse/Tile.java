package org.kanhe.core.reuse;

/// A run of normalised characters that two texts share.
///
/// @param left   first character in the left text
/// @param right  first character in the right text
/// @param length at least [Tiling#SHORTEST]
public record Tile(int left, int right, int length) {
    public int leftEnd() {
        return left + length;
    }

    public int rightEnd() {
        return right + length;
    }
}
