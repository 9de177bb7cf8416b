package org.kanhe.core.reuse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.place.Gazetteer;
import org.kanhe.core.report.Labels;

/// The name of an agency taken apart: 云溪县水务局 is the 水务局 of 云溪县.
///
/// @param full   without white space and remarks in brackets, empty when unknown
/// @param region administrative divisions it begins with, empty when none
/// @param office what stands behind them
public record UnitName(String full, String region, String office) {
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|盖章|公章");
    private static final Pattern DIVISION = Pattern.compile("\\p{IsHan}{2,8}?(?:自治区|自治州|自治县|自治旗|特别行政区|街道办事处|街道|地区|新区|省|市|州|盟|县|区|旗|镇|乡)");
    /// Words that end like a division and are none
    private static final Pattern NO_DIVISION = Pattern.compile(".*(?:灌|库|景|园|社|小|矿|林|辖|牧|片|学|战|防|院|校|厂)区|.*(?:局|委|办|院|所|站|会|处|校).*|.*(?:超|城|门|股|集|夜)市");
    public static final UnitName UNKNOWN = new UnitName("", "", "");

    /// Takes a printed name apart.
    public static UnitName of(String printed) {
        String full = REMARK.matcher(Labels.normalise(printed)).replaceAll("");
        int end = 0;
        for (int next = division(full, 0); next > end && next < full.length(); next = division(full, end)) {
            end = next;
        }
        String office = full.substring(end);
        // 区信访局 is the 信访局 of some district; 市场监管局 and 县委办 are whole
        boolean someones = end == 0 && office.length() > 3 && "县区市州".indexOf(office.charAt(0)) >= 0 && "委场域级政".indexOf(office.charAt(1)) < 0;
        return new UnitName(full, full.substring(0, end), someones ? office.substring(1) : office);
    }

    public boolean isKnown() {
        return !full.isEmpty();
    }

    /// The nearest division, 临江区 of 青禾市临江区; empty when none.
    public String nearest() {
        String last = "";
        int end = 0;
        for (int next = division(region, 0); next > end; next = division(region, end)) {
            last = region.substring(end, next);
            end = next;
        }
        return last;
    }

    /// Behind the division that begins at a place: one the gazetteer knows, such as 忠县, or what reads like one; the place itself when
    /// none does.
    private static int division(String name, int from) {
        Optional<String> known = Gazetteer.national().nameAt(name, from);
        if (known.isPresent()) {
            return from + known.get().length();
        }
        Matcher m = DIVISION.matcher(name).region(from, name.length());
        return m.lookingAt() && !NO_DIVISION.matcher(m.group()).matches() ? m.end() : from;
    }

    /// What sort of agency it is: all 水务局 are of one sort, wherever they are.
    public String sort() {
        return office;
    }

    /// Whether both are certainly or possibly one agency: a name without its region may be anybody's of that sort.
    public boolean mayBe(UnitName other) {
        if (full.equals(other.full)) {
            return true;
        }
        if (!office.equals(other.office) || office.isEmpty()) {
            return false;
        }
        return region.isEmpty() || other.region.isEmpty() || region.endsWith(other.region) || other.region.endsWith(region);
    }
}
