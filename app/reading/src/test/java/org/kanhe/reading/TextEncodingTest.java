package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    private static final String TEXT = "一级指标\t产出指标\n≥90%\t100\n云溪县水利局";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void chineseIsReadInEveryUsualEncoding(String charset) {
        assertThat(TextEncoding.decode(TEXT.getBytes(Charset.forName(charset)))).hasValue(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkIsNoText(String charset) {
        assertThat(TextEncoding.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).hasValue(TEXT);
    }

    @Test
    void plainLettersMayBeWide() {
        assertThat(TextEncoding.decode("abc 123\n".getBytes(StandardCharsets.UTF_16LE))).hasValue("abc 123\n");
    }

    @Test
    void textCutInsideItsLastCharacterIsNotTakenForAnotherEncoding() {
        byte[] whole = "绩效自评".getBytes(StandardCharsets.UTF_8);
        assertThat(TextEncoding.decode(java.util.Arrays.copyOf(whole, whole.length - 1))).isEmpty();
        assertThat(TextEncoding.decode(java.util.Arrays.copyOf(whole, whole.length - 2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"610062", "E9A1B900E79BAE", "07", "FFFE00D8", "80", "E9A1B9FF"})
    void whatIsNotTextIsRefused(String hex) {
        assertThat(TextEncoding.decode(HexFormat.of().parseHex(hex))).isEmpty();
    }
}
