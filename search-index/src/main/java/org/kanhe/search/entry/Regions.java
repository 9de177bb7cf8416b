package org.kanhe.search.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The administrative name a unit's name begins with: 云溪县 of 云溪县信访局, 青禾市临江区 of 青禾市临江区财政局.
final class Regions {
    /// One level: a name of its own and what it is; 城市, 市场, 社区 and their like only look like one.
    private static final Pattern LEVEL = Pattern.compile(
            "\\G(?:(?!中华|中国)[\\p{IsHan}&&[^省市县区旗州盟]]{1,10}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|州(?!际)|市(?![场政容民域])|县(?![域级])|(?<![社园景校灾山林库牧小辖])区(?![域划块])|旗|盟))");

    private Regions() {}

    /// Empty when the name does not begin with one.
    static String of(String unit) {
        String name = unit.replaceAll("\\s", "");
        Matcher level = LEVEL.matcher(name);
        int end = 0;
        while (end < name.length() && level.find(end) && level.start() == end && !cityOnly(name, end, level.end())) {
            end = level.end();
        }
        return name.substring(0, end);
    }

    /// 城市 in 云溪县城市管理局 and 都市, 超市 name a thing, not a place.
    private static boolean cityOnly(String name, int start, int end) {
        String level = name.substring(start, end);
        return level.equals("城市") || level.equals("都市") || level.equals("超市") || level.endsWith("中心城市");
    }
}
