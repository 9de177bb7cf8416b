package org.kanhe.core.check.crossunit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.place.Gazetteer;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// The part of XU-03 about offices no archive knows: the full name of an office of another county, district or town opens a clause as
/// the one who acts, and nothing in its sentence says why it is named. Offices of the own place, of the places above it and of the
/// places below it act in it for good reasons.
final class StrangeOffices {
    private static final String END = "(?:委员会|办公室|管理处|管理局|服务中心|事务中心|人民政府|办事处|中心|联合会|管委会|局|委|办|站|所|院|馆|校|队)";
    private static final Pattern COUNTY = Pattern.compile("(?:^|[，。；：、“\"（(\\s])((\\p{IsHan}{2,3}[县区旗])(\\p{IsHan}{2,12}?" + END + "))(?!等|内|外|门前)");
    private static final Pattern TOWN = Pattern.compile("(?:^|[，。；：、“\"（(\\s])((\\p{IsHan}{2,3}[镇乡])(?:党委、?政府|人民政府|镇?政府|党委))");
    private static final Pattern REGION = Pattern.compile("^(?:\\p{IsHan}{2,6}?[省市州])?(\\p{IsHan}{1,8}?[县区旗])(?![场政容域])");
    private static final Pattern OWN_TOWN = Pattern.compile("(\\p{IsHan}{2,4}?[镇乡])(?:人民政府|政府|党委|财政所|便民)");
    private static final Pattern REASON = Pattern.compile("学习|考察|借鉴|对口|支援|帮扶|联合|合作|协作|共建|毗邻|交界|参观|交流|调研|邀请|移交|拨付|转拨|来自|根据|按照|文件|通知|协同|会同|配合|委托|承办|承建|承担|中标|采购|供应|监理|设计|施工|租用|由|《|与|向|送|属于|下辖|所辖|辖区|原");
    private static final Pattern NO_PLACE = Pattern.compile(".*(?:[社园灾库校牧山片景林灌矿小城郊新老地辖选战厂院街片开全各本我该邻外县市区贫东西南北中发业务保护游居验范济术流洪][区县]|[全各本我该邻外两多某示范][县区旗镇乡])$");

    private StrangeOffices() {}

    static Stream<Outcome.Objection> in(FiledReport about, ReportCorpus corpus) {
        String unit = UnitNames.key(filer(about));
        Matcher county = REGION.matcher(unit);
        Matcher town = OWN_TOWN.matcher(unit);
        if (!county.find()) {
            return Stream.empty();
        }
        String own = county.group(1);
        boolean isTown = town.find(county.end());
        Map<String, Outcome.Objection> found = new LinkedHashMap<>();
        Set<Location> heads = NamedOffice.heads(about.head());
        Texts.of(about.report()).filter(text -> !heads.contains(text.at())).forEach(text -> {
            collect(text, COUNTY, own, about, corpus, found);
            if (isTown) {
                collect(text, TOWN, town.group(1), about, corpus, found);
            }
        });
        return found.values().stream();
    }

    /// The filing unit; where the report names none, what its title says before the year.
    private static String filer(FiledReport about) {
        return about.unit().isEmpty() ? about.head().title().findValue().map(title -> title.split("20\\d\\d|关于", 2)[0].strip()).orElse("") : about.unit();
    }

    private static void collect(Texts.Text text, Pattern offices, String own, FiledReport about, ReportCorpus corpus, Map<String, Outcome.Objection> found) {
        for (MatchResult hit : offices.matcher(text.text()).results().toList()) {
            String name = hit.group(1);
            if (isElsewhere(hit.group(2), own, about) && !REASON.matcher(NamedOffice.around(text.text(), hit, 1)).find() && corpus.unitsAmong(List.of(name)).isEmpty()) {
                found.putIfAbsent(name, Outcome.objection(Message.of("XU-03.unknown", name, filer(about)), List.of(Evidence.of(text.at().part(hit.start(1), hit.end(1)), name))).as(Severity.MEDIUM));
            }
        }
    }

    /// A place that is neither the own one, nor one above it, nor named on the form as somebody's.
    private static boolean isElsewhere(String place, String own, FiledReport about) {
        ReportHead head = about.head();
        String stem = place.substring(0, place.length() - 1);
        boolean named = Stream.of(head.title(), head.unit(), head.department(), head.implementingUnit(), head.project()).anyMatch(cell -> cell.raw().contains(stem));
        boolean part = own.endsWith(place) || place.endsWith(own);
        boolean everyday = NO_PLACE.matcher(place).matches() && Gazetteer.national().named(place).isEmpty();
        return !named && !part && !everyday;
    }
}
