package org.kanhe.server.page.error;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// What happened, to what, and what to do.
///
/// @param status HTTP status
/// @param remedy may be empty
public record ErrorPage(Frame frame, int status, String what, String detail, String remedy) implements Page {
    @Override
    public String title() {
        return what;
    }
}
