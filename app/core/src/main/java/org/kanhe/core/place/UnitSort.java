package org.kanhe.core.place;

import java.util.List;
import java.util.regex.Pattern;

/// What sort of unit a name is of, going by its words alone: how high the region it belongs to stands, and what it is.
///
/// @param level where nothing tells, [Level#UNKNOWN]
public record UnitSort(Level level, Type type) {
    private static final Pattern TOWNSHIP = Pattern.compile("(?:街道|镇|乡)(?:人民)?(?:政府|办事处|党委|党工委)?$|(?:街道|[^城]镇|[^城下]乡)(?:人民政府|办事处|中心)");

    /// How high the region stands.
    public enum Level {
        PROVINCE("province"),
        PREFECTURE("prefecture"),
        COUNTY("county"),
        TOWNSHIP("township"),
        UNKNOWN("unknown");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// What it is; the first that fits.
    public enum Type {
        TOWN("town", "(?:街道|镇|乡)(?:人民)?(?:政府|办事处)?$"),
        SCHOOL("school", "学校|小学|中学|大学|学院|幼儿园|党校|一中|二中|三中|高中|职中|职教中心"),
        HOSPITAL("hospital", "医院|卫生院|卫生所|卫生室|保健院|疾控中心|疾病预防控制中心|血站"),
        COURT("court", "法院|检察院|公安局|司法局|监狱|看守所|消防|派出所"),
        PARTY("party", "党委|纪委|组织部|宣传部|统战部|政法委|编办|巡察|团委|妇联|工会|工商联|残联|科协|文联|红十字会|人大|政协|机关工委|老干"),
        COMPANY("company", "公司|集团|合作社"),
        OFFICE("office", "(?:局|委员会|委|厅|办公室|办)$"),
        SERVICE("service", "(?:中心|站|所|馆|院|队|园|场|处|社|台)$"),
        OTHER("other", "");

        private final String code;
        private final Pattern words;

        Type(String code, String words) {
            this.code = code;
            this.words = Pattern.compile(words);
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// @param name as printed
    public static UnitSort of(String name) {
        String plain = OfficeName.plain(name);
        Type type = List.of(Type.values()).stream().filter(one -> one.words.matcher(plain).find()).findFirst().orElse(Type.OTHER);
        return new UnitSort(TOWNSHIP.matcher(plain).find() ? Level.TOWNSHIP : level(OfficeName.of(name)), type);
    }

    private static Level level(OfficeName office) {
        String place = office.region().orElse(office.level());
        if (place.isEmpty()) {
            return Level.UNKNOWN;
        }
        List<Division> known = Gazetteer.national().named(place);
        if (!known.isEmpty() && known.stream().map(Division::rank).distinct().count() == 1) {
            return switch (known.getFirst().rank()) {
                case PROVINCE -> Level.PROVINCE;
                case PREFECTURE -> Level.PREFECTURE;
                case COUNTY -> Level.COUNTY;
            };
        }
        if (place.endsWith("省") || place.endsWith("自治区")) {
            return Level.PROVINCE;
        }
        if (place.endsWith("市") || place.endsWith("州") || place.endsWith("地区") || place.endsWith("盟")) {
            return Level.PREFECTURE;
        }
        if (place.endsWith("镇") || place.endsWith("乡") || place.endsWith("街道")) {
            return Level.TOWNSHIP;
        }
        return Level.COUNTY;
    }
}
