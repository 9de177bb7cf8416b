package org.kanhe.server.rest;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.ReportId;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.server.web.Refused;

/// Parameters of lists of copied text.
final class ReuseParameters {
    private static final int SIZE = 20;
    private static final double MOST_SCORE = 100;

    private ReuseParameters() {}

    /// @throws Refused when a number is none or a page does not exist
    static PairRequest of(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        Map<String, List<String>> filters = new HashMap<>();
        for (String field : PairRequest.FIELDS) {
            List<String> values = parameters.getAll(field).stream().filter(v -> !v.isBlank()).toList();
            if (!values.isEmpty()) {
                filters.put(field, values);
            }
        }
        filters.getOrDefault("year", List.of()).forEach(year -> number("year", year, 0, 9999));
        int page = (int) number("page", parameters.get("page", String.class).orElse("1"), 1, PairRequest.DEEPEST);
        int size = (int) number("size", parameters.get("size", String.class).orElse(String.valueOf(SIZE)), 1, PairRequest.LARGEST);
        double least = number("score", parameters.get("score", String.class).orElse("0"), 0, MOST_SCORE);
        if ((long) page * size > PairRequest.DEEPEST) {
            throw Refused.of(400, "out-of-range", "page", "1", String.valueOf(PairRequest.DEEPEST / size)).with("field", "page");
        }
        return new PairRequest(filters, least, parameters.get("excluded", String.class).filter("true"::equals).isPresent(), page, size);
    }

    static Optional<ReportId> report(String id) {
        try {
            return Optional.of(ReportId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double number(String name, String value, double from, double to) {
        try {
            double number = Double.parseDouble(value.strip());
            if (number >= from && number <= to) {
                return number;
            }
            throw Refused.of(400, "out-of-range", name, String.valueOf((long) from), String.valueOf((long) to)).with("field", name);
        } catch (NumberFormatException e) {
            throw Refused.of(400, "not-a-number", name, value).with("field", name);
        }
    }
}
