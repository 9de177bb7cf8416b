package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The known units of measure.
final class MeasureUnits {
    private static final String TABLE = """
            SHARE           % 1|百分比 1|‰ 0.1
            POINTS_OF_SHARE 个百分点 1|百分点 1
            MONEY           元 1|元钱 1|千元 1000|万元 10000|百万元 1000000|千万元 10000000|亿元 100000000|美元 1|万美元 10000
            DURATION        天 1|日 1|个工作日 1|工作日 1|个自然日 1|自然日 1|个日历天 1|日历天 1|周 7|个星期 7|星期 7|个周 7|个月 30|月份 30|个季度 91|季度 91|年 365|周年 365|个年度 365|学年 365|个学期 180|学期 180|小时 0.0416666666666666667|h 0.0416666666666666667|个小时 0.0416666666666666667|h 0.0416666666666666667|学时 0.0416666666666666667|课时 0.0416666666666666667|分钟 0.000694444444444444|秒 0.0000115740740740741|秒钟 0.0000115740740740741
            AREA            平方米 1|平米 1|平方 1|m2 1|㎡ 1|亩 666.666666666666667|公顷 10000|平方公里 1000000|平方千米 1000000|km2 1000000
            LENGTH          米 1|延米 1|公里 1000|千米 1000|km 1000|m 1|厘米 0.01|cm 0.01|毫米 0.001|mm 0.001|里 500
            WEIGHT          吨 1000|t 1000|公斤 1|千克 1|kg 1|斤 0.5|克 0.001|g 0.001|担 50
            VOLUME          立方米 1|立方 1|方 1|m3 1|升 0.001|L 0.001|毫升 0.000001|ml 0.000001
            ENERGY          千瓦时 1|度电 1|kWh 1
            PERSONS         人 1|名 1|位 1|员 1
            PERSON_TIMES    人次 1|人·次 1
            TIMES           次 1|批次 1|批 1|场 1|场次 1|回 1|趟 1|轮 1|轮次 1|期 1|期次 1|班次 1|车次 1|亩次 1|头次 1|只次 1|点次 1|辆次 1|床次 1|课次 1|架次 1|起 1|例 1|台次 1|件次 1|户次 1|班 1|届 1|节 1|课 1
            COUNT           个 1|件 1|家 1|户 1|篇 1|条 1|份 1|套 1|项 1|台 1|台套 1|所 1|座 1|处 1|本 1|册 1|册次 1|剂 1|剂次 1|人份 1|部 1|辆 1|艘 1|艘次 1|头只 1|架 1|只 1|头 1|羽 1|尾 1|株 1|棵 1|幅 1|块 1|张 1|盏 1|根 1|支 1|把 1|口 1|眼 1|间 1|栋 1|幢 1|层 1|床 1|村 1|社区 1|宗 1|笔 1|单 1|箱 1|盒 1|瓶 1|袋 1|包 1|桶 1|组 1|队 1|支队伍 1|点 1|站 1|门 1|道 1|片 1|种 1|类 1|款 1|枚 1|面 1|杆 1|顶 1|双 1|对 1|副 1|份次 1|字 1|万字 10000|页 1|版 1|集 1|首 1|封 1|则 1|卷 1|标段 1|乡镇 1
            SCORE           分 1
            TIMES_AS_MUCH   倍 1
            OTHER           千瓦 1|MW 1|kW 1|℃ 1|°C 1|分贝 1|dB 1|mg/L 1|微克/立方米 1|毫克/升 1|勒克斯 1|Hz 1|HZ 1|kV 1|KV 1|GB 1|MB 1|TB 1|Mbps 1|兆瓦 1|μg/m3 1|ug/m3 1|mg/m3 1|μg/L 1|毫克/立方米 1|ppm 1|人月 1|人年 1
            """;
    private static final Map<String, MeasureUnit> ALL = read();
    private static final int LONGEST = ALL.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private MeasureUnits() {}

    static Optional<MeasureUnit> find(String symbol) {
        return Optional.ofNullable(ALL.get(symbol));
    }

    /// The longest known unit that begins at a place of normalised text.
    static Optional<MeasureUnit> at(String text, int from) {
        for (int end = Math.min(text.length(), from + LONGEST); end > from; end--) {
            MeasureUnit unit = ALL.get(text.substring(from, end));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static Map<String, MeasureUnit> read() {
        Map<String, MeasureUnit> all = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            int gap = line.indexOf(' ');
            MeasureUnit.Sort sort = MeasureUnit.Sort.valueOf(line.substring(0, gap));
            for (String entry : line.substring(gap).strip().split("\\|", -1)) {
                int space = entry.indexOf(' ');
                String symbol = entry.substring(0, space);
                all.put(symbol, new MeasureUnit(symbol, sort, new BigDecimal(entry.substring(space + 1))));
            }
        }
        return Map.copyOf(all);
    }
}
