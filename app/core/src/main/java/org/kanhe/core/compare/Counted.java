package org.kanhe.core.compare;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a name says it counts, going by its last word: 办结率 is a share, 办结数 is none.
enum Counted {
    EVENTS("场次|期数|场数|频次|频率"),
    SHARE("率|比例|占比|比重|满意度|知晓度"),
    PERSONS("人数|人次|人次数"),
    HOUSEHOLDS("户数"),
    DEALS("笔数"),
    AREA("面积"),
    LENGTH("里程|长度|公里数"),
    MONEY("金额|(?:资金|经费|成本|造价|费用)(?:控制)?(?:数|额|标准)?"),
    TIME("时间|时限|天数|工期"),
    /// 数 alone may count anything that is counted one by one
    ANYTHING("数|数量|总数|次数");

    private final Pattern ending;

    Counted(String words) {
        ending = Pattern.compile("(?:" + words + ")$");
    }

    /// Whether two plain names say that they count two sorts of things.
    static boolean differ(String left, String right) {
        Optional<Counted> a = of(left);
        Optional<Counted> b = of(right);
        return a.isPresent() && b.isPresent() && a.get() != b.get() && !(a.get().isOneByOne() && b.get().isOneByOne() && (a.get() == ANYTHING || b.get() == ANYTHING));
    }

    private static Optional<Counted> of(String name) {
        for (Counted counted : values()) {
            if (counted.ending.matcher(name).find()) {
                return Optional.of(counted);
            }
        }
        return Optional.empty();
    }

    private boolean isOneByOne() {
        return switch (this) {
            case PERSONS, EVENTS, HOUSEHOLDS, DEALS, ANYTHING -> true;
            case SHARE, AREA, LENGTH, MONEY, TIME -> false;
        };
    }
}
