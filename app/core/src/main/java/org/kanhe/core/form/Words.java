package org.kanhe.core.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.FundingItem;

/// The words forms use, for labels and for lines of money.
final class Words {
    static final Vocabulary<FormLabel> LABELS = Vocabulary.read("labels.txt", Words::label);
    private static final Vocabulary<FormLabel> GUESSES = Vocabulary.patterns("column-guesses.txt", Words::label);
    static final Vocabulary<FundingItem> FUNDING_ITEMS = Vocabulary.read("funding-items.txt", Words::item);

    private Words() {}

    /// The meaning a text has among some meanings.
    static Optional<FormLabel> among(String text, Collection<FormLabel> wanted) {
        return LABELS.meanings(text).stream().filter(wanted::contains).findFirst();
    }

    /// What a head no list knows may mean, the likeliest first.
    static List<FormLabel> guesses(String text, Collection<FormLabel> wanted) {
        return GUESSES.meanings(text).stream().filter(wanted::contains).toList();
    }

    static boolean means(String text, FormLabel label) {
        return LABELS.meanings(text).contains(label);
    }

    static List<FormLabel> meanings(String text) {
        return LABELS.meanings(text);
    }

    private static FormLabel label(String code) {
        return Arrays.stream(FormLabel.values()).filter(l -> l.code().equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no label " + code));
    }

    private static FundingItem item(String code) {
        return Arrays.stream(FundingItem.values()).filter(i -> i.code().equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no item of funding " + code));
    }
}
