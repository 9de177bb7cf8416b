package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
    private static byte[] ofd(String template, String... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < pages.length; i++) {
                list.append("<ofd:Page ID=\"").append(i).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
                put(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", page("<ofd:Template TemplateID=\"9\"/>" + layer(pages[i])));
            }
            put(zip, "Doc_0/Document.xml", "<ofd:Document xmlns:ofd=\"o\"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"9\" BaseLoc=\"/Doc_0/Tpls/T.xml\"/></ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
            put(zip, "Doc_0/Tpls/T.xml", page(layer(template)));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String content) {
        return "<ofd:Page xmlns:ofd=\"o\">" + content + "</ofd:Page>";
    }

    private static String layer(String objects) {
        return "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>";
    }

    private static String text(double x, double y, String text) {
        return "<ofd:TextObject Boundary=\"" + x + " " + y + " 60 4\" Font=\"1\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"3.2\" DeltaX=\"g " + (text.length() - 1) + " 4\">" + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String path(double x, double y, String data) {
        return "<ofd:PageBlock><ofd:PathObject Boundary=\"" + x + " " + y + " 100 100\"><ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject></ofd:PageBlock>";
    }

    private static final String GRID = path(20, 30, "M 0 0 L 120 0") + path(20, 30, "M 0 10 L 120 10 M 0 20 L 120 20") + path(20, 30, "M 0 0 L 0 20") + path(20, 30, "M 40 10 L 40 20") + path(20, 30, "M 120 0 L 120 20");

    /// A small form, for tests that break it.
    static byte[] sample() throws IOException {
        return ofd(GRID + text(22, 33, "项目支出绩效自评表"), text(20, 20, "附件2") + text(22, 43, "项目名称") + text(62, 43, "道路养护"));
    }

    @Test
    void linesAndTextOfPageAndTemplateMakeTheForm() throws IOException {
        byte[] file = ofd(GRID + text(22, 33, "项目支出绩效自评表"), text(20, 20, "附件2") + text(22, 43, "项目名称") + text(62, 43, "道路养护") + text(20, 60, "填表人：李青禾"));
        assertThat(Reading.text(file)).isEqualTo("""
                paragraph: 附件2
                table 0: 2x2
                  r0 | [1x2] 项目支出绩效自评表
                  r1 | 项目名称 | 道路养护
                paragraph: 填表人：李青禾
                """);
        assertThat(Reading.outcome(file).source().mediaType()).isEqualTo("application/ofd");
        assertThat(Archives.isArchive(file)).isFalse();
    }

    @Test
    void textMayBeMovedAndEnlargedByItsMatrix() throws IOException {
        String moved = "<ofd:TextObject Boundary=\"20 40 60 4\" CTM=\"2 0 0 2 1 1\" Size=\"2\"><ofd:TextCode X=\"1\" Y=\"1\" DeltaX=\"2\">甲乙</ofd:TextCode></ofd:TextObject>";
        assertThat(Reading.text(ofd("", moved + text(20, 60, "丙")))).isEqualTo("paragraph: 甲乙\nparagraph: 丙\n");
    }

    @Test
    void pagesOfPicturesAreScansAndDamagedFilesCorrupt() throws IOException {
        byte[] scan = ofd("", "<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"1\"/>");
        assertThat(Reading.refusal(scan, ReadingLimits.defaults())).isEqualTo("scanned");
        byte[] whole = ofd(GRID, text(22, 43, "项目名称"));
        assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length / 2), ReadingLimits.defaults())).isEqualTo("corrupt");
        byte[] entities = ofd("", "").clone();
        assertThat(Reading.refusal(entities, ReadingLimits.defaults())).isEqualTo("scanned");
    }

    @Test
    void numbersOfPathsAndDistancesAreReadLeniently() {
        assertThat(OfdPlace.deltas("1 g 2 3.5 x")).containsExactly(1, 3.5, 3.5, 0);
        assertThat(OfdPlace.deltas("g 999999999 1")).hasSize(10_000);
        assertThat(OfdPlace.path("M 0 0 L 10 0 B 1 1 2 2 3 3 L 3 5 C")).hasSize(3);
    }
}
