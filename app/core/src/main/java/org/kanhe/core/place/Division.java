package org.kanhe.core.place;

/// 行政区划: a province, prefecture or county.
///
/// @param code six digits of GB/T 2260
/// @param name full name, such as 青龙满族自治县
public record Division(String code, String name, Rank rank) {
    /// How high a division stands.
    public enum Rank {
        /// 省, 自治区, 直辖市
        PROVINCE,
        /// 地级市, 自治州, 地区, 盟
        PREFECTURE,
        /// 县, 区, 县级市, 旗
        COUNTY
    }

    static Division of(String code, String name) {
        Rank rank = code.endsWith("0000") ? Rank.PROVINCE : code.endsWith("00") ? Rank.PREFECTURE : Rank.COUNTY;
        return new Division(code, name, rank);
    }

    /// Whether this division lies in another one, going by the codes.
    public boolean isWithin(Division other) {
        return switch (other.rank) {
            case PROVINCE -> rank != Rank.PROVINCE && code.startsWith(other.code.substring(0, 2));
            case PREFECTURE -> rank == Rank.COUNTY && code.startsWith(other.code.substring(0, 4));
            case COUNTY -> false;
        };
    }
}
