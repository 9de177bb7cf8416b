package org.kanhe.search.reuse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which pairs are asked for.
///
/// @param filters  by field: `kind grade unit year report source section project family passage`; several values of one are alternatives
/// @param least    least score, 0 to 100
/// @param excluded whether those somebody found legitimate are listed too
/// @param page     from 1
/// @param size     1 to 200
public record PairRequest(Map<String, List<String>> filters, double least, boolean excluded, int page, int size) {
    /// Fields pairs can be asked for by.
    public static final Set<String> FIELDS = Set.of("kind", "grade", "unit", "year", "report", "source", "section", "project", "family", "passage", "left", "right");
    public static final int LARGEST = 200;
    /// Pages end here; exports walk
    public static final int DEEPEST = 10_000;

    public PairRequest {
        filters = Map.copyOf(filters);
    }

    public static PairRequest of(String field, String value) {
        return new PairRequest(Map.of(field, List.of(value)), 0, true, 1, LARGEST);
    }
}
