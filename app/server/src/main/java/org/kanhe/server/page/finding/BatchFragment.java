package org.kanhe.server.page.finding;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// How far a batch of decisions is, as a page that stays open asks again and again.
public record BatchFragment(Frame frame, BatchView batch) implements Page {
    @Override
    public String title() {
        return batch.said();
    }
}
