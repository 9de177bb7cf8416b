package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.source.Location;

/// A class of indicators as its label cell names it: 产出指标, 数量指标.
///
/// @param name label without white space and without the printed cap
/// @param cap  points printed in the label, as in 产出指标(50分)
/// @param at   the label cell
public record Level(String name, Optional<Score> cap, Location at) {
    private static final Pattern CAPPED = Pattern.compile("(.+?)\\((?:满分|权重|分值|共|计)?:?(\\d+(?:\\.\\d+)?)(分?)\\)(.*)");

    /// 产出指标 over 50分 in one cell.
    private static final Pattern BARE_CAP = Pattern.compile("(\\p{IsHan}{2,10})(\\d{1,3}(?:\\.\\d+)?)分");

    /// Reads a label cell: `投 入 （20分）` is 投入 with cap 20; a bare number in brackets at the end is a cap too.
    public static Level of(String label, Location at) {
        String s = Labels.normalise(label);
        Matcher m = CAPPED.matcher(s);
        if (m.matches() && (!m.group(3).isEmpty() || m.group(4).isEmpty())) {
            return new Level(m.group(1) + m.group(4), Optional.of(new Score(new BigDecimal(m.group(2)))), at);
        }
        Matcher bare = BARE_CAP.matcher(s);
        if (bare.matches()) {
            return new Level(bare.group(1), Optional.of(new Score(new BigDecimal(bare.group(2)))), at);
        }
        return new Level(s, Optional.empty(), at);
    }
}
