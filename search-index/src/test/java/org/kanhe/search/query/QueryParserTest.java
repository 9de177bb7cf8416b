package org.kanhe.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryParserTest {
    /// query | what it means
    private static final String READ =
            """
            | 全部
            接访 90%以上 2021 | (接访 且 90以上 且 2021)
            "接访群众 满意度" | "接访群众满意度"
            接访 -非正常 | (接访 且 非 非正常)
            接访 NOT 非正常 | (接访 且 非 非正常)
            - 上访 | 非 上访
            --上访 | 上访
            接访 OR 上访 救助 | (接访 或 (上访 且 救助))
            (接访 OR 上访) 救助 | ((接访 或 上访) 且 救助)
            （接访 | 上访） AND 救助 | ((接访 或 上访) 且 救助)
            AR-01 | ar01
            单位:信访局 | unit=信访局
            单位：“云溪县 信访局” | unit="云溪县信访局"
            项目名称：信访救助资金 | project=信访救助资金
            Year:2020..2022 | year 2020≤ ≤2022
            年度：2020～2022 | year 2020≤ ≤2022
            year:2020.. | year 2020≤
            year:..2022 | year ≤2022
            年度:2021年 | year 2021≤ ≤2021
            target>=90 | target 90≤
            指标值≥90% | (target 90≤ 且 measure:%)
            指标值 ≥ 90 | target 90≤
            target >= 90 measure:% | (target 90≤ 且 measure:%)
            target:>=90 | target 90≤
            目标值：≥90 | target 90≤
            目标值：90%以上 | (target 90≤ 且 measure:%)
            完成值：低于80 | actual <80
            target=>90 | target 90≤
            target≥12万件 | (target 120000≤ 且 measure:件)
            target:80%..90% | (target 80≤ ≤90 且 measure:%)
            -target>=90% | 非 (target 90≤ 且 measure:%)
            单位: 信访局 | unit=信访局
            单位 ： “信访局” | unit="信访局"
            单位 信访局 | (单位 且 信访局)
            year!=2020 | 非 year 2020≤ ≤2020
            类型≠自评表 | 非 kind:project-self-evaluation,department-self-evaluation
            year<>2020 | 非 year 2020≤ ≤2020
            year==2020 | year 2020≤ ≤2020
            !满意度 | 非 满意度
            很好！ | 很好
            很好 ！ | 很好
            year:2020-2022 | year 2020≤ ≤2022
            年度:2020年—2022年 | year 2020≤ ≤2022
            年度:2020至2022 | year 2020≤ ≤2022
            年度：2020…2022 | year 2020≤ ≤2022
            预算数>=5000元 | annual 0.5000≤
            预算数≥1.2亿元 | annual 12000.0≤
            得分<80分 | score <80
            执行率:90%以上 | rate 90≤
            接访 or 上访 | (接访 或 上访)
            接访 and not 上访 | (接访 且 非 上访)
            rule:ar01 | rule:AR-01
            actual<1,000 | actual <1000
            score＜80 | score <80
            rate>90% | rate 90<
            measure:％ | measure:%
            计量单位:人次 | measure:人次
            rule:ar-01 | rule:AR-01
            kind:narrative | kind:narrative
            类型:自评表 | kind:project-self-evaluation,department-self-evaluation
            程度:高 | severity:high
            程度:严重 | severity:high
            severity:提示 | severity:low
            状态:已排除 | status:dismissed
            区划:云溪 | region:云溪
            类型:共性指标框架 | kind:scoring-framework
            status:待核 | status:open
            一级指标:产出 | level1:产出
            救助情况：已完成 | 救助情况已完成
            完成任务。下一步 | (完成任务 且 下一步)
            Excel表 2.5万 | (excel表 且 2.5万)
            """;

    /// query | position key argument → suggestion
    private static final String REFUSED =
            """
            接访 "满意 | 3 unclosed-quote
            (接访 | 0 unclosed-parenthesis
            接访) | 2 unopened-parenthesis
            接访 () | 3 empty-parentheses
            "" | 0 empty-phrase
            接访 OR | 3 nothing-after-or
            OR 接访 | 0 nothing-before-or
            接访 - | 3 nothing-after-not
            ，。 | 0 nothing-to-search
            信访* | 2 wildcard
            _id:5 | 0 unknown-field
            untt:信访局 | 0 unknown-field → unit
            满意度>=90 | 0 unknown-field → name:满意度 target
            满意度完成值<90 | 0 unknown-field → name:满意度 完成值
            满意度=90 | 0 unknown-field → name:满意度 target
            year:2020,2021 | 5 not-a-number
            预算数>=5000件 | 5 not-a-number
            target:80%..90人 | 7 not-a-number
            单位: | 3 missing-value
            target>=  | 8 missing-value
            target>= | 8 missing-value
            target>=高 | 8 not-a-number
            year:2022..2020 | 5 empty-range → year:2020..2022
            unit>5 | 0 not-comparable → unit:5
            kind:narative | 5 unknown-value → kind:narrative
            severity:hihg | 9 unknown-value → severity:high
            """;

    @Test
    void whatIsTypedMeansWhatItSays() {
        READ.lines().forEach(line -> {
            int bar = line.lastIndexOf(" | ");
            String q = bar < 0 ? "" : line.substring(0, bar);
            assertThat(Spoken.of(QueryParser.read(q))).as(q).isEqualTo(line.substring(line.lastIndexOf("| ") + 2));
        });
    }

    @Test
    void mistakesAreNamedWithTheirPosition() {
        REFUSED.lines().forEach(line -> {
            int bar = line.lastIndexOf(" | ");
            assertThat(refusal(line.substring(0, bar))).as(line).isEqualTo(line.substring(bar + 3));
        });
    }

    @Test
    void hostileQueriesAreRefusedBeforeTheyCost() {
        assertThat(refusal("(".repeat(1_000) + "信" + ")".repeat(1_000))).startsWith("2000 too-long");
        assertThat(refusal("(".repeat(100) + "信" + ")".repeat(100))).startsWith("10 too-deep");
        assertThat(refusal("-".repeat(500) + "信")).startsWith("10 too-deep");
        assertThat(refusal("信 ".repeat(300))).startsWith("400 too-many-conditions");
        assertThat(refusal("信".repeat(3_000))).startsWith("2000 too-long");
        assertThat(refusal("/.*/")).contains("wildcard");
    }

    @Test
    void everyFieldIsKnownByEachOfItsNames() {
        for (QueryField field : QueryField.values()) {
            assertThat(field.names()).allSatisfy(name -> assertThat(QueryField.named(name)).contains(field));
        }
        assertThat(QueryField.allNames()).doesNotHaveDuplicates();
    }

    private static String refusal(String q) {
        return switch (QueryParser.parse(q)) {
            case QueryOutcome.Understood _ -> "nothing";
            case QueryOutcome.Mistaken(QueryMistake mistake) -> mistake.position() + " " + mistake.key().message().substring("query.".length()) + mistake.suggestion().map(s -> " → " + s).orElse("");
        };
    }

    @Test
    void theMistakeSaysWhatItIsAbout() {
        QueryOutcome outcome = QueryParser.parse("untt:信访局");
        assertThat(outcome).isInstanceOfSatisfying(QueryOutcome.Mistaken.class, m -> assertThat(m.mistake().args()).isEqualTo(List.of("untt")));
    }
}
