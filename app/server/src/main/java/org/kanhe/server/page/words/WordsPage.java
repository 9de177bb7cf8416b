package org.kanhe.server.page.words;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// One of the lists, to be changed.
///
/// @param list    its name in addresses
/// @param lists   all of them
/// @param text    as it stands in the box
/// @param version the version it was made on
/// @param own     whether it differs from the one that comes with the program
/// @param groups  groups in it
/// @param refused why it was not kept; empty otherwise
/// @param line    line of the mistake, from 1; 0 for none
/// @param kept    whether it was kept just now
public record WordsPage(Frame frame, String list, List<Choice> lists, String text, String version, boolean own, int groups, String refused, int line, boolean kept) implements Page {
    public WordsPage {
        lists = List.copyOf(lists);
    }

    /// A list that can be chosen.
    public record Choice(String label, String href, boolean active) {}

    /// Lines the box shows.
    public int rows() {
        return Math.clamp(text.lines().count() + 3, 12, 28);
    }

    @Override
    public String title() {
        return frame.say("words.title");
    }
}
