package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Likeness;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.Undated;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportKind;

/// The part of CP-06 about projects: a report announces so many projects and lists them, and one of them has no form. Judged only
/// where forms of others are known; where none is, the forms may all stand in files nobody handed in yet.
final class ListedProjects {
    private static final Pattern ANNOUNCED = Pattern.compile("(?:项目|专项)(?:支出|资金)?(?:共|共有|共计|共涉及|有|为)?(?:[一二三四五六七八九十两\\d]{1,3})个[，,]?(?:分别)?(?:为|是)?[：:，,]?(?:分别为|分别是|包括|即|具体为)?[：:]?"
            + "|(?:[一二三四五六七八九十两\\d]{1,3})个(?:预算|支出|专项|重点)?项目(?:支出)?[，,]?(?:分别)?(?:为|是)?[：:，,]?(?:分别为|分别是|包括|即|具体为)?[：:]?");
    /// Words that tell projects of the budget from bridges and roads.
    private static final Pattern BUDGET = Pattern.compile("自评|项目支出|专项资金|专项经费|预算项目");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[(（]?\\d{1,2}[)）.、．]|[一二三四五六七八九十]是|[①-⑩])");
    private static final Pattern MONEY = Pattern.compile("[(（]?(?:预算|资金|支出|安排|共计|年初)*\\d[\\d.,]*(?:万元|元|亿元)[)）]?");
    private static final Pattern ENDING = Pattern.compile("(?:专项|项目|资金|经费|支出|费用|补助)+$");
    private static final Pattern NO_NAME = Pattern.compile("^(?:其他|其它|其中|等|以及|和|及|共|合计|上述|已|均|完成|全部|资金|预算|根据|按照|通过)|规范|充分|合理|健全|制度|办法|文件|流程|程序|依据|政策|纪要|\\d|绩效|自评|%|。");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private ListedProjects() {}

    static Stream<Outcome> in(Narrative narrative, FiledReport about, ReportCorpus corpus) {
        List<FiledReport> filed = corpus.filedWith(about);
        List<String> forms = filed.stream().filter(other -> other.report().kind() == ReportKind.PROJECT_SELF_EVALUATION && !other.project().isBlank()).map(other -> key(other.project())).toList();
        if (filed.stream().anyMatch(other -> other.report().kind() == ReportKind.UNRECOGNIZED)) {
            return Stream.empty();
        }
        List<Evidence> listed = narrative.sections().stream().flatMap(section -> listed(section.paragraphs(), forms).stream()).toList();
        if (listed.isEmpty()) {
            return Stream.empty();
        }
        // as many forms as names: some go by other names
        return forms.size() >= listed.size() ? Stream.of(Outcome.SOUND) : listed.stream().map(project -> forms.isEmpty() ? new Outcome.Unclear(Message.of("undecided.project-form", project.text()), List.of(project))
                : forms.stream().anyMatch(form -> isSame(form, key(project.text()))) ? Outcome.SOUND
                : Outcome.objection(Message.of("CP-06.project", project.text(), String.valueOf(forms.size())), List.of(project)));
    }

    /// Names behind an announcement, in its own sentence or as the numbered lines below it. A list that does not name as many as it
    /// announces is another rule's matter and no list to rely on.
    private static List<Evidence> listed(List<Narrative.Passage> passages, List<String> forms) {
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Narrative.Passage passage = passages.get(i);
            Matcher announced = ANNOUNCED.matcher(passage.text());
            if (announced.find()) {
                int end = passage.text().indexOf('。', announced.end());
                String rest = passage.text().substring(announced.end(), end < 0 ? passage.text().length() : end);
                List<Evidence> names = rest.isBlank() ? below(passages.subList(i + 1, passages.size())) : inline(passage, rest, announced.end());
                boolean ofTheBudget = BUDGET.matcher(passage.text().substring(0, announced.end())).find() || names.stream().anyMatch(name -> forms.stream().anyMatch(form -> isSame(form, key(name.text()))));
                if (ofTheBudget && names.size() == count(announced.group())) {
                    found.addAll(names);
                }
            }
        }
        return found;
    }

    private static List<Evidence> inline(Narrative.Passage passage, String rest, int from) {
        List<Evidence> names = new ArrayList<>();
        int at = from;
        for (String piece : (rest.contains("、") ? rest.split("[，,；;]", 2)[0] : rest).split("[、；;，,]", -1)) {
            String name = name(piece);
            if (isName(name)) {
                names.add(Evidence.of(passage.at().part(at, at + piece.length()), name));
            }
            at += piece.length() + 1;
        }
        return names;
    }

    private static List<Evidence> below(List<Narrative.Passage> following) {
        return following.stream().takeWhile(passage -> NUMBERED.matcher(passage.text().strip()).find())
                .map(passage -> Evidence.of(passage.at(), name(passage.text().strip().split("[：:，,。；;]", 2)[0]))).filter(line -> isName(line.text())).toList();
    }

    private static String name(String piece) {
        String bare = NUMBERED.matcher(piece.strip()).replaceFirst("");
        return MONEY.matcher(bare).replaceAll("").replaceAll("[“”\"《》（）()]", "").strip();
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST && !NO_NAME.matcher(name).find();
    }

    private static int count(String announced) {
        String digits = announced.replaceAll("[^一二三四五六七八九十两\\d]", "");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : digits.equals("两") ? 2 : Arrays.asList("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十").indexOf(digits);
    }

    private static String key(String name) {
        return ENDING.matcher(Labels.normalise(Undated.key(name))).replaceFirst("");
    }

    /// Pairs of neighbouring characters both have.
    private static long sharedPairs(String left, String right) {
        return IntStream.range(0, left.length() - 1).mapToObj(i -> left.substring(i, i + 2)).distinct().filter(right::contains).count();
    }

    /// The same words, one within the other, or nearly all of them.
    private static boolean isSame(String form, String listed) {
        return form.contains(listed) || listed.contains(form) || Likeness.distance(form, listed, 2) <= 2
                || Likeness.common(form, listed).length() >= Math.max(3, Math.min(form.length(), listed.length()) - 2) || sharedPairs(form, listed) * 2 >= Math.min(form.length(), listed.length()) - 1;
    }
}
