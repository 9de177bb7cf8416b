package org.kanhe.core.reuse;

import java.util.List;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Recognises 职能职责, which the law words alike for every unit of one sort: by the heading it stands under, or by its own wording.
final class DutyWording {
    private static final Pattern HEADING = Pattern.compile("职能|职责|机构设置|内设机构|机构编制|人员编制|三定");
    private static final Pattern OPENING = Pattern.compile(".{0,24}?(?:主要)?(?:工作)?(?:职能|职责)(?:是|为|:|：|包括|有|如下).*", Pattern.DOTALL);
    private static final List<String> DUTIES = List.of("负责", "主要负责", "承担", "承办", "拟订", "拟定", "组织拟", "组织起草", "起草", "贯彻", "组织实施", "组织指导", "组织协调", "指导",
            "监督", "依法", "参与", "协调", "综合协调", "统筹", "研究拟", "研究制定", "管理", "受理", "制定", "推进", "推动", "完成", "执行", "宣传贯彻", "会同", "配合");
    /// What was done, not what is to be done
    private static final List<String> DONE = List.of("已", "了", "共计", "累计", "全年", "今年", "本年", "达到", "完成率", "同比", "较上年", "截至");
    private static final List<String> WHOLE = List.of("全县", "全市", "全区", "全省", "全镇", "全州", "辖区", "本行政区", "有关法律", "法律法规", "方针政策");
    private static final String CLAUSE_ENDS = "。；;！!\n";
    private static final String MARKS = "（）()、.．:： 　0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩";
    private static final int SHORTEST = 3;

    private DutyWording() {}

    static boolean isHeading(String heading) {
        return HEADING.matcher(heading).find();
    }

    static boolean isDuty(String text) {
        if ((text.contains("职责") || text.contains("职能")) && OPENING.matcher(text).matches()) {
            return true;
        }
        int clauses = 0;
        int duties = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                int start = behindMark(text, from, i);
                if (i - start > SHORTEST) {
                    clauses++;
                    duties += isDuty(text, start, i) ? 1 : 0;
                }
                from = i + 1;
            }
        }
        return duties > 0 && duties * 10 >= clauses * 6 && (clauses > 1 || WHOLE.stream().anyMatch(Labels.normalise(text)::contains));
    }

    /// 负责全县水利工程建设管理工作: a task and no result.
    private static boolean isDuty(String text, int from, int to) {
        if (DUTIES.stream().noneMatch(duty -> text.startsWith(duty, from))) {
            return false;
        }
        String clause = text.substring(from, to);
        return clause.contains("交办的其他") || (DONE.stream().noneMatch(clause::contains) && clause.chars().noneMatch(Character::isDigit));
    }

    private static int behindMark(String text, int from, int to) {
        int i = from;
        while (i < to && MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
