package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String PAGE = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s"><title>不显示</title><style>p {}</style></head><body>
            <h1>绩效自评</h1>
            <p>填报单位：<b>云溪县</b>
            水利局</p>
            <table border=1><tbody>
              <tr><td colspan=2>项目名称</td><td colspan="2">水渠<br>维修</td></tr>
              <tr><td rowspan=2>产出<p>指标</p></td><td>数量指标</td><td>≥3公里</td><td>&nbsp;</td></tr>
              <tr><td>质量指标</td><td>100%%</td><td><table><tr><td>内</td><td>表</td></tr></table></td></tr>
            </table>
            <div>填表人：李青禾<br>电话：13900000002</div><script>alert(1)</script></body></html>
            """;
    private static final String TEXT = """
            heading 1: 绩效自评
            paragraph: 填报单位：云溪县 水利局
            table 0: 3x4
              r0 | [1x2] 项目名称 | [1x2] 水渠⏎维修
              r1 | [2x1] 产出⏎指标 | 数量指标 | ≥3公里 | \u00a0
              r2 | ^ | 质量指标 | 100% | 内⇥表
            paragraph: 填表人：李青禾
            paragraph: 电话：13900000002
            """;

    @Test
    void aPageIsReadInTheCharactersItDeclares() {
        assertThat(Reading.text(PAGE.formatted("utf-8").getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(Reading.text(PAGE.formatted("gb2312").getBytes(Charset.forName("GB18030")))).isEqualTo(TEXT);
        assertThat(Reading.text(PAGE.formatted("gb2312").getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(Reading.text(("\uFEFF" + PAGE.formatted("utf-16")).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    }

    @Test
    void anExcelFileThatIsAPageIsReadAsThePageItIs() {
        byte[] file = "<table><tr><td>项目名称</td><td>道路养护</td></tr></table>".getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = FileReaders.standard(ReadingLimits.defaults()).read("导出.xls", file);
        assertThat(outcome.source().mediaType()).isEqualTo("text/html");
        assertThat(Reading.text(file)).isEqualTo("table 0: 1x2\n  r0 | 项目名称 | 道路养护\n");
    }

    @Test
    void spansThatLieDoNotOverlapOrGrow() {
        String page = "<table><tr><td rowspan=99999 colspan=99999>甲</td></tr><tr><td colspan=-3 rowspan=x>乙</td><td rowspan=0>丙</td></tr><tr><td>丁</td></tr></table>";
        assertThat(Reading.text(page.getBytes(StandardCharsets.UTF_8))).startsWith("table 0: 3x100");
        String crossed = "<table><tr><td>a</td><td rowspan=2>b</td><td>c</td></tr><tr><td colspan=3>d</td></tr></table>";
        assertThat(Reading.text(crossed.getBytes(StandardCharsets.UTF_8))).isEqualTo("""
                table 0: 2x3
                  r0 | a | [2x1] b | c
                  r1 | d | ^
                """);
    }

    @Test
    void aWebArchiveIsItsPage() {
        String page = PAGE.formatted("gb2312");
        String body = Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName("GBK")));
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_x\"\r\n\r\n说明\r\n------=_x\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n" + body + "\r\n------=_x\r\nContent-Type: image/png\r\n\r\nxx\r\n------=_x--\r\n";
        byte[] file = archive.getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.text(file)).isEqualTo(TEXT);
        assertThat(Reading.document(file).reader()).isEqualTo("web-archive/1");
    }

    @Test
    void aPageNestedWithoutEndStillShowsItsText() {
        String page = "<html>" + "<div><table><tr><td>".repeat(5_000) + "底";
        long start = System.nanoTime();
        assertThat(Reading.text(page.getBytes(StandardCharsets.UTF_8))).contains("底");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
