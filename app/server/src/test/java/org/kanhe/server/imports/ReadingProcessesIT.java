package org.kanhe.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanhe.server.Service;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class ReadingProcessesIT {
    private static final byte[] REPORT = Reports.docx(Reports.title("青禾市水文站", 2022), Reports.form("青禾市水文站", 2022, "雨量观测", "90%"));

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current().children().filter(p -> p.info().commandLine().orElse("").contains("org.kanhe.reading.ReadingWorker")).toList();
    }

    @Test
    void filesAreReadInProcessesThatMayEndAndLimitsAreNamedWhenHit() {
        List<ProcessHandle> before = processes();
        Service service = Running.start(Map.of("KANHE_READ_FILE_MB", "1", "KANHE_READ_CELLS", "20", "KANHE_IMPORT_WORKERS", "1"));
        Http http = new Http(service.address());
        assertThat(processes()).as("none before a file needs it").isEqualTo(before);

        JsonNode done = http.imported(Multipart.of("大.txt", new byte[2 << 20]).and("表.docx", REPORT).and("说明.txt", "一页\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(done.path("items").path(0).path("reason").asText()).isEqualTo("too-large");
        assertThat(done.path("items").path(0).path("detail").asText()).contains("KANHE_READ_FILE_MB");
        assertThat(done.path("items").path(1).path("reason").asText()).isEqualTo("too-large");
        assertThat(done.path("items").path(1).path("detail").asText()).isEqualTo("its tables have more than 20 cells (KANHE_READ_CELLS)");
        assertThat(http.get("/imports/" + done.path("id").asText()).text()).contains("KANHE_READ_CELLS");

        List<ProcessHandle> own = processes().stream().filter(p -> !before.contains(p)).toList();
        assertThat(own).hasSize(1);
        own.forEach(ProcessHandle::destroyForcibly);
        JsonNode after = http.imported(Multipart.of("后.txt", "又一页\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(after.path("items").path(0).path("reason").isNull()).as("no file pays for a process that was ended").isTrue();

        service.close();
        assertThat(processes()).as("they end with the service").isEqualTo(before);
    }
}
