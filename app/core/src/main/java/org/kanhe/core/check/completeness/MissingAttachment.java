package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportKind;

/// CP-06 应附未附: the list of attachments at the end of a report names a form that neither its file nor what its unit filed for
/// the year holds, or the report lists a project for which no form is known beside those of others. Where only reports in prose are known the forms may stand in files nobody handed in yet: undecided.
public final class MissingAttachment implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("CP-06", "missing-attachment", Severity.MEDIUM, "attachments", "0.2", List.of(
            RuleInfo.fires(report("附件：1.部门整体支出绩效评价基础数据表", "2.项目支出绩效自评表")),
            RuleInfo.fires(report("本年度实施项目2个：馆藏档案数字化、库房恒湿改造。", "")),
            RuleInfo.silent(report("附件：1.项目支出绩效自评表", "本年度实施项目1个：馆藏档案数字化。"))));
    private static final Pattern LISTED = Pattern.compile("^(?:附件|附表)?[：:]?[(（]?\\d{0,2}[)）.、．：:]?(.{0,40}表)(?:[(（].*[)）])?[。；;]?$");
    private static final Pattern LIST = Pattern.compile("^附(?:件|表)[：:\\d(（]");
    private static final List<Named> FORMS = List.of(new Named("基础数据表", ReportKind.BASE_DATA), new Named("整体(?:支出)?(?:绩效)?(?:自评|自我评价|评价)表", ReportKind.DEPARTMENT_SELF_EVALUATION),
            new Named("(?:项目|专项|资金)(?:支出|资金|经费)?(?:绩效)?(?:目标)?(?:自评|自我评价|评价)表", ReportKind.PROJECT_SELF_EVALUATION), new Named("(?:指标|体系|框架)(?:评分|打分|评价)表|评分表|打分表", ReportKind.SCORING_FRAMEWORK),
            new Named("监控表", ReportKind.PROJECT_MONITORING), new Named("整体(?:支出)?(?:绩效)?目标(?:申报|批复)?表", ReportKind.DEPARTMENT_TARGET_DECLARATION),
            new Named("(?:绩效)?目标申报表", ReportKind.PROJECT_TARGET_DECLARATION));

    private static String report(String first, String second) {
        return """
                类型：narrative
                年度：2022年度
                单位：云溪县档案馆
                一、基本情况
                全馆共有编制12人。
                %s
                %s
                ----
                类型：project-self-evaluation
                年度：2022年度
                单位：云溪县档案馆
                项目：馆藏档案数字化
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 档案数字化页数 | ≥20万页 | 21万页 | 20 | 20 |
                """.formatted(first, second);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        return about.report() instanceof Narrative narrative ? Stream.concat(attachments(narrative, about, corpus), ListedProjects.in(narrative, about, corpus)) : Stream.empty();
    }

    private static Stream<Outcome> attachments(Narrative narrative, FiledReport about, ReportCorpus corpus) {
        List<Listed> listed = listed(narrative);
        if (listed.isEmpty()) {
            return Stream.empty();
        }
        Set<ReportKind> known = corpus.filedWith(about).stream().map(filed -> filed.report().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportKind.class)));
        // a form no layout knows may be the very one
        if (known.contains(ReportKind.UNRECOGNIZED)) {
            return Stream.empty();
        }
        boolean onlyProse = EnumSet.complementOf(EnumSet.of(ReportKind.NARRATIVE)).stream().noneMatch(known::contains);
        return listed.stream().map(form -> known.contains(form.kind()) ? Outcome.SOUND
                : onlyProse ? new Outcome.Unclear(Message.of("undecided.attachment", form.name()), List.of(form.evidence()))
                : Outcome.objection(Message.of("CP-06.found", form.name()), List.of(form.evidence())));
    }

    /// A kind of form and what lists of attachments call it.
    private record Named(Pattern words, ReportKind kind) {
        Named(String words, ReportKind kind) {
            this(Pattern.compile(words), kind);
        }
    }

    /// What a line of the list names, without its number.
    private static String name(String line) {
        Matcher named = LISTED.matcher(line);
        return named.matches() ? named.group(1) : line;
    }

    private record Listed(String name, ReportKind kind, Evidence evidence) {}

    /// Lines from the first that begins with 附件 on.
    private static List<Listed> listed(Narrative narrative) {
        List<Listed> found = new ArrayList<>();
        boolean inList = false;
        for (Texts.Text text : Stream.concat(Texts.passages(narrative), answers(narrative)).toList()) {
            String line = Labels.normalise(text.text());
            inList |= LIST.matcher(line).find();
            if (inList && LISTED.matcher(line).matches()) {
                kind(line).ifPresent(form -> found.add(new Listed(name(line), form.kind(), Evidence.of(text.at(), text.text()))));
            }
        }
        return found;
    }

    /// A list below the last chapter, which a reader may take for labelled answers.
    private static Stream<Texts.Text> answers(Narrative narrative) {
        return narrative.head().others().stream().filter(other -> LIST.matcher(Labels.normalise(other.label()) + ":").find())
                .flatMap(other -> Texts.cells(other.value()).flatMap(cell -> cell.text().lines().map(line -> new Texts.Text(other.label() + "：" + line, cell.at()))));
    }

    private static Optional<Named> kind(String line) {
        return FORMS.stream().filter(form -> form.words().matcher(line).find()).findFirst();
    }
}
