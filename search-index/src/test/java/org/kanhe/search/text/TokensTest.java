package org.kanhe.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokensTest {
    /// text | tokens, sentences parted by /
    private static final String CUT =
            """
            接访群众满意度 | 接 访 群 众 满 意 度
            優撫對象發放準確 | 优 抚 对 象 发 放 准 确
            产   出　指标 | 产 出 指 标
            ≧９０％以上 | 90 以 上
            1,236人次 | 1236 人 次
            1,23 | 1 23
            66.4%、100.00% | 66.4 100.00
            2020.12.31 | 2020 12 31
            1.2.3 | 1 2 3
            第3.5项 | 第 3.5 项
            AR-01 PM2.5 5G网络 | ar 01 pm 2.5 5 g 网 络
            完成任务。下一步 | 完 成 任 务 / 下 一 步
            批次，人次；其他 | 批 次 人 次 / 其 他
            ㈠ ㎡ ⅣＡ | 一 m 2 iva
            零​宽 | 零 宽
            """;

    @Test
    void textIsCutIntoCharactersNumbersAndWords() {
        CUT.lines().forEach(line -> {
            int bar = line.lastIndexOf(" | ");
            assertThat(String.join(" / ", Tokens.of(line.substring(0, bar)).sentences())).as(line).isEqualTo(line.substring(bar + 3));
        });
    }

    @Test
    void aPhraseIsFoundWhereItStandsInTheOriginal() {
        String text = "全年接待群众１,２３６　人次；接待群众 1236人次";
        assertThat(found(text, "接待群众1236人次")).containsExactly("接待群众１,２３６　人次", "接待群众 1236人次");
    }

    @Test
    void aPhraseDoesNotReachIntoTheNextSentence() {
        assertThat(found("完成任务。下一步", "任务下一步")).isEmpty();
        assertThat(found("完成任务，下一步", "任务下一步")).containsExactly("任务，下一步");
    }

    @Test
    void namesThatDifferInSpacingAndWidthHaveOneKey() {
        assertThat(Tokens.of("云溪县　信访局（本级）").key()).isEqualTo(Tokens.of("云溪县信访局(本级)").key());
    }

    private static List<String> found(String text, String phrase) {
        return Tokens.of(text).find(Tokens.of(phrase).texts()).stream().map(span -> text.substring(span.start(), span.end())).collect(Collectors.toList());
    }
}
