package org.kanhe.server.page;

/// What a template draws. Made by a pure function; holds everything shown and nothing else.
public interface Page {
    Frame frame();

    /// Shown in the window's title, before the name of the product.
    String title();

    default Words words() {
        return frame().words();
    }
}
