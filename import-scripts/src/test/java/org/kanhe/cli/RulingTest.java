package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The hits of every rule on the sample reports are committed, so that a change of a reader, a layout or a rule shows its
/// blast radius. `-Dgolden=write` writes them anew; the difference is the review.
class RulingTest {
    private static final Path RULING = Repository.SCRIPTS.resolve("ruling.tsv");

    @Test
    void everyRuleHitsTheSamplesWhereTheRulingSaysAndNowhereElse() throws IOException {
        List<String> hits = new ArrayList<>();
        for (String line : Shell.kanhe("check", "--format", "json", Repository.SAMPLES.toString()).lines()) {
            collect(new ObjectMapper().readTree(line), hits);
        }
        Collections.sort(hits);
        hits.addFirst("rule\tfile\treport\tat\ttext");
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(RULING, hits);
        }
        assertThat(hits).as("rerun with -Dgolden=write and review the difference").isEqualTo(Files.readAllLines(RULING));
    }

    private static void collect(JsonNode line, List<String> hits) {
        for (JsonNode finding : line.path("findings")) {
            JsonNode first = finding.path("evidence").get(0);
            String file = first.path("file").asText(line.path("file").asText());
            hits.add(String.join("\t", finding.path("rule").asText(), sample(file), finding.path("report").asText(), first.path("at").asText(),
                    first.path("text").asText().replaceAll("\\s+", " ").strip()));
        }
        for (JsonNode undecided : line.path("undecided")) {
            hits.add(String.join("\t", undecided.path("rule").asText() + "?", sample(line.path("file").asText()), undecided.path("report").asText(),
                    undecided.path("evidence").path(0).path("at").asText("f"), ""));
        }
    }

    private static String sample(String file) {
        return Repository.SAMPLES.relativize(Path.of(file)).toString();
    }
}
