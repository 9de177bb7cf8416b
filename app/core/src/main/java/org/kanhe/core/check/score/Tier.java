package org.kanhe.core.check.score;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The three tiers of results told in words, as shares of the weight.
enum Tier {
    /// 达成年度指标
    REACHED("0.8", "1", "score.tier-reached"),
    /// 部分达成年度指标并具有一定效果
    PARTLY("0.6", "0.8", "score.tier-partly"),
    /// 未达成年度指标且效果较差
    MISSED("0", "0.6", "score.tier-missed");

    private static final Pattern NOT = Pattern.compile("未(?:完成|达到|达成|实现|开展|实施)|没有(?:完成|达到|达成|实现)|较差|不合格|不满意");
    private static final Pattern PART = Pattern.compile("部分|基本(?!满意)|有待|仍需|尚|一般|正在|推进中|进行中");

    private final BigDecimal from;
    private final BigDecimal to;
    private final String key;

    Tier(String from, String to, String key) {
        this.from = new BigDecimal(from);
        this.to = new BigDecimal(to);
        this.key = key;
    }

    static Tier of(String result) {
        return NOT.matcher(result).find() ? MISSED : PART.matcher(result).find() ? PARTLY : REACHED;
    }

    BigDecimal from() {
        return from;
    }

    BigDecimal to() {
        return to;
    }

    String key() {
        return key;
    }
}
