package org.kanhe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.StringJoiner;

/// A few lines on what an archive holds and what was found in it.
final class ArchiveSummary {
    private static final int SEARCH_AWAY = 503;
    private static final int PATIENCE_SECONDS = 120;

    private ArchiveSummary() {}

    /// A service without its search engine still takes files in: the summary waits for the search, and says so when it does
    /// not come.
    static void print(Service service, Words words) throws IOException {
        for (int tries = 0; ; tries++) {
            try {
                printNow(service, words);
                return;
            } catch (ServiceRefused refused) {
                if (refused.status() != SEARCH_AWAY) {
                    throw refused;
                }
                if (tries == PATIENCE_SECONDS) {
                    System.out.println(words.say("summary.later"));
                    return;
                }
                Pause.millis(1000);
            }
        }
    }

    private static void printNow(Service service, Words words) throws IOException {
        JsonNode reports = service.get("/api/v1/reports?size=1");
        JsonNode findings = service.get("/api/v1/findings?size=1");
        System.out.println(words.say("summary.reports", reports.path("total").asLong(), counts(reports, "year")));
        System.out.println(words.say("summary.findings", findings.path("total").asLong(), counts(findings, "severity")));
        System.out.println(words.say("summary.rules", counts(findings, "rule")));
    }

    private static String counts(JsonNode results, String facet) {
        StringJoiner joined = new StringJoiner("  ");
        for (JsonNode count : results.path("facets").path(facet)) {
            joined.add(count.path("value").asText() + " " + count.path("count").asText());
        }
        return joined.length() == 0 ? "—" : joined.toString();
    }
}
