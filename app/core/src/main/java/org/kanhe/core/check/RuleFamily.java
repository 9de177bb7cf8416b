package org.kanhe.core.check;

import java.util.Locale;

/// Families of rules; the first two letters of a rule's code.
public enum RuleFamily {
    /// 勾稽
    AR,
    /// 逻辑
    LG,
    /// 完整
    CP,
    /// 目标质量
    TQ,
    /// 文表一致
    NT,
    /// 跨文档
    XD,
    /// 跨单位
    XU,
    /// 表式与抽取
    FI,
    /// 个人信息
    PV,
    /// 自定核查: those an administrator adds
    UD;

    /// @throws IllegalArgumentException when the code belongs to no family
    public static RuleFamily ofRule(String code) {
        return valueOf(code.substring(0, 2));
    }

    /// The published name.
    public String code() {
        return name();
    }

    public String title(Locale locale) {
        return Message.of("family." + name()).in(locale);
    }
}
