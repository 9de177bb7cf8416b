package org.kanhe.core.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that promise none at all: 零登记, 不发生, 为零, 无投诉.
final class Zeros {
    private static final Pattern NONE_OF = Pattern.compile("(.{0,20}?)(?:实现|保持|确保|达到|做到|为)?[零0](?:个|起|次|例|件|宗)?([\\p{IsHan}]{2,8})");
    private static final Pattern NEVER = Pattern.compile("(.{0,20}?)(?:均|都|全年|无一|确保|力争)?(?:不|未|没有|无|零|杜绝)(?:发生|出现)(?:过|任何|一起|1起|1例|一例)*(.{0,20})");
    private static final Pattern IS_ZERO = Pattern.compile("(.{1,20}?)(?:为|是|归|均为|都为|保持|控制为|控制在|降为|降至|等于|=|:)零(.{0})");
    private static final Pattern WITHOUT = Pattern.compile("(.{0,10}?)(?:确保|均|保证)?(?:无|没有|杜绝)([\\p{IsHan}]{0,8}?(?:投诉|事故|差错|失误|违规|违纪|违法|上访|非访|信访|案件|事件|舆情|拖欠|挪用|截留|挤占|泄密|逾期|延误|伤亡|死亡|缺陷|隐患|问题|污染|损失|遗漏|流失|重访|缠访)(?:发生|记录|现象|行为|情况)?)");
    /// Slogans with 零 that count nothing
    private static final Set<String> SLOGANS = Set.of("距离", "容忍", "售", "星", "件", "部件", "散", "食", "钱", "用", "工", "报告", "起步", "基础", "门槛", "障碍", "跑", "接触", "时差");

    private Zeros() {}

    /// What the text says is none, empty text where it says nothing more than zero; empty when it says something else.
    static Optional<String> subject(String quoted) {
        String clause = quoted.replaceAll("[\"“”'‘’]", "");
        if (clause.equals("零") || clause.equals("为零")) {
            return Optional.of("");
        }
        if (clause.chars().anyMatch(c -> c >= '1' && c <= '9') && !clause.matches(".*[1一][起例].*")) {
            return Optional.empty();
        }
        return find(NONE_OF, clause).filter(s -> SLOGANS.stream().noneMatch(w -> clause.contains("零" + w))).or(() -> find(NEVER, clause)).or(() -> find(IS_ZERO, clause)).or(() -> find(WITHOUT, clause));
    }

    private static Optional<String> find(Pattern pattern, String clause) {
        Matcher m = pattern.matcher(clause);
        return m.matches() ? Optional.of(m.group(1) + m.group(2)) : Optional.empty();
    }
}
