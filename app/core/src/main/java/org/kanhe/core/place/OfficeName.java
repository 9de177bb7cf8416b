package org.kanhe.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of an office taken apart: 青禾市临江区信访局（盖章） is 信访局 of 临江区 in 青禾市.
///
/// @param regions named regions, the widest first; empty when none is named
/// @param level   a level without a name, as 县 in 县信访局; empty when there is none
/// @param body    the office itself in its full form as far as known: 住建局 is 住房和城乡建设局
/// @param also    a short form the name gives itself in brackets
public record OfficeName(List<String> regions, String level, String body, Optional<String> also) {
    private static final Pattern PRINTED_BESIDE = Pattern.compile("\\((?:盖章|公章|签章|章|本级|机关|汇总)\\)|[:。\\s]");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,20})\\)$");
    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共)");
    /// A region no gazetteer knows: two to six characters and the word for its rank.
    private static final Pattern REGION = Pattern.compile("^[\\u4e00-\\u9fa5]{1,6}?(?:省|自治区|自治州|地区|经济技术开发区|高新技术产业开发区|开发区|高新区|新区|市|县|区|旗|州|盟|街道|镇|乡)");
    /// Words that begin like a level and are none.
    private static final Pattern NO_LEVEL = Pattern.compile("^(?:市场|市政|市容|市域|市属|市民|区域|区块|县域|县乡|乡村|乡镇|乡土|镇街|省际|州际|旗舰|城市|社区|灾区|景区|库区|林区|园区|矿区|农村|地区)");
    private static final Pattern LEVEL = Pattern.compile("^(?:省|自治区|州|盟|市|县|区|旗|街道|镇|乡)");

    public OfficeName {
        regions = List.copyOf(regions);
    }

    public static OfficeName of(String printed) {
        String s = plain(printed);
        Matcher brackets = BRACKETS.matcher(s);
        Optional<String> also = brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
        String rest = also.isPresent() ? s.substring(0, brackets.start()) : s;
        Matcher party = PARTY.matcher(rest);
        boolean ofParty = party.find();
        rest = ofParty ? rest.substring(party.end()) : rest;
        List<String> regions = new ArrayList<>();
        for (Optional<String> region = regionAt(rest); region.isPresent(); region = regionAt(rest)) {
            regions.add(region.get());
            rest = rest.substring(region.get().length());
        }
        String level = NO_LEVEL.matcher(rest).find() ? "" : LEVEL.matcher(rest).results().findFirst().map(found -> found.group()).orElse("");
        return new OfficeName(regions, level, OfficeWords.full(rest.substring(level.length())), also);
    }

    /// A printed name without white space, width, and what a form prints beside it, such as （盖章）.
    public static String plain(String printed) {
        return PRINTED_BESIDE.matcher(normalised(printed)).replaceAll("");
    }

    /// The region it belongs to, the narrowest named.
    public Optional<String> region() {
        return regions.isEmpty() ? Optional.empty() : Optional.of(regions.getLast());
    }

    /// Whether an unnamed level fits a named region: 县信访局 may be that of 云溪县, never that of 临江区.
    boolean fits(String region) {
        return level.isEmpty() || region.endsWith(level);
    }

    private static Optional<String> regionAt(String s) {
        Optional<String> known = Gazetteer.national().nameAt(s, 0).filter(name -> isOfficeAfter(s, name.length()));
        if (known.isPresent() || NO_LEVEL.matcher(s).find()) {
            return known;
        }
        return REGION.matcher(s).results().findFirst().map(found -> found.group()).filter(OfficeName::isPlace).filter(name -> isOfficeAfter(s, name.length()));
    }

    /// 住房和城乡建设 begins with no 乡, 科技下乡 neither.
    private static boolean isPlace(String name) {
        return (name.length() >= 3 || isRegionOfTwo(name)) && !name.matches(".*[和与及].*|.*[城下返回]乡");
    }

    /// 忠县, 丰县: one character and its rank; 全市 and 各县 name no place.
    private static boolean isRegionOfTwo(String name) {
        return "本全各我该两多每".indexOf(name.charAt(0)) < 0 && (name.endsWith("县") || name.endsWith("乡") || name.endsWith("镇"));
    }

    private static boolean isOfficeAfter(String s, int end) {
        return s.length() - end >= 2;
    }

    private static String normalised(String printed) {
        return java.text.Normalizer.normalize(printed, java.text.Normalizer.Form.NFKC).replace('【', '(').replace('】', ')').replace('[', '(').replace(']', ')').replace('〔', '(').replace('〕', ')');
    }
}
