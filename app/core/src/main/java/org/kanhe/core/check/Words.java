package org.kanhe.core.check;

import java.util.Set;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantities;

/// Words that fill a cell and say nothing.
public final class Words {
    private static final Set<String> VOID = Set.of("无", "暂无", "无。", "没有", "同上", "略", "不适用", "无需说明", "不涉及", "无原因", "无偏差", "正常");

    private Words() {}

    /// Whether a cell is filled with words that say something.
    public static boolean say(Field<String> cell) {
        return cell.findValue().filter(text -> !areVoid(text)).isPresent();
    }

    /// 无, 暂无, a stroke, nothing.
    public static boolean areVoid(String text) {
        return Quantities.isBlankLike(text) || VOID.contains(Labels.normalise(text));
    }
}
