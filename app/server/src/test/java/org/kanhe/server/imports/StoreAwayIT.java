package org.kanhe.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Awaited;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;
import org.kanhe.server.running.Wire;
import org.kanhe.store.EmbeddedMongo;

/// The store behind a wire that can be cut: without it nothing may be acknowledged.
final class StoreAwayIT {
    @Test
    void withoutTheStoreNothingIsAcknowledgedAndTheServiceSaysItIsNotReady() throws IOException {
        byte[] file = Reports.docx(Reports.title("临江区粮库", 2023), Reports.form("临江区粮库", 2023, "粮仓熏蒸", "90%"));
        try (EmbeddedMongo mongo = EmbeddedMongo.start(Running.folder("store")); Wire wire = Wire.to(URI.create(mongo.uri().replace("mongodb", "http")))) {
            String uri = "mongodb://127.0.0.1:" + wire.uri().getPort() + "/kanhe?serverSelectionTimeoutMS=1500&connectTimeoutMS=1500";
            try (Service service = Running.start(Map.of("KANHE_MONGODB_URI", uri))) {
                Http http = new Http(service.address());
                assertThat(http.get("/health/readiness").status()).isEqualTo(200);

                wire.cut();
                Http.Answer refused = http.post("/api/v1/imports", Multipart.of("粮.docx", file));
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.json().path("type").asText()).isEqualTo("urn:kanhe:problem:store-down");
                assertThat(http.get("/health/readiness").status()).isEqualTo(503);
                assertThat(http.get("/health/liveness").status()).isEqualTo(200);

                wire.mend();
                Awaited.until("the service is ready again", () -> http.get("/health/readiness").status(), status -> status == 200);
                JsonNode done = http.imported(Multipart.of("粮.docx", file));
                assertThat(done.path("items").path(0).path("outcome").asText()).isEqualTo("read");
            }
        }
    }
}
