package org.kanhe.core.check.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.report.Narrative;

/// The part of NT-03 about lists within a paragraph: 存在三个问题：一是……；二是…….
final class CountedInline {
    private static final Pattern ANNOUNCED = Pattern.compile("([一二两三四五六七八九十]|\\d{1,2})(?:个|项|条|点)?(?:\\p{IsHan}{0,8}?)(?:问题|措施|目标|任务|工作|原因|特点|环节|建议|不足|经验|做法|内容|方面|意见|短板)[：:，,。]?\\s*(?=一是|第一[，,]|[（(]1[)）]|1[.．、]|①|[（(]一[)）])");
    /// How such a list begins: what few passages hold, and is quickly seen.
    private static final Pattern BEGUN = Pattern.compile("一是|第一|[（(][1一][)）]|1[.．、]|①");
    private static final List<List<String>> STYLES = List.of(List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"), List.of("第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十"),
            List.of("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"), List.of("（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）", "（8）", "（9）", "（10）"),
            List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"), List.of("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）", "（十）"));

    private CountedInline() {}

    static Stream<Outcome> in(Narrative.Passage passage) {
        Matcher announced = ANNOUNCED.matcher(passage.text());
        return BEGUN.matcher(passage.text()).find() && announced.find() ? judge(passage, announced).stream() : Stream.empty();
    }

    private static Optional<Outcome> judge(Narrative.Passage passage, Matcher announced) {
        String list = passage.text().substring(announced.end());
        int items = STYLES.stream().mapToInt(style -> counted(list, style)).max().orElse(0);
        return items < 2 ? Optional.empty() : CountInText.number(announced.group(1)).map(n -> n == items ? Outcome.SOUND
                : Outcome.objection(Message.of("NT-03.found", announced.group().strip(), String.valueOf(items)), List.of(Evidence.of(passage.at(), passage.text()))).computing(String.valueOf(items)));
    }

    /// How far the numbers of a style go on, each behind the one before, until they begin anew.
    private static int counted(String list, List<String> style) {
        int from = list.startsWith(style.getFirst()) ? style.getFirst().length() : -1;
        if (from < 0) {
            return 0;
        }
        int again = list.indexOf(style.getFirst(), from);
        String once = again < 0 ? list : list.substring(0, again);
        int items = 1;
        for (String next : style.subList(1, style.size())) {
            int at = once.indexOf(next, from);
            if (at < 0) {
                return items;
            }
            from = at + next.length();
            items++;
        }
        return items;
    }
}
