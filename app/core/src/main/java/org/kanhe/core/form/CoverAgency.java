package org.kanhe.core.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Names of agencies where no label announces them: alone in a line, in brackets under a title, at the front of a title.
final class CoverAgency {
    private static final int LONGEST = 30;
    private static final String ENDING = "(?:局|办公室|委员会|管委会|委|办|院|中心|站|所|大队|支队|总队|处|署|厅|部|协会|学会|联合会|红十字会|妇联|残联|工商联|文联|社联|团委|总工会|馆|学校|中学|小学|幼儿园|学院|大学|医院|卫生院|政府|法院|检察院|公司|集团|街道|办事处|党校|档案馆|纪委|监委|纪律检查委员会|公安局|分局|服务中心|管理处|供销社|信访局|园区|林场|农场|电视台|广播台|报社|书店|银行|基金会|组织部|宣传部|统战部|政法委)";
    private static final Pattern ALONE = Pattern.compile("\\(?((?:[\\p{IsHan}]|[·、(). ]){1,26}?" + ENDING + ")(?:\\((?:本级|机关|盖章|公章|单位盖章)\\))?\\)?(?:盖章|章)?");
    private static final Pattern OPENING_TITLE = Pattern.compile("^(?:关于)?([\\p{IsHan}]{2,24}?" + ENDING + ")(?:关于|(?=\\d{4}|二[〇零]|部门整体|项目支出|预算支出|整体支出|专项|绩效|本级))");
    private static final Pattern VERBAL = Pattern.compile(".*(?:报告|绩效|自评|评价|情况|基本|管理办法|根据|实施方案|目标|指标|说明|填报|附件|单位:|负责人|为|的|和|年度|我|本).*");

    private CoverAgency() {}

    /// The agency a short line names and nothing else: `青禾市人民政府办公室`, `（区信访局）`.
    static Optional<String> alone(String line) {
        String s = Labels.normalise(line);
        Matcher m = ALONE.matcher(s);
        return s.length() <= LONGEST && s.length() >= 3 && NarrativeNumber.of(line).isEmpty() && m.matches() && !VERBAL.matcher(m.group(1)).matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /// The agency a title begins with: `云溪县水利局2021年度部门整体支出绩效自评报告`.
    static Optional<String> inTitle(String title) {
        String s = Labels.normalise(title);
        Matcher m = OPENING_TITLE.matcher(s);
        return m.find() && !VERBAL.matcher(m.group(1)).matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
