package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// XU-03 他单位名称残留: a text names a unit of another place on the same level, one that files reports of its own or one that stands
/// where the filing unit belongs. Offices of the same
/// place and of the levels above are named for good reasons; so are others where the sentence tells why.
public final class ForeignUnit implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XU-03", "foreign-unit", Severity.HIGH, "own-words", "0.2", List.of(
            RuleInfo.fires(file("临江区农业农村局全面完成年度任务，群众满意。")),
            RuleInfo.fires(file("新建提灌站六处，有效改善了青禾县群众的生产用水条件。")),
            RuleInfo.silent(file("赴临江区农业农村局学习考察，借鉴管护经验。"))));
    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}]{0,12}?[县市区旗][\\p{IsHan}]{1,16}?(?:委员会|办公室|管理处|服务中心|中心|局|委|办|站|所|院|馆|校|队|社|公司)");
    private static final Pattern REGION = Pattern.compile("^([\\p{IsHan}]{1,8}?)([县区旗市])(?![场政容域])");
    private static final Pattern REASON = Pattern.compile("学习|考察|借鉴|对口|支援|帮扶|联合|合作|协作|共建|毗邻|交界|参观|交流|调研|邀请|移交|拨付|转拨|来自|根据|按照|文件|通知|协同|会同|配合|与|和|向|由|《");
    private static final int MOST = 400;

    private static String file(String text) {
        return """
                类型：narrative
                年度：2022年度
                单位：云溪县农业农村局
                一、基本情况
                %s
                ----
                年度：2022年度
                单位：临江区农业农村局
                项目：农田管护
                """.formatted(text);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        List<Outcome> offices = offices(about, corpus).toList();
        List<Outcome> found = new ArrayList<>(offices);
        StrangeOffices.in(about, corpus).filter(stranger -> !places(offices).contains(place(stranger))).forEach(found::add);
        Set<String> places = places(found);
        LeftStanding.in(about, corpus).filter(left -> !places.contains(left.evidence().getFirst().at().code())).forEach(found::add);
        return found.stream();
    }

    /// Where something was objected to: one place is named by one finding.
    private static Set<String> places(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(o -> o instanceof Outcome.Objection found ? Stream.of(place(found)) : Stream.empty()).collect(Collectors.toSet());
    }

    private static String place(Outcome.Objection found) {
        return found.evidence().getFirst().at().code();
    }

    private static Stream<Outcome> offices(FiledReport about, ReportCorpus corpus) {
        Optional<String> level = region(about.unit()).map(hit -> hit.endsWith("市") ? "市" : "县区旗");
        if (level.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Evidence> named = named(about, level.get());
        if (named.isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = corpus.unitsAmong(named.keySet());
        List<Outcome> found = known.stream().sorted().map(name -> (Outcome) Outcome.objection(Message.of("XU-03.found", name, about.unit()), List.of(java.util.Objects.requireNonNull(named.get(name))))).toList();
        return found.isEmpty() ? Stream.of(Outcome.SOUND) : found.stream();
    }

    /// Every reading of what looks like an office of another place, with its first place in the text.
    private static Map<String, Evidence> named(FiledReport about, String level) {
        ReportHead head = about.head();
        Set<String> own = Stream.of(head.unit(), head.department(), head.implementingUnit()).flatMap(name -> name.findValue().stream()).map(UnitNames::key).collect(Collectors.toSet());
        String region = region(about.unit()).orElse("");
        Set<Location> heads = NamedOffice.heads(head);
        Map<String, Evidence> named = new LinkedHashMap<>();
        Texts.of(about.report()).filter(text -> namesPlace(text.text(), region) && !heads.contains(text.at())).forEach(text -> {
            for (MatchResult hit : OFFICE.matcher(text.text()).results().toList()) {
                readings(hit.group(), level).stream().filter(reading -> !reading.startsWith(region) && own.stream().noneMatch(name -> name.contains(reading) || reading.contains(name)))
                        .filter(_ -> !REASON.matcher(NamedOffice.around(text.text(), hit, 0)).find() && named.size() < MOST)
                        .forEach(reading -> named.putIfAbsent(reading, Evidence.of(text.at().part(hit.end() - reading.length(), hit.end()), reading)));
            }
        });
        return named;
    }

    /// Whether some place other than the own one may be named at all: a cheap look before a costly one.
    private static boolean namesPlace(String text, String region) {
        return text.replace(region, "").chars().anyMatch(c -> "县市区旗".indexOf(c) >= 0);
    }

    /// 完成临江区农业农村局 may be any of its endings that begins with the name of a place.
    private static List<String> readings(String office, String level) {
        List<String> readings = new ArrayList<>();
        for (int i = 0; i + 4 <= office.length(); i++) {
            String reading = office.substring(i);
            if (region(reading).filter(place -> level.indexOf(place.charAt(place.length() - 1)) >= 0 && place.length() >= 2 && place.length() < reading.length()).isPresent()) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static Optional<String> region(String name) {
        Matcher m = REGION.matcher(UnitNames.key(name));
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }
}
