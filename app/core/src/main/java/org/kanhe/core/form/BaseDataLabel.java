package org.kanhe.core.form;

import java.util.Arrays;
import java.util.Locale;

/// What a label of a base-data table means; what it may be called stands in `base-data-labels.txt`.
enum BaseDataLabel {
    STAFF_BLOCK,
    AUTHORIZED,
    IN_POST,
    CONTROL_RATE,
    MONEY_BLOCK,
    PREVIOUS_FINAL,
    BUDGET,
    FINAL,
    REMARK,
    MEASURES;

    static final Vocabulary<BaseDataLabel> WORDS = Vocabulary.read("base-data-labels.txt", BaseDataLabel::named);

    private static BaseDataLabel named(String code) {
        return Arrays.stream(values()).filter(l -> l.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no label " + code));
    }

    boolean isMoneyColumn() {
        return switch (this) {
            case PREVIOUS_FINAL, BUDGET, FINAL -> true;
            case STAFF_BLOCK, AUTHORIZED, IN_POST, CONTROL_RATE, MONEY_BLOCK, REMARK, MEASURES -> false;
        };
    }
}
