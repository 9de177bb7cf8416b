package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes the texts of one report comparable with all others: what a copyist replaces (numbers, own unit, region, project,
/// person) becomes one sign each. Raise [#VERSION] when the result changes: stored keys depend on it.
public final class Normaliser {
    public static final int VERSION = 2;
    private static final int SHORTEST_STEM = 2;
    private static final List<String> OURSELVES = ourselves();

    private final NameTable names;

    private Normaliser(NameTable names) {
        this.names = names;
    }

    /// For the texts of one report.
    public static Normaliser of(Origin origin) {
        return masking(origin.names(), origin.unit());
    }

    /// Masks nothing but numbers and the words by which every unit calls itself.
    public static Normaliser plain() {
        return masking(List.of(), UnitName.UNKNOWN);
    }

    static Normaliser masking(Collection<String> own, UnitName unit) {
        Set<String> names = new LinkedHashSet<>(OURSELVES);
        for (String name : own) {
            UnitName parts = UnitName.of(name);
            names.add(name);
            names.add(parts.full());
            places(parts, names);
            // 水务局 alone; a project's name has no office
            if (parts.isKnown() && parts.full().equals(unit.full())) {
                names.add(parts.office());
            }
        }
        places(unit, names);
        List<char[]> folded = new ArrayList<>();
        for (String name : names) {
            Folded f = Folded.of(name);
            if (f.length >= SHORTEST_STEM) {
                folded.add(f.text());
            }
        }
        return new Normaliser(new NameTable(folded));
    }

    /// Normalises a text; white space, punctuation and list marks leave no trace in the result.
    public Normalised normalise(String raw) {
        Folded folded = Folded.of(raw);
        char[] chars = folded.chars;
        int to = 0;
        for (int i = 0; i < folded.length; ) {
            int named = names.at(chars, i, folded.length);
            int next = i + Math.max(named, 1);
            char c = named > 0 ? Normalised.NAME : chars[i];
            int start = folded.start[i];
            int end = folded.end[next - 1];
            chars[to] = c;
            folded.start[to] = start;
            folded.end[to++] = end;
            i = next;
        }
        return new Normalised(raw, chars, folded.start, folded.end, to);
    }

    private static void places(UnitName unit, Set<String> names) {
        if (unit.region().isEmpty()) {
            return;
        }
        names.add(unit.region());
        String nearest = unit.nearest();
        names.add(nearest);
        names.add(nearest + unit.office());
        String above = unit.region().substring(0, unit.region().length() - nearest.length());
        names.add(above);
        stem(nearest, names);
        stem(above, names);
    }

    /// 云溪 of 云溪县; not where everyday language has the same word.
    private static void stem(String place, Set<String> names) {
        for (String ending : List.of("自治县", "自治州", "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡")) {
            String stem = place.endsWith(ending) ? place.substring(0, place.length() - ending.length()) : "";
            if (stem.length() >= SHORTEST_STEM && !Background.standard().isEveryday(stem)) {
                names.add(stem);
                return;
            }
        }
    }

    private static List<String> ourselves() {
        List<String> all = new ArrayList<>(List.of("单位", "部门").stream().flatMap(w -> List.of("我" + w, "本" + w).stream()).toList());
        for (String what : "局 委 办 院 校 所 站 会 馆 处 科 中心 公司 机关 县 市 区 镇 乡 省 州 旗 街道 街道办 社区 村".split(" ", -1)) {
            all.add("我" + what);
            all.add("本" + what);
        }
        for (String what : "县 市 区 镇 乡 省 州 旗 局 院 校 街道".split(" ", -1)) {
            all.add("全" + what);
        }
        return List.copyOf(all);
    }
}
