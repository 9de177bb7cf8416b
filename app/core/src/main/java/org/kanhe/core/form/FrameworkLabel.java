package org.kanhe.core.form;

import java.util.Arrays;
import java.util.Locale;

/// Columns of a scoring framework; what they may be called stands in `framework-labels.txt`.
enum FrameworkLabel {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    WEIGHT,
    STANDARD,
    EXPLANATION,
    SCORE,
    TARGET,
    REASON,
    REMARK,
    SERIAL,
    TOTAL_ROW;

    static final Vocabulary<FrameworkLabel> WORDS = Vocabulary.read("framework-labels.txt", FrameworkLabel::named);

    private static FrameworkLabel named(String code) {
        return Arrays.stream(values()).filter(l -> l.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no label " + code));
    }

    boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
    }
}
