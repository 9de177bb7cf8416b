package org.kanhe.core.report;

/// Which money a funding row speaks of.
public enum FundingItem {
    /// 年度资金总额
    TOTAL("total"),
    /// 当年财政拨款, 本年财政拨款, 公共财政拨款
    FISCAL_CURRENT("fiscal-current"),
    /// 中央、省、市补助
    HIGHER_GOVERNMENT("higher-government"),
    /// 县级资金, 本级财政
    LOCAL("local"),
    /// 上年结转资金
    CARRY_OVER("carry-over"),
    /// 其他资金
    OTHER("other"),
    /// 基本支出
    BASIC("basic"),
    /// 项目支出
    PROJECT("project"),
    /// 单位资金
    UNIT_OWN("unit-own"),
    /// 财政专户管理资金
    SPECIAL_ACCOUNT("special-account");

    private final String code;

    FundingItem(String code) {
        this.code = code;
    }

    /// The published name.
    public String code() {
        return code;
    }
}
