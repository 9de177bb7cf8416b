package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/// Files of other programs in the same containers as `.doc` and `.xls`: the streams say what they are.
class OleKindsTest {
    private static byte[] with(byte[] container, String stream) throws IOException {
        try (POIFSFileSystem files = container.length == 0 ? new POIFSFileSystem() : new POIFSFileSystem(new ByteArrayInputStream(container))) {
            files.createDocument(new ByteArrayInputStream("data of another program".getBytes(StandardCharsets.US_ASCII)), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static String refusal(byte[] content) {
        return switch (Reading.outcome(content)) {
            case ReadOutcome.Read _ -> "read";
            case ReadOutcome.Unreadable u -> u.reason().code() + ": " + u.detail();
        };
    }

    @Test
    void aWpsTextIsReadLikeTheDocItIs() throws IOException {
        byte[] doc = Reading.fixture("project-form.doc");
        assertThat(Reading.text(with(doc, "WpsCustomData"))).isEqualTo(Reading.text(doc)).contains("项目支出绩效自评表");
    }

    @Test
    void anEtSheetIsReadLikeTheXlsItIs() throws IOException {
        byte[] xls;
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("自评表").createRow(0).createCell(0).setCellValue("项目名称");
            book.write(out);
            xls = out.toByteArray();
        }
        assertThat(Reading.text(with(xls, "ETExtData"))).isEqualTo("""
                table 0: 1x1 自评表
                  r0 | 项目名称
                """);
    }

    @Test
    void olderOrOtherKindsAreRefusedWithTheirReason() throws IOException {
        assertThat(refusal(with(new byte[0], "Book"))).isEqualTo("unsupported: written by Office 95 or older; save it anew in a current format");
        assertThat(refusal(with(new byte[0], "CONTENTS"))).startsWith("unsupported: no reader for");
        assertThat(refusal(with(new byte[0], "PowerPoint Document"))).startsWith("unsupported: no reader for");
    }
}
