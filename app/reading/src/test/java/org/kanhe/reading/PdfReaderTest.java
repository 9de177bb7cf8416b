package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final ReadingLimits LIMITS = ReadingLimits.defaults();
    private static final float ROW = 30;

    /// Draws on one page; y counts from the top, in points.
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(int rotation, Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    switch (rotation) {
                        case 90 -> content.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
                        case 180 -> content.transform(new Matrix(-1, 0, 0, -1, page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
                        case 270 -> content.transform(new Matrix(0, -1, 1, 0, 0, page.getMediaBox().getHeight()));
                        default -> {}
                    }
                    drawing.on(content);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        page.newLineAtOffset(x, 500 - y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, 500 - y1);
        page.lineTo(x2, 500 - y2);
        page.stroke();
    }

    /// A table of three columns of 100 points from the top of the page.
    private static void table(PDPageContentStream page, String[]... rows) throws IOException {
        for (int r = 0; r <= rows.length; r++) {
            line(page, 50, 50 + r * ROW, 350, 50 + r * ROW);
        }
        for (int c = 0; c <= 3; c++) {
            line(page, 50 + c * 100, 50, 50 + c * 100, 50 + rows.length * ROW);
        }
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                text(page, 55 + c * 100, 70 + r * ROW, rows[r][c]);
            }
        }
    }

    @Test
    void aRuledFormReadsLikeTheDocxItWasPrintedFrom() {
        List<String> docx = Reading.document(Reading.fixture("project-form.docx")).tables().getFirst().cells().stream().map(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + " " + c.text().replace("\n", "")).toList();
        List<String> pdf = Reading.document(Reading.fixture("project-form.pdf")).tables().getFirst().cells().stream().map(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + " " + c.text().replace("\n", "")).toList();
        assertThat(pdf).isEqualTo(docx);
        assertThat(Reading.text(Reading.fixture("project-form.pdf"))).startsWith("paragraph: 附件2\nparagraph: 项目支出绩效自评表\n").endsWith("paragraph: 填表人：李青禾    联系电话：13900000002\n");
    }

    @Test
    void turnedPagesReadAsTheyAreSeen() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            assertThat(Reading.text(pdf(rotation, p -> {
                text(p, 50, 30, "title");
                table(p, new String[] {"a", "b", "c"}, new String[] {"d", "e", "f"});
                text(p, 50, 200, "end");
            }))).as("turned by %d", rotation).isEqualTo("""
                    paragraph: title
                    table 0: 2x3
                      r0 | a | b | c
                      r1 | d | e | f
                    paragraph: end
                    """);
        }
    }

    @Test
    void aTableGoesOnOverThePageBreakWithoutItsRepeatedHead() throws IOException {
        String[] head = {"level", "target", "score"};
        assertThat(Reading.text(pdf(0, p -> {
            table(p, head, new String[] {"a", "b", "c"});
            text(p, 200, 480, "- 1 -");
        }, p -> table(p, head, new String[] {"d", "e", "f"}), p -> {
            text(p, 50, 30, "next form");
            table(p, head, new String[] {"g", "h", "i"});
        }))).isEqualTo("""
                table 0: 3x3
                  r0 | level | target | score
                  r1 | a | b | c
                  r2 | d | e | f
                paragraph: next form
                table 1: 2x3
                  r0 | level | target | score
                  r1 | g | h | i
                """);
    }

    @Test
    void placesWithoutALineBetweenAreOneCell() throws IOException {
        assertThat(Reading.text(pdf(0, p -> {
            line(p, 50, 50, 350, 50);
            line(p, 150, 80, 350, 80);
            line(p, 50, 110, 350, 110);
            line(p, 50, 50, 50, 110);
            line(p, 150, 50, 150, 110);
            line(p, 250, 80, 250, 110);
            line(p, 350, 50, 350, 110);
            text(p, 60, 80, "down");
            text(p, 160, 70, "right");
            text(p, 160, 100, "x");
            text(p, 260, 100, "y");
        }))).isEqualTo("""
                table 0: 2x3
                  r0 | [2x1] down | [1x2] right
                  r1 | ^ | x | y
                """);
    }

    @Test
    void thinBoxesAreLinesAndPicturesOfPagesAreScans() throws IOException {
        assertThat(Reading.text(pdf(0, p -> {
            for (float x : new float[] {50, 150, 250}) {
                p.addRect(x, 400, 0.7f, 50);
                p.fill();
            }
            for (float y : new float[] {400, 450}) {
                p.addRect(50, y, 200, 0.7f);
                p.fill();
            }
            text(p, 60, 75, "a");
            text(p, 160, 75, "b");
        }))).isEqualTo("table 0: 1x2\n  r0 | a | b\n");
        assertThat(FileReaders.standard(LIMITS).read("扫描件.pdf", pdf(0, p -> line(p, 50, 50, 350, 50)))).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, u -> {
            assertThat(u.reason()).isEqualTo(Reason.SCANNED);
            assertThat(u.detail()).startsWith("scanned");
        });
    }

    @Test
    void aFileBehindAPasswordIsEncrypted() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "1234", new AccessPermission()));
            document.save(out);
            assertThat(Reading.refusal(out.toByteArray(), LIMITS)).isEqualTo("encrypted");
        }
    }

    @Test
    void aStreamThatUnfoldsWithoutEndIsABomb() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(once, new Deflater(9))) {
            out.write(new byte[20 * 1024 * 1024]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.4\n1 0 obj <</Length 1 /Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        file.write(once.toByteArray());
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(Reading.refusal(file.toByteArray(), LIMITS.withExpandedBytes(10 * 1024 * 1024))).isEqualTo("bomb");
    }

    @Test
    void truncatedAndMutatedFilesEndAsReadOrUnreadable() {
        byte[] whole = Reading.fixture("project-form.pdf");
        for (int percent : new int[] {1, 10, 50, 90}) {
            assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length * percent / 100), LIMITS)).as("cut at %d%%", percent).isIn("corrupt", "unsupported");
        }
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] mutated = whole.clone();
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            assertThat(Reading.refusal(mutated, LIMITS)).as("seed %d", seed).isNotEqualTo("timeout");
        }
    }
}
