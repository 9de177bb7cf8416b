package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;

/// A line of money written in one piece: `资金总额：102万`, `其中：基本支出：66万`, `政府性基金拨款：`.
///
/// @param label what the line calls the money
/// @param value what follows the colon, empty when nothing does
record MoneyLine(FundingItem item, String label, String value) {
    private static final Pattern LINE = Pattern.compile("[\\s\\p{Z}]*(?:其[\\s\\p{Z}]*中[\\s\\p{Z}]*[:：]?)?[\\s\\p{Z}]*(?:[（(]?[\\d一二三四五六]{1,2}[)）、.．])?[\\s\\p{Z}]*([^:：\\d]{2,30}?)[\\s\\p{Z}]*(?:[:：](.*)|(\\d[\\d.,]*[\\s\\p{Z}]*[万亿]?元?))");

    private static final Pattern NESTED = Pattern.compile("[（(]([\\s\\p{Z}]*其中[^（()）]*)[)）]");
    private static final Pattern SEMICOLON = Pattern.compile("[;；]");

    /// Empty when the text is no such line.
    static Optional<MoneyLine> of(String text) {
        Matcher m = LINE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String label = Labels.normalise(m.group(1));
        String value = (m.group(2) == null ? m.group(3) : m.group(2)).strip();
        return value.length() > 30 ? Optional.empty() : Words.FUNDING_ITEMS.meaning(label).map(item -> new MoneyLine(item, label, value));
    }

    /// The lines of a cell, without what stands in brackets: `财政拨款：69万元（其中：上级60万元；本级9万元）`.
    static List<String> lines(String cell) {
        return NESTED.matcher(cell).replaceAll("").lines().toList();
    }

    /// What stands in brackets behind a line: parts of that line, not lines of the form.
    static List<String> nested(String cell) {
        return NESTED.matcher(cell).results().map(r -> r.group(1)).flatMap(SEMICOLON::splitAsStream).toList();
    }

    /// Every line of a cell is such a line, or the bare word 其中.
    static boolean isAll(String cell) {
        boolean any = false;
        for (String line : lines(cell)) {
            String s = Labels.normalise(line);
            boolean money = of(line).isPresent();
            any |= money;
            if (!money && !s.isEmpty() && !s.matches("其中:?")) {
                return false;
            }
        }
        return any;
    }
}
