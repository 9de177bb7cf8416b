package org.kanhe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
    private static final int ROWS = 1_100_000;
    private static final SheetHead HEAD = new SheetHead("清单", List.of(), List.of(new Column("n", "序号", 8), new Column("text", "说明", 20)));

    @TempDir
    private Path folder;

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNextAndNoneIsKeptInMemory() throws IOException {
        Path file = folder.resolve("many.xlsx");
        long before = used();
        long most = 0;
        try (OutputStream stream = Files.newOutputStream(file); SheetWriter out = SheetFormat.XLSX.to(stream)) {
            out.sheet(HEAD);
            for (int i = 0; i < ROWS; i++) {
                out.row(List.of(Value.number(i), new Value.Text("第" + i + "行")));
                if (i % 400_000 == 399_999) {
                    most = Math.max(most, used());
                }
            }
        }
        assertThat(most - before).as("bytes held while writing").isLessThan(48L << 20);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(rows(zip, 1)).isEqualTo(1_048_576);
            assertThat(rows(zip, 2)).isEqualTo(ROWS - 1_048_575 + 1);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long rows(ZipFile zip, int sheet) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
            byte[] buffer = new byte[1 << 16];
            long rows = 0;
            int state = 0;
            byte[] mark = {'<', 'r', 'o', 'w', ' '};
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    state = buffer[i] == mark[state] ? state + 1 : buffer[i] == '<' ? 1 : 0;
                    if (state == mark.length) {
                        rows++;
                        state = 0;
                    }
                }
            }
            return rows;
        }
    }
}
