package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Recognises by their wording the sentences a form brings along: notes, 评价要点, column explanations, scoring standards.
///
/// Known from the start, so that an archive of two files does not take the form both fill in for copying. Patterns, not quotations:
/// every province words its notes in its own way.
public final class FormWording {
    private static final String ENDS = "。；;！!？?\n\r";
    private static final FormWording STANDARD = new FormWording();
    private final NameTable certain = table("form-cues-certain.txt");
    private final NameTable likely = table("form-cues-likely.txt");
    private final NameTable openings = table("form-openings.txt");

    private FormWording() {}

    public static FormWording standard() {
        return STANDARD;
    }

    /// Characters of a normalised text that belong to such sentences.
    BitSet in(String raw, Normalised text) {
        BitSet form = new BitSet(text.length());
        int from = 0;
        boolean all = opens(text);
        for (int i = 0; i < raw.length() || from < text.length(); i++) {
            if (i >= raw.length() || ENDS.indexOf(raw.charAt(i)) >= 0) {
                int to = from;
                while (to < text.length() && text.start(to) < i) {
                    to++;
                }
                if (all || isForm(text.chars(), from, to)) {
                    form.set(from, to);
                }
                from = to;
                if (i >= raw.length()) {
                    break;
                }
            }
        }
        return form;
    }

    /// 注：, 填表说明: what follows is the form's to the end.
    private boolean opens(Normalised text) {
        return text.length() > 0 && openings.at(text.chars(), 0, text.length()) > 0;
    }

    private boolean isForm(char[] text, int from, int to) {
        int likelihood = 0;
        for (int i = from; i < to; i++) {
            if (certain.at(text, i, to) > 0) {
                return true;
            }
            int hit = likely.at(text, i, to);
            if (hit > 0) {
                likelihood++;
                i += hit - 1;
            }
        }
        return likelihood >= 2;
    }

    private static NameTable table(String resource) {
        List<char[]> cues = new ArrayList<>();
        for (String line : LexicalData.lines(resource)) {
            for (String cue : line.split(" ", -1)) {
                cues.add(Folded.of(cue).text());
            }
        }
        return new NameTable(cues);
    }
}
