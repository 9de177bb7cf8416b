package org.kanhe.core.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.check.Submission;
import org.kanhe.core.report.Report;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// Reads forms written as text:
/// ```
/// 单位：云溪县水利局
/// 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
/// 年度资金总额 | 30 | 30 | 26.64 | 10 | 88.8% | 8.9
/// 目标 | 清淤河道10公里 | 清淤河道12公里
/// 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
/// 产出指标(50分) | 数量指标 | 清淤长度 | ≥10公里 | 12公里 | 50 | 50 |
/// 总分 | 100 | 98.9
/// ```
/// What is not written is absent, an empty cell is blank. `----` parts the reports of a file. The cell `c` of line `l` of
/// report `r` stands at `t{r}r{l}c{c}`; lines of a narrative (`类型：narrative`) are blocks `p{l}`.
public final class WrittenForms {
    private WrittenForms() {}

    public static Submission submission(String text) {
        List<Report> reports = new ArrayList<>();
        for (String part : text.split("(?m)^----\\s*$", -1)) {
            reports.add(new WrittenReport(reports.size(), part.strip().lines().toList()).report());
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Submission(new SourceFile(SourceId.of(bytes), "written.txt", bytes.length, "text/plain"), reports);
    }

    public static Report report(String text) {
        return submission(text).reports().getFirst();
    }
}
