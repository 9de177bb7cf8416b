package org.kanhe.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.Measure.Comparison;

/// Signs and words that say how a result is held against a number.
///
/// “以上” and “以内” include the number itself. So do “超过”, “大于”, “低于” in targets: the offices that write them use them
/// as synonyms of “不低于” and “不高于”, and the published grammar groups them so. Only the bare signs `>` and `<`, and words
/// that plainly shut the number out (不足, 不到, 不满), are strict.
final class Comparators {
    /// A word and what it says.
    ///
    /// @param soft gives way to a word after the number: 控制在95%以上 is at least
    record Word(String text, Comparison comparison, boolean soft) {}

    private static final List<Word> BEFORE = words(
            "≥ >= => ⩾ ≮ 大于等于 大于或等于 大于或者等于 达到或超过 达到或高于 等于或大于 高于等于 高于或等于 不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 应不低于 应不少于 至少 最少 最低 最低达到 至少达到 保底",
            Comparison.AT_LEAST, false,
            "达到 达 达成 实现 超过或等于", Comparison.AT_LEAST, true,
            "大于 超过 高于 多于 超出 优于 超", Comparison.AT_LEAST, false,
            ">", Comparison.MORE, false,
            "≤ <= =< ≯ 小于等于 小于或等于 小于或者等于 等于或小于 低于等于 低于或等于 不高于 不超过 不超 不大于 不多于 不得超过 不得高于 不得大于 不能超过 不能高于 不应超过 不应高于 应不超过 未超过 没有超过 未超出 未突破 不突破 至多 最多 最高 最高不超过 最多不超过 最长不超过 限于 原则上不超过 严格控制在 严控在",
            Comparison.AT_MOST, false,
            "控制在 控制 控制为", Comparison.AT_MOST, true,
            "小于 低于 少于 短于", Comparison.AT_MOST, false,
            "< 不足 不到 不满", Comparison.LESS, false,
            "= == 等于 为 恰为 均为 是", Comparison.EQUAL, true);
    private static final List<Word> AFTER = words(
            "以上 及以上 或以上 之上 及其以上 含以上 或更多 + 起步 打底", Comparison.AT_LEAST, false,
            "以下 及以下 或以下 之下 以内 之内 及以内 内 为限 封顶 为上限 为宜以内", Comparison.AT_MOST, false);

    private Comparators() {}

    /// The longest comparator that ends the text.
    static Optional<Word> ending(String text) {
        return BEFORE.stream().filter(w -> text.endsWith(w.text())).findFirst();
    }

    /// The longest comparator of the kind written before numbers that begins the text.
    static Optional<Word> beginning(String text) {
        return BEFORE.stream().filter(w -> w.text().length() > 1 && text.startsWith(w.text())).findFirst();
    }

    /// The longest comparator written after numbers that stands at a place.
    static Optional<Word> after(String text, int from) {
        return AFTER.stream().filter(w -> text.startsWith(w.text(), from)).findFirst();
    }

    /// A comparator hidden inside the text.
    static boolean inside(String text) {
        return Stream.concat(BEFORE.stream(), AFTER.stream()).anyMatch(w -> !w.soft() && w.text().length() > 1 && text.contains(w.text()));
    }

    /// What a word before and a word after the number say together; empty when they contradict each other.
    static Optional<Comparison> together(Optional<Word> before, Optional<Word> after) {
        if (after.isEmpty()) {
            return Optional.of(before.map(Word::comparison).orElse(Comparison.NONE));
        }
        Comparison late = after.get().comparison();
        if (before.isEmpty() || before.get().soft()) {
            return Optional.of(late);
        }
        Comparison early = before.get().comparison();
        boolean agree = switch (early) {
            case AT_LEAST, MORE -> late == Comparison.AT_LEAST;
            case AT_MOST, LESS -> late == Comparison.AT_MOST;
            case EQUAL, BETWEEN, NONE -> true;
        };
        return agree ? Optional.of(early) : Optional.empty();
    }

    private static List<Word> words(Object... groups) {
        Stream.Builder<Word> all = Stream.builder();
        for (int g = 0; g < groups.length; g += 3) {
            for (String text : ((String) groups[g]).split(" ", -1)) {
                all.add(new Word(text, (Comparison) groups[g + 1], (Boolean) groups[g + 2]));
            }
        }
        return all.build().sorted(Comparator.comparingInt((Word w) -> w.text().length()).reversed()).toList();
    }
}
