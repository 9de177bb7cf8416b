package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.source.Location;

/// Names of the classes of indicators.
final class LevelLabels {
    private static final Pattern LEVEL1 = Pattern.compile("(?:项目|部门|履职|社会)?(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理|运行|管理效率|履职效能|社会效应|可持续发展能力|产出和效益|产出与效益|预算执行率?|服务对象满意度|执行率|预算资金执行率?)(?:类)?(?:指标)?");
    private static final Pattern LEVEL2 = Pattern.compile(
            "(?:产出)?(?:数量|质量|时效|成本|进度)(?:指标)?|.{0,4}(?:经济|社会|生态|环境|生态环境)(?:效益|成本|影响)(?:指标)?|.{0,3}可持续(?:性)?(?:影响|发展)?(?:效益)?(?:指标)?|.{0,12}(?:满意度|满意率|满意)(?:指标)?|(?:预算)?执行率?指标|预算执行率?");
    private static final Pattern SEVERAL = Pattern.compile("(?:产出|效益|效果|满意度|成本|投入|过程|决策)(?:指标)?(?:\\(\\d+(?:\\.\\d+)?分?\\))?");
    private static final Pattern OUTPUT = Pattern.compile(".*(?:数量|质量|时效|进度|成本).*");

    private LevelLabels() {}

    static boolean isLevel1(String text) {
        return LEVEL1.matcher(key(text)).matches();
    }

    static boolean isLevel2(String text) {
        return LEVEL2.matcher(key(text)).matches();
    }

    /// A second-level class by its full name, not a name such as 群众满意度 that only sounds like one.
    static boolean isClass(String text) {
        return isLevel2(text) && (key(text).endsWith("指标") || !key(text).contains("满意"));
    }

    private static String key(String text) {
        return text.isEmpty() || text.length() > 40 ? "" : LabelText.key(text).replaceAll("\\d+分?$", "");
    }

    /// The labels in a cell; two where a page break or a merge ran two classes together.
    static List<Level> in(String text, Location at) {
        String s = Labels.normalise(text);
        List<Level> found = new ArrayList<>();
        Matcher m = SEVERAL.matcher(s);
        int covered = 0;
        while (m.find() && m.start() == covered) {
            found.add(Level.of(m.group(), at));
            covered = m.end();
        }
        return found.size() > 1 && covered == s.length() ? List.copyOf(found) : List.of(Level.of(text, at));
    }

    /// Of several first-level classes in one cell, the one a second-level class belongs to.
    static Optional<Level> owning(List<Level> candidates, String level2) {
        String second = Labels.normalise(level2);
        String wanted = second.contains("满意") ? "满意" : OUTPUT.matcher(second).matches() ? "产出" : "效";
        return candidates.stream().filter(c -> c.name().contains(wanted)).findFirst();
    }
}
