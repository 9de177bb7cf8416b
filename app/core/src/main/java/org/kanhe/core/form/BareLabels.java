package org.kanhe.core.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 项目 and 单位 alone: too short to be sure of, so what stands beside them must look like the name of a project or an agency.
final class BareLabels {
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{IsHan}{2})[\\p{IsHan}\\d“”\"（）()《》、·-]{4,40}");
    private static final Pattern NO_AGENCY = Pattern.compile(".*元|.*[年月日]|.*(?:支出|资金|预算|指标|情况).*");
    private static final Pattern NO_PROJECT = Pattern.compile(".*(?:资金|预算|支出|情况|指标|名称|内容|目标)");
    /// 单位：云溪县水利局 in a line, never 金额单位 nor 填报单位.
    private static final Pattern UNIT = Pattern.compile("(?:^|(?<=[\\s\\p{Z}]))单[\\s\\p{Z}]*位[\\s\\p{Z}]*(?:[（(][^（）()]{0,8}[）)][\\s\\p{Z}]*)?[:：][\\s\\p{Z}]*([^\\s\\p{Z}:：]{4,40})(?=[\\s\\p{Z}]|$)");

    private BareLabels() {}

    static Optional<FormLabel> of(String label, String value) {
        String s = value.strip();
        return switch (LabelText.key(label)) {
            case "项目" -> isName(s, NO_PROJECT) ? Optional.of(FormLabel.PROJECT) : Optional.empty();
            case "单位" -> isName(s, NO_AGENCY) ? Optional.of(FormLabel.UNIT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isName(String s, Pattern never) {
        return NAME.matcher(s).matches() && !never.matcher(s).matches() && Words.meanings(s).isEmpty();
    }

    /// The agency a line names behind 单位 alone.
    static Optional<InlineLabels.Pair> unit(String line) {
        Matcher m = UNIT.matcher(line);
        return m.find() && isName(m.group(1), NO_AGENCY) ? Optional.of(new InlineLabels.Pair(FormLabel.UNIT, "单位", m.group(1), m.start(1), m.end(1))) : Optional.empty();
    }
}
