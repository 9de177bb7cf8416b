package org.kanhe.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            报告/甲.docx,               报告/甲.docx
            ../../etc/passwd,           etc/passwd
            "..\\..\\系统\\a.doc",      系统/a.doc
            /根/./b.xls,                根/b.xls
            "  空 格 .txt  ",           空 格 .txt
            a.zip!/b/c.doc,             a.zip!/b/c.doc
            //,                         unnamed
            """)
    void aNameStaysALabel(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileNames.clean("a\u202Ecod.\u0000\n\r\u0007txt")).isEqualTo("acod.txt");
        assertThat(FileNames.clean("\uD800x")).isEqualTo("x");
        assertThat(FileNames.clean("名".repeat(600))).hasSize(512);
    }
}
