package org.kanhe.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kanhe.server.running.Http;
import org.kanhe.server.running.Multipart;
import org.kanhe.server.running.Reports;
import org.kanhe.server.running.Running;

final class ImportIT {
    private static final List<List<String>> SOUND = Reports.form("云溪县卫生监督所", 2021, "饮用水抽检", "90%");

    private final Http http = Running.http();

    @Test
    void brokenFilesAreRefusedByNameAndTheGoodOneBesideThemIsTaken() {
        byte[] good = Reports.docx(Reports.title("云溪县卫生监督所", 2021), SOUND);
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        JsonNode done = http.imported(Multipart.of("空.doc", new byte[0])
                .and("截断.docx", cut)
                .and("图片改名.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0})
                .and("抽检/好.docx", good));

        assertThat(lines(done)).containsExactly(
                "空.doc unreadable empty",
                "截断.docx unreadable corrupt",
                "图片改名.docx unreadable unsupported",
                "抽检/好.docx read");
        assertThat(done.path("total").asInt()).isEqualTo(4);
        assertThat(done.path("done").asInt()).isEqualTo(4);
        assertThat(done.path("failed").asInt()).isEqualTo(3);
        assertThat(done.path("items").path(3).path("reports")).hasSize(1);
    }

    @Test
    void theSameBytesAgainChangeNothing() {
        byte[] file = Reports.txt(Reports.title("青禾市林业站", 2020), Reports.form("青禾市林业站", 2020, "珙桐育苗", "90%"));
        JsonNode first = http.imported(Multipart.of("珙桐.txt", file));
        long before = reports("珙桐育苗");
        JsonNode again = http.imported(Multipart.of("换了名字.txt", file).and("又一份.txt", file));

        assertThat(lines(first)).containsExactly("珙桐.txt read");
        assertThat(lines(again)).containsExactly("换了名字.txt unchanged", "又一份.txt unchanged");
        assertThat(again.path("items").path(1).path("reports")).isEqualTo(first.path("items").path(0).path("reports"));
        assertThat(reports("珙桐育苗")).isEqualTo(before).isEqualTo(1);
    }

    @Test
    void twoNamesForTheSameNewBytesGiveOneReport() {
        byte[] file = Reports.txt(Reports.title("青禾市畜牧站", 2020), Reports.form("青禾市畜牧站", 2020, "禽畜免疫", "90%"));
        http.imported(Multipart.of("甲.txt", file).and("乙.txt", file));

        assertThat(reports("禽畜免疫")).isEqualTo(1);
    }

    @Test
    void membersOfAnArchiveAreFilesOfTheirOwn() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("2022/甲.docx", Reports.docx(Reports.title("临江区图书馆", 2022), Reports.form("临江区图书馆", 2022, "夜间开放", "90%")));
        members.put("2022/坏.docx", "没有内容的文件".getBytes(StandardCharsets.UTF_8));
        members.put("2022/乙.xlsx", Reports.xlsx(Reports.title("临江区体育馆", 2022), Reports.form("临江区体育馆", 2022, "场馆开放", "90%")));
        JsonNode done = http.imported(Multipart.of("报送.zip", Reports.zip(members)));

        assertThat(lines(done)).startsWith("报送.zip archive")
                .contains("报送.zip!/2022/甲.docx read", "报送.zip!/2022/乙.xlsx read").hasSize(4);
        assertThat(reports("夜间开放")).isEqualTo(1);
        assertThat(reports("场馆开放")).isEqualTo(1);
        assertThat(lines(http.imported(Multipart.of("报送.zip", Reports.zip(members))))).containsExactly("报送.zip unchanged");
    }

    @Test
    void failedItemsCanBeTriedAgain() {
        JsonNode done = http.imported(Multipart.of("坏.doc", "x".getBytes(StandardCharsets.UTF_8)).and("空.xls", new byte[0]));
        String id = done.path("id").asText();

        assertThat(http.post("/api/v1/imports/" + id + "/retry").status()).isEqualTo(200);
        JsonNode again = http.awaitImport(id);
        assertThat(lines(again)).isEqualTo(lines(done));
        assertThat(again.path("started")).isEqualTo(done.path("started"));
    }

    @Test
    void progressIsStreamedToItsEnd() {
        String id = http.post("/api/v1/imports", Multipart.of("流.txt", Reports.txt(Reports.title("云溪县气象局", 2022), SOUND))).json().path("id").asText();
        Http.Answer stream = http.get("/api/v1/imports/" + id + "/events");

        assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        assertThat(stream.text()).contains("event: progress").contains("\"state\":\"done\"");
    }

    @Test
    void aFolderOfManyFilesIsOneRequest() {
        Multipart folder = Multipart.empty();
        for (int n = 0; n < 300; n++) {
            folder.and("很多/" + n + ".txt", ("第" + n + "页\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(http.imported(folder).path("done").asInt()).isEqualTo(300);
    }

    @Test
    void aNameKeepsEverySignWhenItIsSentEncoded() {
        Multipart form = Multipart.of(java.net.URLEncoder.encode("坏=a;b, c:d+e%20.txt", StandardCharsets.UTF_8).replace("+", "%20"), "又是一页\n".getBytes(StandardCharsets.UTF_8));
        Http.Answer accepted = http.post("/api/v1/imports", form, "Kanhe-File-Names", "percent-encoded");
        JsonNode done = http.awaitImport(accepted.json().path("id").asText());

        assertThat(done.path("items").path(0).path("file").asText()).isEqualTo("坏=a;b, c:d+e%20.txt");
    }

    @Test
    void anImportWithoutFilesIsRefused() {
        Http.Answer answer = http.post("/api/v1/imports", Multipart.empty().part("other", "a.txt", new byte[] {1}));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("files");
        assertThat(answer.json().path("remedy").asText()).contains("files");
    }

    @Test
    void aNameCannotLeadOutOfAnywhere() {
        JsonNode done = http.imported(Multipart.of("../../etc/./pass\u202Ewd.txt", "一页\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(done.path("items").path(0).path("file").asText()).isEqualTo("etc/passwd.txt");
    }

    private long reports(String words) {
        return http.get("/api/v1/reports?q=" + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8)).json().path("total").asLong();
    }

    private static List<String> lines(JsonNode progress) {
        return StreamSupport.stream(progress.path("items").spliterator(), false)
                .map(i -> (i.path("file").asText() + " " + i.path("outcome").asText() + " " + i.path("reason").asText("")).replace(" null", "").strip()).toList();
    }
}
