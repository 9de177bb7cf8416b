package org.kanhe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void aLetterIsSetAsOfficesSetIt() throws IOException {
        try (XWPFDocument letter = letter()) {
            assertThat(letter.getParagraphs().stream().map(p -> p.getStyleID() + " " + p.getText())).containsExactly(
                    "Title 关于云溪县水利局绩效自评问题的整改通知",
                    "Addressee 云溪县水利局：",
                    "Level1 一、发现的问题",
                    "Level2 （一）渡船检修（2022年度）",
                    "Body 1．执行率应为88.8%，表中填66.4%。<原表位置>",
                    "Body ",
                    "Signature 青禾市财政局",
                    "Signature 2026年1月2日",
                    "Title 第二份");
            assertThat(font(letter, "Title")).isEqualTo("方正小标宋简体");
            assertThat(font(letter, "Level1")).isEqualTo("黑体");
            assertThat(font(letter, "Level2")).isEqualTo("楷体_GB2312");
            assertThat(font(letter, "Body")).isEqualTo("仿宋_GB2312");
            assertThat(letter.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
            assertThat(letter.getFooterList()).hasSize(1);
        }
    }

    @Test
    void everyLetterBeginsOnAPageOfItsOwn() throws IOException {
        try (XWPFDocument letter = letter()) {
            List<XWPFParagraph> titles = letter.getParagraphs().stream().filter(p -> "Title".equals(p.getStyleID())).toList();
            assertThat(titles.getFirst().isPageBreak()).isFalse();
            assertThat(titles.getLast().isPageBreak()).isTrue();
        }
    }

    private static String font(XWPFDocument letter, String style) {
        XWPFStyle found = letter.getStyles().getStyle(style);
        return found.getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
    }

    private static XWPFDocument letter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Letters letters = new Letters(out)) {
            letters.title("关于云溪县水利局绩效自评问题的整改通知");
            letters.addressee("云溪县水利局：");
            letters.level1("一、发现的问题");
            letters.level2("（一）渡船检修（2022年度）");
            letters.body("1．执行率应为88.8%，\n表中填66.4%。\u0001".replace("，\n", "，"), "<原表位置>", "http://127.0.0.1:8080/reports/ab-0#t0r1c2");
            letters.signature("青禾市财政局", "2026年1月2日");
            letters.title("第二份");
        }
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
