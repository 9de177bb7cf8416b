package org.kanhe.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.arithmetic.ExecutionRate;
import org.kanhe.core.check.privacy.MobileNumber;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.core.testkit.Goldens;
import org.kanhe.core.testkit.WrittenForms;

class CheckLineTest {
    /// Two rules are enough to see what a finding looks like; more would change this file with every new rule.
    private static final Checker TWO_RULES = new Checker(new RuleCatalogue(List.of(new ExecutionRate(), new MobileNumber())), _ -> RuleSettings.national());
    private static final String FORMS = """
            标题：2022年度项目支出绩效自评表
            年度：2022年度
            单位：云溪县水利局
            主管部门：
            项目：云溪河清淤
            电话：13900000001
            资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 30 | 30 | 26.64 | 10 | 66.4% | 6.6
            上年结转资金 | | | 31..5 | | |
            目标 | 清淤河道10公里 | 清淤河道12公里
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
            产出指标(50分) | 数量指标 | 清淤长度 | ≥10公里 | 12公里 | 50 | 50 |
            效益指标 | 生态效益 | 水质和水量 | 超标下降2%，断流下降5% | 明显改善 | 40 | 38 | 上游施工
            总分 | 100 |
            ----
            类型：base-data
            人员 | 编制数 | 实际在职人数 | 控制率
             | 13 | 8 | 61.54%
            经费 | 上年决算数 | 本年预算数 | 本年决算数
            三公经费 | 0.28万元 | | 0.19
            ----
            类型：scoring-framework
            一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
            过程(40分) | 预算执行(26分) | 预算执行率 | 5 | 每低于1%扣1分 | 5
            ----
            类型：narrative
            一、基本情况
            全县有3座水库。
            ----
            类型：project-target-declaration
            长期目标：河畅水清
            年度目标：清淤10公里
            """;

    @Test
    void aLineCarriesReportsFindingsAndNotesUnderThePublishedNames() {
        Submission submission = submission("甲/云溪县水利局.doc");
        Reading reading = new Reading(submission.reports(), List.of(new ReadingNote(0, new Location.Cell(0, 8, 3), "31..5", ReadingNote.Why.UNPARSED_VALUE),
                new ReadingNote(-1, new Location.Paragraph(3), "- 10 -", ReadingNote.Why.FORM_TEXT)));
        Map<String, ?> line = CheckLine.read(submission.file(), reading, TWO_RULES.check(submission), Locale.CHINESE);
        Goldens.assertMatches("app/core/src/test/resources/org/kanhe/core/wire/check-line.json", JsonText.of(line));
    }

    @Test
    void anUnreadableFileSaysWhy() {
        SourceFile file = new SourceFile(SourceId.of(new byte[] {1}), "乙.doc", 1, "application/msword");
        assertThat(CheckLine.unreadable(file, "encrypted", "needs a password")).containsEntry("outcome", "unreadable").containsEntry("reason", "encrypted").containsEntry("reports", List.of());
    }

    @Test
    void whatOnlyShowsAcrossFilesNamesTheFileOfEveryPlace() {
        SourceId left = SourceId.of(new byte[] {1});
        SourceId right = SourceId.of(new byte[] {2});
        Finding finding = new Finding("XU-01", Severity.HIGH, new ReportId(left, 0), Message.of("LG-06.goal"),
                List.of(Evidence.of(new Location.Paragraph(3), "甲"), new Evidence(new Location.Paragraph(4), "甲", Optional.of(new ReportId(right, 2)))), Optional.empty(), "national");
        assertThat(JsonText.of(CheckLine.across(List.of(finding), Map.of(left, "甲.doc", right, "乙.doc"), Locale.CHINESE)))
                .startsWith("{\n  \"file\": null,\n  \"findings\": [")
                .contains("{\"file\": \"甲.doc\", \"report\": 0, \"at\": \"p3\", \"text\": \"甲\"}", "{\"file\": \"乙.doc\", \"report\": 2, \"at\": \"p4\", \"text\": \"甲\"}");
    }

    private static Submission submission(String name) {
        Submission written = WrittenForms.submission(FORMS);
        return new Submission(new SourceFile(written.file().id(), name, written.file().size(), "application/msword"), written.reports());
    }
}
