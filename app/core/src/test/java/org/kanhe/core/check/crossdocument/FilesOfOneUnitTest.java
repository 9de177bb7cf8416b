package org.kanhe.core.check.crossdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.Submission;
import org.kanhe.core.testkit.WrittenForms;

/// LG-16, NT-01 and TQ-07 where the papers of a unit stand in files of their own.
class FilesOfOneUnitTest {
    private static final String ROWS = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n";

    private static String head(String kind, String unit) {
        return "类型：" + kind + "\n年度：2022年度\n单位：" + unit + "\n";
    }

    private static String project(String unit, String name, String benefit, int score) {
        return head("project-self-evaluation", unit) + "项目：" + name + "\n" + ROWS + "产出指标 | 数量指标 | " + name + "数量 | ≥20处 | 20处 | 50 | 50 |\n效益指标 | 社会效益指标 | 受益农户 | ≥5000户 | " + benefit
                + " | 50 | " + (score - 50) + " |\n总分 | 100 | " + score + "\n";
    }

    private static String text(String unit, String score) {
        return head("narrative", unit) + "标题：2022年度部门整体支出绩效自评报告\n六、绩效情况\n部门整体支出绩效自评得分" + score + "分。\n";
    }

    private static List<String> across(String rule, String... files) {
        List<Submission> all = List.of(files).stream().map(WrittenForms::submission).toList();
        List<FiledReport> filed = new ArrayList<>();
        all.forEach(file -> filed.addAll(file.filed()));
        return all.stream().flatMap(file -> Checker.standard().across(file, ReportCorpus.of(filed)).stream()).flatMap(verdict -> verdict.findings().stream())
                .filter(finding -> finding.rule().equals(rule)).map(finding -> finding.severity().code() + " | " + finding.message().in(Locale.CHINESE)).toList();
    }

    @Test
    void aUnitThatGivesItselfFullMarksInEveryFileIsToldOnce() {
        String[] files = IntStream.range(0, 6).mapToObj(i -> project("云溪县水利局", "第" + i + "片区渠系", (5100 + i) + "户", 100)).toArray(String[]::new);
        assertThat(across("LG-16", files)).containsExactly("medium | 6 张自评表中有 6 张自评满分且未说明任何偏差，自评区分度不足");
        files[1] = project("云溪县水利局", "第1片区渠系", "5101户", 94);
        files[2] = project("云溪县水利局", "第2片区渠系", "5102户", 95);
        assertThat(across("LG-16", files)).isEmpty();
    }

    @Test
    void unitsThatFileOneFormEachAreNotTakenTogether() {
        assertThat(across("LG-16", IntStream.range(0, 6).mapToObj(i -> project("云溪县第" + i + "水管站", "渠系维护" + i, (5100 + i) + "户", 100)).toArray(String[]::new))).isEmpty();
    }

    @Test
    void aScoreInTheReportIsHeldAgainstTheFormInAnotherFile() {
        String form = head("department-self-evaluation", "云溪县水利局") + ROWS + "产出指标 | 数量指标 | 维护渠系 | ≥20处 | 20处 | 100 | 98 | 一处返工\n总分 | 100 | 98\n";
        assertThat(across("NT-01", text("云溪县水利局", "96"), form)).containsExactly("high | 报告写得分 96，自评表总分为 98，两者不一致");
        assertThat(across("NT-01", text("云溪县水利局", "98"), form)).isEmpty();
        assertThat(across("NT-01", text("云溪县林业局", "96"), form)).isEmpty();
    }

    @Test
    void twoTextsOfOneUnitAndYearSayOneScore() {
        assertThat(across("NT-01", text("云溪县水利局", "96"), text("云溪县水利局", "98") + "附注。\n")).hasSize(1);
        assertThat(across("NT-01", text("云溪县水利局", "96"), text("云溪县水利局", "96.0") + "附注。\n")).isEmpty();
    }

    @Test
    void aBenefitCountsForOneProjectOfAUnit() {
        assertThat(across("TQ-07", project("云溪县水利局", "渠系维护", "5316户", 100), project("云溪县水利局", "机井维修", "5316户", 100))).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("medium | 指标“受益农户”的完成值“5316户”与本单位项目"));
        assertThat(across("TQ-07", project("云溪县水利局", "渠系维护", "5316户", 100), project("云溪县水利局", "机井维修", "5120户", 100))).isEmpty();
        assertThat(across("TQ-07", project("云溪县水利局", "渠系维护", "5316户", 100), project("云溪县林业局", "林区道路", "5316户", 100))).isEmpty();
    }
}
