package org.kanhe.reading;

/// A piece of text on a page, usually one character. Coordinates in points from the top left corner as the page is seen.
///
/// @param x      left edge
/// @param y      top edge
/// @param height of the font
record PageGlyph(double x, double y, double width, double height, String text) {
    double right() {
        return x + width;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }
}
