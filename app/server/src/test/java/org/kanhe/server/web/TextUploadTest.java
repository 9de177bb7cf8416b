package org.kanhe.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TextUploadTest {
    @Test
    void chineseIsReadInBothEncodingsOfficesUse() {
        assertThat(TextUpload.decode("满意度 ≥90%".getBytes(StandardCharsets.UTF_8))).isEqualTo("满意度 ≥90%");
        assertThat(TextUpload.decode("满意度 ≥90%".getBytes(Charset.forName("GBK")))).isEqualTo("满意度 ≥90%");
    }
}
