package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static String read(String body) {
        return Reading.text(OfficeParts.word(body).packed());
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static final String SPAN_2 = "<w:gridSpan w:val=\"2\"/>";
    private static final String BEGINS = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void mergedCellsAreOneCellSeenFromEveryPlace() {
        assertThat(read(tbl(
                tr(tc(SPAN_2, "项目名称"), tc("", "水渠维修")),
                tr(tc(BEGINS, "产出指标"), tc("", "数量指标"), tc("", "≥3公里")),
                tr(tc(GOES_ON, ""), tc("", "质量指标"), tc("", "100%")),
                tr(tc(BEGINS, "效益指标"), tc("", "社会效益"), tc("", ""))))).isEqualTo("""
                table 0: 4x3
                  r0 | [1x2] 项目名称 | 水渠维修
                  r1 | [2x1] 产出指标 | 数量指标 | ≥3公里
                  r2 | ^ | 质量指标 | 100%
                  r3 | 效益指标 | 社会效益 |\s
                """);
    }

    @Test
    void rowsMayBeginFurtherRightAndEndFurtherLeft() {
        assertThat(read(tbl(
                tr(tc("", "甲"), tc("", "乙"), tc("", "丙")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("", "丁") + "</w:tr>"))).isEqualTo("""
                table 0: 2x3
                  r0 | 甲 | 乙 | 丙
                  r1 | c1 丁
                """);
    }

    @Test
    void textLeftBehindInAMergedCellIsKeptUnlessItOnlyRepeats() {
        assertThat(read(tbl(
                tr(tc(BEGINS, "产出指标"), tc(BEGINS, "质量")),
                tr(tc(GOES_ON, "产出指标"), tc(GOES_ON, "时效"))))).isEqualTo("""
                table 0: 2x2
                  r0 | [2x1] 产出指标 | [2x1] 质量⏎时效
                  r1 | ^ | ^
                """);
    }

    @Test
    void aMergeThatGoesOnInADifferentWidthBeginsAnew() {
        assertThat(read(tbl(
                tr(tc(BEGINS, "甲"), tc("", "乙"), tc("", "丙")),
                tr(tc(SPAN_2 + GOES_ON, "丁"), tc("", "戊"))))).isEqualTo("""
                table 0: 2x3
                  r0 | 甲 | 乙 | 丙
                  r1 | [1x2] 丁 | 戊
                """);
    }

    @Test
    void aTableInsideACellIsItsText() {
        assertThat(read(tbl(tr(tc("", "经费"), "<w:tc>" + p("明细：") + tbl(tr(tc("", "差旅费"), tc("", "3")), tr(tc("", "会议费"), tc("", "2"))) + p("") + "</w:tc>")))).isEqualTo("""
                table 0: 1x2
                  r0 | 经费 | 明细：⏎差旅费⇥3⏎会议费⇥2⏎
                """);
    }

    @Test
    void aTableThatOnlyFramesAFormIsReadAsTheForm() {
        assertThat(read(tbl(tr("<w:tc>" + p("项目支出绩效自评表") + tbl(tr(tc("", "项目名称"), tc("", "道路养护"))) + p("") + "</w:tc>")))).isEqualTo("""
                paragraph: 项目支出绩效自评表
                table 0: 1x2
                  r0 | 项目名称 | 道路养护
                """);
    }

    @Test
    void changesAreSeenAsAccepted() {
        assertThat(read("<w:p><w:r><w:t>执行</w:t></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>26.64</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>"
                + "<w:moveFrom>" + p("旧处") + "</w:moveFrom><w:moveTo>" + p("新处") + "</w:moveTo>"
                + tbl(tr(tc("", "留")), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "删") + "</w:tr>", "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + tc("", "增") + "</w:tr>"))).isEqualTo("""
                paragraph: 执行26.64万元
                paragraph: 新处
                table 0: 2x1
                  r0 | 留
                  r1 | 增
                """);
    }

    @Test
    void contentControlsAreLookedInto() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"不显示\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(read(control.formatted(p("填报单位：云溪县水利局"))
                + tbl(tr(control.formatted(tc("", "甲")), "<w:tc>" + control.formatted(p("乙")) + "</w:tc>"), control.formatted(tr(tc("", "丙"), tc("", "丁"))))
                + "<w:p>" + control.formatted("<w:r><w:t>行内</w:t></w:r>") + "</w:p>")).isEqualTo("""
                paragraph: 填报单位：云溪县水利局
                table 0: 2x2
                  r0 | 甲 | 乙
                  r1 | 丙 | 丁
                paragraph: 行内
                """);
    }

    @Test
    void textBoxesAreReadOnceWhateverStandsInFallbacks() {
        String box = "<w:txbxContent>" + p("填报单位：临江区财政局") + "</w:txbxContent>";
        assertThat(read("<w:p><w:r><w:t>封面</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + p("旧式文本框") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>")).isEqualTo("""
                paragraph: 封面
                paragraph: 填报单位：临江区财政局
                paragraph: 旧式文本框
                """);
    }

    @Test
    void textFormattedAsHiddenIsNotOnThePaper() {
        assertThat(read("<w:p><w:r><w:t>817</w:t></w:r><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>草稿</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>万元</w:t></w:r></w:p>")).isEqualTo("""
                paragraph: 817万元
                """);
    }

    @Test
    void fieldsShowTheirResultAndSymbolsTheirSign() {
        assertThat(read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2023年3月1日</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:p><w:r><w:t>延续专项</w:t><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:tab/><w:t>新增专项</w:t><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/></w:r></w:p>")).isEqualTo("""
                paragraph: 2023年3月1日
                paragraph: 延续专项☑⇥新增专项□
                """);
    }

    @Test
    void headingsComeFromOutlineLevelsOfParagraphsAndStyles() {
        String styles = OfficeParts.wordPart("styles", "<w:style w:styleId=\"h\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"mine\"><w:basedOn w:val=\"h\"/></w:style>");
        byte[] file = OfficeParts.word("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>一、基本情况</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"mine\"/></w:pPr><w:r><w:t>（一）机构</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"mine\"/><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>").related("styles", "styles.xml", styles).packed();
        assertThat(Reading.text(file)).isEqualTo("""
                heading 1: 一、基本情况
                heading 2: （一）机构
                paragraph: 正文
                """);
    }

    @Test
    void automaticNumbersAreShownAsTheProgramCountsThem() {
        String numbering = OfficeParts.wordPart("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"6\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] file = OfficeParts.word(item.formatted(0, 5, "基本情况") + item.formatted(1, 5, "机构") + item.formatted(1, 5, "人员") + item.formatted(0, 5, "预算") + item.formatted(1, 5, "收入") + item.formatted(0, 6, "另起") + item.formatted(0, 0, "无号")).related("numbering", "numbering.xml", numbering).packed();
        assertThat(Reading.text(file)).isEqualTo("""
                paragraph: 一、基本情况
                paragraph: 1. 机构
                paragraph: 2. 人员
                paragraph: 二、预算
                paragraph: 1. 收入
                paragraph: 一、另起
                paragraph: 无号
                """);
    }

    @Test
    void headersAndFootersAreReadOnceWithoutPageNumbers() {
        byte[] file = OfficeParts.word(p("正文"))
                .related("header", "header1.xml", OfficeParts.wordPart("hdr", p("填报单位：青禾市教育局")))
                .related("header", "header2.xml", OfficeParts.wordPart("hdr", p("填报单位：青禾市教育局")))
                .related("footer", "footer1.xml", OfficeParts.wordPart("ftr", p("- 3 -") + p("第 1 页 共 9 页") + p("内部资料"))).packed();
        assertThat(Reading.text(file)).isEqualTo("""
                paragraph: 填报单位：青禾市教育局
                paragraph: 正文
                paragraph: 内部资料
                """);
    }

    @Test
    void theFileIsWhatItsContentTypesSay() {
        byte[] file = OfficeParts.word(p("甲")).packed();
        assertThat(Reading.outcome(file).source().mediaType()).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(Reading.document(file).reader()).isEqualTo("word/1");
    }
}
