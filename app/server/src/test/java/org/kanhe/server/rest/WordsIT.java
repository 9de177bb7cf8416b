package org.kanhe.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class WordsIT {
    private static final String DATA = Running.folder("words").toString();

    @Test
    void aChangedListIsUsedBySearchesAtOnceAndAfterARestart() {
        Service first = Running.start(Map.of("KANHE_DATA", DATA));
        Http http = new Http(first.address());
        http.imported(Multipart.of("a.docx", Reports.docx(Reports.title("云溪县水利局", 2021), Reports.form("云溪县水利局", 2021, "河道清淤", "88.8%"))));
        assertThat(reports(http, "河长办", "").path("total").asInt()).isZero();

        JsonNode before = http.get("/api/v1/words/units").json();
        assertThat(before.path("own").asBoolean()).isFalse();
        Http.Answer put = http.put("/api/v1/words/units", change(before.path("text").asText() + "\n河长办 = 水利局\n", before.path("version").asText()));
        assertThat(put.status()).as(put.text()).isEqualTo(200);

        JsonNode found = reports(http, "河长办", "");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("alsoSearchedFor").get(0).path("others").get(0).asText()).isEqualTo("水利局");
        assertThat(reports(http, "河长办", "&synonyms=off").path("total").asInt()).isZero();

        assertThat(http.put("/api/v1/words/units", change("甲 = 乙", before.path("version").asText())).status()).as("made on an old version").isEqualTo(409);
        String version = http.get("/api/v1/words/units").json().path("version").asText();
        Http.Answer wrong = http.put("/api/v1/words/units", change("甲 = 乙\n丙", version));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("line").asInt()).isEqualTo(2);
        assertThat(http.get("/api/v1/words/colours").status()).isEqualTo(404);
        first.close();

        Http again = new Http(Running.start(Map.of("KANHE_DATA", DATA)).address());
        assertThat(again.get("/api/v1/words/units").json().path("own").asBoolean()).isTrue();
    }

    private static String change(String text, String version) {
        return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(Map.of("text", text, "version", version)).toString();
    }

    private static JsonNode reports(Http http, String q, String more) {
        return http.get("/api/v1/reports?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more).json();
    }
}
