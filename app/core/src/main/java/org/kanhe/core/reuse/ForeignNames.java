package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.place.Division;
import org.kanhe.core.place.Gazetteer;

/// 他单位名称残留: the name of another place left standing where one's own belongs.
///
/// Places are mentioned for many good reasons. So a name counts only where it stands for the unit itself: before the unit's own
/// sort of office (临江区水务局 in a report of 云溪县水务局), before people and things a unit speaks of as its own (临江区群众), or where
/// the text is also found at the unit of that name. A visit, a partner or a superior is none.
public final class ForeignNames {
    private static final Pattern OWN_THINGS = Pattern.compile("(\\p{IsHan}{1,3}?[县区旗])(?=(?:广大)?(?:群众|居民|人民群众|老年人|农户|贫困户|社会稳定|社会和谐|社会大局|经济社会|经济发展|境内|城区|各乡镇|财政局批复|财政预算|人民的))");
    private static final Pattern COMPANY = Pattern.compile("(?:考察|学习|参观|调研|交流|对口|支援|帮扶|协作|联合|合作|会同|配合|友好|邻近|毗邻|相邻|周边|来自|前往|赴|驻|到|与|和|同|及|、|等)[^，。；,;]{0,4}$");
    private static final Pattern NO_PLACE = Pattern.compile(".*(?:[社园灾库校牧山片景林灌矿小城郊新老地辖选战厂院街片开全各本我该邻外县市区贫][区县]|[全各本我该邻外两多某示范][县区旗])$");
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_PLACE = 14;

    private ForeignNames() {}

    /// A name and where it stands.
    public record Found(Span span, String name) {}

    /// Names in a passage that stand for another unit.
    public static List<Found> in(Passage passage) {
        UnitName own = passage.origin().unit();
        String nearest = own.nearest();
        if (nearest.isEmpty() || !passage.section().isCompared()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String text = passage.text();
        if (own.office().length() >= SHORTEST_STEM) {
            Matcher m = Pattern.compile("(\\p{IsHan}{1,3}[县区旗])" + Pattern.quote(own.office())).matcher(text);
            collect(m, text, passage.origin(), own.office().length(), found);
        }
        collect(OWN_THINGS.matcher(text), text, passage.origin(), 0, found);
        return List.copyOf(found);
    }

    private static void collect(Matcher m, String text, Origin origin, int office, List<Found> found) {
        while (m.find()) {
            place(text, m, origin).filter(name -> !COMPANY.matcher(text.substring(0, m.end(1) - name.length())).find())
                    .filter(name -> !sentence(text, m.start()).contains(origin.unit().nearest()))
                    .ifPresent(name -> found.add(new Found(new Span(m.end(1) - name.length(), m.end(1) + office), name)));
        }
    }

    /// The place a run of characters ends with, unless it is one's own, of another level, or no place at all.
    private static Optional<String> place(String text, Matcher m, Origin origin) {
        String nearest = origin.unit().nearest();
        String run = m.group(1);
        Optional<String> known = known(text, m.end(1));
        String name = known.isPresent() ? known.get() : run.length() > 3 && "由在向对是为经请让使被把从了的据按赴到与和同及驻往".indexOf(run.charAt(0)) >= 0 ? run.substring(1) : run;
        String stem = name.substring(0, name.length() - 1);
        // 忠县 is one of few counties of one character: what is not known to be one is none
        boolean tooShort = known.isEmpty() && name.length() <= SHORTEST_STEM;
        boolean level = "县区旗".indexOf(nearest.charAt(nearest.length() - 1)) >= 0;
        boolean ours = origin.names().stream().anyMatch(own -> own.contains(stem)) || origin.unit().full().contains(stem) || nearest.contains(stem) || name.contains(nearest);
        return !level || tooShort || ours || NO_PLACE.matcher(name).matches() || Background.standard().isEveryday(stem) ? Optional.empty() : Optional.of(name);
    }

    /// The longest name of a county that ends at a place of a text: 青龙满族自治县, 忠县.
    private static Optional<String> known(String text, int end) {
        for (int from = Math.max(0, end - LONGEST_PLACE); from < end - 1; from++) {
            String name = text.substring(from, end);
            if (Gazetteer.national().named(name).stream().anyMatch(division -> division.rank() == Division.Rank.COUNTY)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// Names of the other side of a pair that stand in this one's passage.
    public static List<Found> left(Passage passage, Passage source) {
        List<Found> found = new ArrayList<>();
        UnitName other = source.origin().unit();
        for (String name : List.of(other.full(), other.nearest())) {
            int at = name.length() > SHORTEST_STEM ? passage.text().indexOf(name) : -1;
            boolean ours = passage.origin().unit().full().contains(name) || passage.origin().names().stream().anyMatch(own -> own.contains(name));
            if (at >= 0 && !ours && found.isEmpty()) {
                found.add(new Found(new Span(at, at + name.length()), name));
            }
        }
        return found;
    }

    private static String sentence(String text, int at) {
        int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
        int to = text.indexOf('。', at);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
