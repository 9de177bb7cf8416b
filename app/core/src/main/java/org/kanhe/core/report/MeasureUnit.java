package org.kanhe.core.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A unit of measure (计量单位) and what it can be compared with.
///
/// @param symbol as printed, normalised
/// @param sort   what it measures
/// @param factor how many base units of its sort one is: 万元 is 10000 元, 小时 is 1/24 天
public record MeasureUnit(String symbol, Sort sort, BigDecimal factor) {
    /// What a unit measures.
    public enum Sort {
        /// %, ‰
        SHARE,
        /// 百分点: a difference of shares
        POINTS_OF_SHARE,
        /// 元, 万元
        MONEY,
        /// 天, 小时, 个月
        DURATION,
        /// 平方米, 亩
        AREA,
        /// 米, 公里
        LENGTH,
        /// 吨, 公斤
        WEIGHT,
        /// 立方米, 升
        VOLUME,
        /// 千瓦时, 度
        ENERGY,
        /// 人, 名
        PERSONS,
        /// 人次
        PERSON_TIMES,
        /// 次, 批, 批次, 场
        TIMES,
        /// 个, 件, 户 and other counted things
        COUNT,
        /// 分
        SCORE,
        /// 倍
        TIMES_AS_MUCH,
        /// Not printed
        NONE,
        /// Printed and not known
        OTHER
    }

    /// How far two values can be held against each other.
    public enum Comparability {
        /// The same unit
        SAME,
        /// Another unit of the same sort: convert first
        CONVERTIBLE,
        /// Not the same, but the numbers may speak of one thing (人 and 人次, 个 and 项, a unit left out): compare and say so
        RELATED,
        /// Cannot be compared (% and 次)
        DIFFERENT
    }

    /// The unit written in a text that holds nothing else; one of sort [Sort#OTHER] when it is not known.
    public static MeasureUnit of(String printed) {
        String s = MoneyUnit.unified(Labels.normalise(printed));
        return s.isEmpty() ? new MeasureUnit("", Sort.NONE, BigDecimal.ONE) : MeasureUnits.find(s).orElseGet(() -> new MeasureUnit(s, Sort.OTHER, BigDecimal.ONE));
    }

    public Comparability comparableWith(MeasureUnit other) {
        if (symbol.equals(other.symbol)) {
            return Comparability.SAME;
        }
        if (sort == other.sort) {
            return switch (sort) {
                case SHARE, MONEY, DURATION, AREA, LENGTH, WEIGHT, VOLUME, ENERGY, POINTS_OF_SHARE, PERSONS, PERSON_TIMES, SCORE, TIMES_AS_MUCH, NONE -> Comparability.CONVERTIBLE;
                case COUNT, TIMES -> Comparability.RELATED;
                case OTHER -> Comparability.DIFFERENT;
            };
        }
        boolean related = sort == Sort.NONE || other.sort == Sort.NONE || (counts() && other.counts()) || (shares() && other.shares());
        return related ? Comparability.RELATED : Comparability.DIFFERENT;
    }

    /// The same quantity in another unit of the same sort, to 20 digits; empty when the sorts differ.
    public Optional<BigDecimal> convert(BigDecimal number, MeasureUnit to) {
        if (sort != to.sort || comparableWith(to) == Comparability.DIFFERENT) {
            return Optional.empty();
        }
        return Optional.of(factor.compareTo(to.factor) == 0 ? number : number.multiply(factor).divide(to.factor, new MathContext(20)).stripTrailingZeros());
    }

    private boolean counts() {
        return sort == Sort.PERSONS || sort == Sort.PERSON_TIMES || sort == Sort.TIMES || sort == Sort.COUNT || sort == Sort.OTHER;
    }

    private boolean shares() {
        return sort == Sort.SHARE || sort == Sort.POINTS_OF_SHARE;
    }
}
