package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Known misspellings of words printed on forms, and what was meant.
final class Misspellings {
    /// By their first character: a text is looked through once, however many there are.
    private static final Map<Character, List<Misspelling>> KNOWN = known(
            "公交车购置 公务用车购置 公交车运行 公务用车运行 按指出性质 按支出性质 虐列支出 虚列支出 虐列资金 虚列资金 专项资今 专项资金 资全来源 资金来源",
            "执行帅 执行率 执行卒 执行率 执刑率 执行率 绩郊 绩效 积效 绩效 迹效 绩效 自平表 自评表 自凭表 自评表 自评得份 自评得分 申抱表 申报表",
            "完成侧 完成值 满意渡 满意度 满意底 满意度 可持续影晌 可持续影响 可持续影像 可持续影响 社会效意 社会效益 经济效意 经济效益",
            "偏羞原因 偏差原因 编差原因 偏差原因 改进错施 改进措施 改进措拖 改进措施 拔款 拨款 财正拨款 财政拨款 结传资金 结转资金 决标数 决算数 负贵人 负责人 实施单拉 实施单位 主菅部门 主管部门 主管部们 主管部门",
            "编制数数 编制数 在职人员控制卒 在职人员控制率 三工经费 三公经费 公务接侍 公务接待 厉行节药 厉行节约 政付采购 政府采购 楼堂管所 楼堂馆所");

    private static final BitSet FIRST = new BitSet();

    static {
        KNOWN.keySet().forEach(FIRST::set);
    }

    private Misspellings() {}

    private record Misspelling(String written, String meant) {}

    /// Those that stand in a text, in the order of their characters.
    static Map<String, String> in(String text) {
        Map<String, String> found = Map.of();
        for (int i = 0; i < text.length(); i++) {
            List<Misspelling> begun = FIRST.get(text.charAt(i)) ? KNOWN.getOrDefault(text.charAt(i), List.of()) : List.of();
            for (Misspelling each : begun) {
                if (text.startsWith(each.written(), i)) {
                    found = found.isEmpty() ? new TreeMap<>() : found;
                    found.put(each.written(), each.meant());
                }
            }
        }
        return found;
    }

    private static Map<Character, List<Misspelling>> known(String... lines) {
        Map<Character, List<Misspelling>> known = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                known.computeIfAbsent(words[i].charAt(0), _ -> new ArrayList<>()).add(new Misspelling(words[i], words[i + 1]));
            }
        }
        return known;
    }
}
