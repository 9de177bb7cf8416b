package org.kanhe.server.page;

import java.util.ArrayList;
import java.util.List;

/// Text with lit stretches, made of runs and never of markup: whatever a document says, it stays text.
public record Marked(List<Run> runs) {
    /// A stretch of text, lit or not.
    public record Run(String text, boolean lit) {}

    /// Characters `start` (inclusive) to `end` (exclusive).
    public record Stretch(int start, int end) {}

    public Marked {
        runs = List.copyOf(runs);
    }

    public static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Run(text, false)));
    }

    /// Lights the stretches; parts outside the text and parts lit before are left out.
    public static Marked of(String text, List<Stretch> lit) {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (Stretch s : lit.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
            int start = Math.clamp(s.start(), done, text.length());
            int end = Math.clamp(s.end(), start, text.length());
            if (end > start) {
                if (start > done) {
                    runs.add(new Run(text.substring(done, start), false));
                }
                runs.add(new Run(text.substring(start, end), true));
                done = end;
            }
        }
        if (done < text.length()) {
            runs.add(new Run(text.substring(done), false));
        }
        return new Marked(runs);
    }

    public boolean isBlank() {
        return runs.stream().allMatch(r -> r.text().isBlank());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }
}
