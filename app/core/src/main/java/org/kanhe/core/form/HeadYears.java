package org.kanhe.core.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Years in heads: 2021年决算数 | 2022年预算数 | 2022年决算数. What the report says of its year stands below the latest.
final class HeadYears {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年度?");

    private HeadYears() {}

    static Optional<Integer> of(FormCell head) {
        if (head.text().indexOf('年') < 0) {
            return Optional.empty();
        }
        Matcher m = YEAR.matcher(Labels.normalise(head.text()));
        return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    /// A head of a year before the latest that is named beside it.
    static boolean isEarlier(FormRow row, FormCell head) {
        if (of(head).isEmpty()) {
            return false;
        }
        int latest = row.filled().stream().flatMap(c -> of(c).stream()).max(Integer::compare).orElse(0);
        return of(head).filter(y -> y < latest).isPresent();
    }

    /// What a head says without its year.
    static String without(FormCell head) {
        return of(head).isEmpty() ? head.text() : YEAR.matcher(Labels.normalise(head.text())).replaceAll("");
    }
}
