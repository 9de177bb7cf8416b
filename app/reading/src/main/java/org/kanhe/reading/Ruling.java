package org.kanhe.reading;

/// A straight line drawn on a page, along the page's edges. Coordinates in points from the top left corner.
///
/// @param level     its y when it is horizontal, its x when not
/// @param from      its smaller end
/// @param to        its larger end
record Ruling(boolean horizontal, double level, double from, double to) {
    /// Lines thicker than this are boxes, not lines.
    static final double THICKEST = 4;
    /// Nearer ends meet.
    static final double MEETS = 3;

    static Ruling of(boolean horizontal, double level, double a, double b) {
        return new Ruling(horizontal, level, Math.min(a, b), Math.max(a, b));
    }

    boolean crosses(Ruling other) {
        return horizontal != other.horizontal && level >= other.from - MEETS && level <= other.to + MEETS && other.level >= from - MEETS && other.level <= to + MEETS;
    }
}
