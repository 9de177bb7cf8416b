package org.kanhe.search.entry;

import java.math.BigDecimal;
import java.util.List;
import org.kanhe.core.report.Measure;

/// How else a measured value is commonly written: ≥90% is found by 90%以上 and by 不低于90%, 12万件 by 120000件.
final class Paraphrases {
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    private Paraphrases() {}

    static List<String> of(List<Measure> measures) {
        return measures.stream().flatMap(measure -> of(measure).stream()).distinct().toList();
    }

    /// A number as it is said with or without 万: 108400人次 is found by 10.84万人次, and the other way round.
    static List<String> figures(List<Measure> measures) {
        return measures.stream().flatMap(measure -> figures(measure).stream()).distinct().toList();
    }

    private static List<String> figures(Measure measure) {
        BigDecimal number = measure.number();
        if (measure.unit().isEmpty() || measure.unit().startsWith("万") || measure.unit().startsWith("亿") || number.abs().compareTo(TEN_THOUSAND) < 0) {
            return List.of();
        }
        String inTenThousands = number.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString();
        return List.of(number.toPlainString() + measure.unit(), inTenThousands + "万" + measure.unit());
    }

    private static List<String> of(Measure measure) {
        String number = measure.number().toPlainString();
        String value = number + measure.unit();
        return switch (measure.comparison()) {
            case AT_LEAST -> List.of(value + "以上", number + "以上", "不低于" + value, "不少于" + value, "大于等于" + value);
            case AT_MOST -> List.of(value + "以下", value + "以内", number + "以内", "不高于" + value, "不超过" + value, "小于等于" + value);
            case MORE -> List.of("大于" + value, "超过" + value, "高于" + value);
            case LESS -> List.of("小于" + value, "低于" + value, "少于" + value);
            case EQUAL, BETWEEN, NONE -> List.of(value);
        };
    }
}
