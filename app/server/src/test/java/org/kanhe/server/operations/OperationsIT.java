package org.kanhe.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Running;

final class OperationsIT {
    private static final Http HTTP = new Http(Running.start(Map.of("KANHE_ELASTICSEARCH_PREFIX", "audited")).address());
    private static final List<String> LISTS = List.of("reports?size=500", "indicators?size=500", "passages?size=500", "findings?size=500",
            "indicators?q=%E6%BB%A1%E6%84%8F%E5%BA%A6", "reports?q=rate%3C100&sort=-rate");

    @BeforeAll
    static void importSamples() throws java.io.IOException {
        try (Stream<Path> samples = java.nio.file.Files.walk(Running.samples())) {
            HTTP.imported(Multipart.of(samples.filter(java.nio.file.Files::isRegularFile).sorted().toArray(Path[]::new)));
        }
    }

    @Test
    void whateverIsMadeAnewGivesTheSameAnswers() {
        List<JsonNode> before = answers();
        assertThat(before.getFirst().path("total").asInt()).isGreaterThan(10);

        for (String kind : List.of("reindex", "recheck", "reread")) {
            JsonNode over = HTTP.operated(kind);
            assertThat(over.path("state").asText()).as(kind).isEqualTo("done");
            assertThat(over.path("done")).as(kind).isEqualTo(over.path("total"));
            assertThat(over.path("failed").asInt()).as(kind).isZero();
            assertThat(answers()).as(kind).isEqualTo(before);
            assertThat(over.path("changes").path("files").asInt()).as("%s changed files", kind).isZero();
        }
        assertThat(HTTP.get("/api/v1/admin/operations").json().path("items")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyPlantedDifferenceIsFoundPutRightAndSaid() {
        List<JsonNode> before = answers();
        PlantedDrift planted = new PlantedDrift(Running.engine(), "audited");
        int files = planted.everywhere();
        assertThat(answers()).isNotEqualTo(before);

        JsonNode over = HTTP.operated("audit");
        assertThat(over.path("state").asText()).isEqualTo("done");
        assertThat(over.path("repaired").asInt()).isEqualTo(files);
        assertThat(answers()).isEqualTo(before);
        assertThat(HTTP.operated("audit").path("repaired").asInt()).as("nothing is left to repair").isZero();
        assertThat(HTTP.get("/health/readiness").json().path("details").path("search").path("details").path("repaired").asInt(-1)).isZero();
    }

    private static List<JsonNode> answers() {
        return LISTS.stream().map(list -> HTTP.get("/api/v1/" + list).json()).toList();
    }
}
