package org.kanhe.server.page.report;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.Rate;
import org.kanhe.server.page.Words;

/// Typed values in writing.
final class Shown {
    private Shown() {}

    static String quantity(Quantity q) {
        return q instanceof Rate ? number(q.value()) + "%" : number(q.value());
    }

    static String value(IndicatorValue value, Words words) {
        return switch (value) {
            case IndicatorValue.Described d -> d.text();
            case IndicatorValue.Measured m -> m.parts().stream().map(part -> measure(part, words)).collect(Collectors.joining(words.say("form.list-joint")));
        };
    }

    private static String measure(Measure m, Words words) {
        StringBuilder out = new StringBuilder();
        append(out, m.subject());
        append(out, m.period());
        m.change().ifPresent(c -> append(out, words.say("change." + c.code())));
        String sign = sign(m.comparison());
        String interval = m.upper().map(u -> number(m.number()) + "–" + number(u)).orElse(number(m.number()));
        append(out, sign.isEmpty() ? interval : sign + " " + interval);
        if (m.unit().equals("%") || m.unit().equals("‰")) {
            out.append(m.unit());
        } else {
            append(out, m.unit());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String part) {
        if (!part.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(part);
        }
    }

    private static String sign(Measure.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case EQUAL -> "=";
            case MORE -> ">";
            case LESS -> "<";
            case BETWEEN, NONE -> "";
        };
    }

    static String number(BigDecimal n) {
        return n.scale() < 0 ? n.setScale(0).toPlainString() : n.toPlainString();
    }
}
