package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The administrative name a unit's name begins with: 云溪县 of 云溪县信访局, 青禾市临江区 of 青禾市临江区财政局.
final class Regions {
    /// One level: a name of its own and what it is; 城市, 市场, 社区 and their like only look like one.
    private static final Pattern LEVEL = Pattern.compile(
            "\\G(?:(?!中华|中国)[\\p{IsHan}&&[^省市县区旗州盟]]{1,10}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|州(?!际)|市(?![场政容民域])|县(?![域级])|(?<![社园景校灾山林库牧小辖])区(?![域划块])|旗|盟))");

    private Regions() {}

    /// Empty when the name does not begin with one.
    static String of(String unit) {
        return String.join("", levels(unit.replaceAll("\\s", "")));
    }

    private static List<String> levels(String name) {
        List<String> levels = new ArrayList<>();
        Matcher level = LEVEL.matcher(name);
        int end = 0;
        while (end < name.length() && level.find(end) && level.start() == end && !cityOnly(name, end, level.end())) {
            levels.add(level.group());
            end = level.end();
        }
        return levels;
    }

    /// The name with the last of its regions said without what it is, with and without the regions above it; empty when
    /// it has no region, or one whose name would be a single character.
    static List<String> shortened(String unit) {
        String name = unit.replaceAll("\\s", "");
        List<String> levels = levels(name);
        String rest = name.substring(levels.stream().mapToInt(String::length).sum());
        if (levels.isEmpty() || rest.isEmpty()) {
            return List.of();
        }
        String bare = levels.getLast().replaceFirst("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|[省市县区州旗盟])$", "");
        String above = String.join("", levels.subList(0, levels.size() - 1));
        return bare.length() < 2 ? List.of() : Stream.of(bare + rest, above + bare + rest).distinct().toList();
    }

    /// 城市 in 云溪县城市管理局 and 都市, 超市 name a thing, not a place.
    private static boolean cityOnly(String name, int start, int end) {
        String level = name.substring(start, end);
        return level.equals("城市") || level.equals("都市") || level.equals("超市") || level.endsWith("中心城市");
    }
}
