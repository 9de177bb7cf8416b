package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static String read(String rtf) {
        return Reading.text(rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Text as the bytes of a Chinese program, in hexadecimal.
    private static String gbk(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("GBK"))) {
            hex.append("\\'").append(String.format("%02x", b & 0xFF));
        }
        return hex.toString();
    }

    @Test
    void theSameFormReadsAsInADocx() {
        assertThat(Reading.text(Reading.fixture("project-form.rtf"))).isEqualTo(Reading.text(Reading.fixture("project-form.docx")));
    }

    @Test
    void chineseIsReadFromBytesFromUnicodeAndByTheFont() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg936 " + gbk("绩效") + "\\par \\uc1\\u33258?\\u-29775 x\\par}")).isEqualTo("paragraph: 绩效\nparagraph: 自评\n".replace("评", Character.toString((char) (65536 - 29775))));
        assertThat(read("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f1 " + gbk("指标") + "{\\f0 \\'e9}\\par}")).isEqualTo("paragraph: 指标é\n");
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        assertThat(read("{\\rtf1{\\info{\\title x}}{\\*\\generator y;}{\\pict 00ff}" + gbk("留") + "{\\deleted " + gbk("删") + "}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt " + gbk("附件") + "}}{\\*\\bkmkstart b}\\par}")).isEqualTo("paragraph: 留附件\n");
    }

    @Test
    void headingsNumbersBoxesAndLeftoverTextAreRead() {
        assertThat(read("{\\rtf1\\pard\\outlinelevel0 " + gbk("基本情况") + "\\par\\pard {\\listtext " + gbk("一、") + "\\tab}" + gbk("机构") + "\\par{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt " + gbk("填报单位") + "\\par}}}" + gbk("末行") + "}")).isEqualTo("""
                heading 1: 基本情况
                paragraph: 一、机构
                paragraph: 填报单位
                paragraph: 末行
                """);
    }

    @Test
    void cellsMergeBothWays() {
        assertThat(read("{\\rtf1\\trowd\\trleft0\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000\\intbl a\\cell\\cell b\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2005\\clvmrg\\cellx3000\\intbl c\\cell d\\par e\\cell\\cell\\row\\pard f\\par}")).isEqualTo("""
                table 0: 2x3
                  r0 | [1x2] a | [2x1] b
                  r1 | c | d⏎e | ^
                paragraph: f
                """);
    }

    @Test
    void truncatedRtfIsCorruptAndMutatedRtfEndsSomehow() {
        byte[] whole = Reading.fixture("project-form.rtf");
        for (int percent : new int[] {10, 50, 90, 99}) {
            assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length * percent / 100), ReadingLimits.defaults())).isEqualTo("corrupt");
        }
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            byte[] mutated = whole.clone();
            for (int i = 0; i < 40; i++) {
                mutated[random.nextInt(mutated.length)] = (byte) "{}\\'*0".charAt(random.nextInt(6));
            }
            assertThat(Reading.refusal(mutated, ReadingLimits.defaults())).isIn("read", "corrupt", "unsupported", "empty");
        }
        assertThat(Reading.refusal("{\\rtf1".concat("{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII), ReadingLimits.defaults())).isEqualTo("corrupt");
    }
}
