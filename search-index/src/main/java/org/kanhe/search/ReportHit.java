package org.kanhe.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report found.
///
/// @param findings number of findings by severity, worst first; only severities that occur
/// @param doubtful places whose reading is doubtful
/// @param score    printed total score
/// @param rate     printed execution rate of the total, percent
/// @param annual   printed annual budget of the total, 万元
/// @param executed printed execution of the total, 万元
public record ReportHit(
        Origin origin, Map<String, Integer> findings, int doubtful, Optional<BigDecimal> score, Optional<BigDecimal> rate, Optional<BigDecimal> annual, Optional<BigDecimal> executed, List<Highlight> highlights)
        implements Hit {
    public ReportHit {
        highlights = List.copyOf(highlights);
    }
}
