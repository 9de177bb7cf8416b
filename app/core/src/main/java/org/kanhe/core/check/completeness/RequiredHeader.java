package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;

/// CP-01 必填信息缺失: department, implementing unit, filing unit, project or year is blank or still the words of the template.
public final class RequiredHeader implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("CP-01", "required-header", Severity.MEDIUM, "required-fields", "0.1", List.of(
            RuleInfo.fires("""
                    单位：云溪县水利局
                    主管部门：
                    项目：云溪河清淤
                    """),
            RuleInfo.fires("""
                    单位：云溪县水利局
                    项目：XX项目
                    """),
            RuleInfo.silent("""
                    单位：云溪县水利局
                    主管部门：云溪县人民政府
                    项目：云溪河清淤
                    """)));
    private static final Pattern TEMPLATE = Pattern.compile("[XxＸ×*＊]{2,}|^[（(](盖章|公章)[）)]$|^[_＿…]+$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        ReportHead head = report.head();
        Map<String, Field<?>> answers = new LinkedHashMap<>();
        answers.put("主管部门", head.department());
        answers.put("实施单位", head.implementingUnit());
        answers.put("填报单位", head.unit());
        answers.put("项目名称", head.project());
        answers.put("年度", head.year());
        if (answers.values().stream().allMatch(Field.Absent.class::isInstance)) {
            return Stream.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        answers.forEach((label, cell) -> {
            if (cell instanceof Field.Blank<?> || TEMPLATE.matcher(cell.raw()).find()) {
                missing.add(label);
                evidence.addAll(Cells.evidence(cell));
            }
        });
        return Stream.of(missing.isEmpty() ? Outcome.SOUND : Outcome.objection(Message.of("CP-01.found", String.join("、", missing)), evidence));
    }
}
