package org.kanhe.search.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/// The simplified form of a traditional character, by the tables of ICU. One character at a time: words whose characters
/// simplify differently by context become equal on both sides of a search, which only ever finds more.
final class Simplified {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    private Simplified() {}

    /// The character itself where it has no simplified form.
    static int of(int codePoint) {
        return codePoint < FIRST || codePoint > LAST ? codePoint : Table.FORMS[codePoint - FIRST];
    }

    /// Made once, in one go: asking for single characters later would cost each of them a run of all rules.
    private static final class Table {
        static final char[] FORMS = table();

        private static char[] table() {
            StringBuilder all = new StringBuilder();
            for (int c = FIRST; c <= LAST; c++) {
                // The space keeps rules for whole words from applying
                all.append((char) c).append(' ');
            }
            List<String> simplified = List.of(Transliterator.getInstance("Traditional-Simplified").transliterate(all.toString()).split(" ", -1));
            char[] forms = new char[LAST - FIRST + 1];
            for (int i = 0; i < forms.length; i++) {
                // Few become two characters; those stay, because one place of the original must be one token
                forms[i] = simplified.get(i).length() == 1 ? simplified.get(i).charAt(0) : (char) (FIRST + i);
            }
            return forms;
        }
    }
}
