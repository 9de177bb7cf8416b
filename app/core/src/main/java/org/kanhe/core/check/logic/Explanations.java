package org.kanhe.core.check.logic;

import java.util.regex.Pattern;
import org.kanhe.core.check.Words;
import org.kanhe.core.report.SelfEvaluation;

/// Where a form explains itself: the reason column and cells labelled 说明 or 原因.
public final class Explanations {
    private static final Pattern LABEL = Pattern.compile("说明|原因|措施");

    private Explanations() {}

    /// Whether the form gives any reason at all; which row it belongs to is for people to judge.
    public static boolean areGiven(SelfEvaluation form) {
        return form.indicators().stream().anyMatch(row -> Words.say(row.reason()))
                || form.head().others().stream().anyMatch(other -> LABEL.matcher(other.label()).find() && Words.say(other.value()));
    }
}
