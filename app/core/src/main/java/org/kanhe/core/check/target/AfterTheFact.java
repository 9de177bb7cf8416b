package org.kanhe.core.check.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.logic.Deadline;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// TQ-10 事后编报: a declaration speaks of its goals as done (维护了社会稳定), or is dated after the day by which something it plans
/// was to be done.
public final class AfterTheFact implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-10", "after-the-fact", Severity.MEDIUM, "targets-before", "0.1", List.of(
            RuleInfo.fires("""
                    类型：project-target-declaration
                    年度目标：开展节水宣传，维护了供水秩序
                    """),
            RuleInfo.fires("""
                    类型：project-target-declaration
                    年度：2022年度
                    日期：2022年10月12日
                    一级指标 | 二级指标 | 三级指标 | 年度指标值
                    产出指标 | 时效指标 | 宣传完成时间 | 2022年9月底前
                    """),
            RuleInfo.silent("""
                    类型：project-target-declaration
                    年度目标：开展节水宣传，维护供水秩序
                    """)));
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)[年./-](1[0-2]|0?[1-9])(?:[月./-](3[01]|[12]\\d|0?[1-9])日?)?(?!\\d)");
    private static final Pattern APPROVAL = Pattern.compile("(?:批复|批准|审批|下达|审核通过)(?:的)?(?:日期|时间)");
    private static final Pattern ADDED = Pattern.compile("追加|年中|调剂|调整预算|应急");
    /// Local budgets are approved in January or February and handed down within twenty days.
    private static final int SPRING = 3;
    private static final Pattern DONE = Pattern.compile("(完成|维护|保障|实现|解决|提高|提升|改善|开展|建成|举办|推进|化解|促进|增强)了[\\p{IsHan}]{0,8}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case TargetDeclaration form -> Stream.concat(Stream.concat(late(form), approved(form)),
                    Stream.concat(Texts.cells(form.longTermGoal(), form.annualGoal()), form.indicators().stream().flatMap(row -> Texts.cells(row.name(), row.target()))).map(AfterTheFact::judge));
            case SelfEvaluation _, BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Outcome judge(Texts.Text text) {
        return DONE.matcher(text.text()).results().findFirst()
                .<Outcome>map(hit -> Outcome.objection(Message.of("TQ-10.found", hit.group()), List.of(Evidence.of(text.at(), text.text()))))
                .orElse(Outcome.SOUND);
    }

    /// The first deadline that had passed on the day of filling.
    private static Stream<Outcome> late(TargetDeclaration form) {
        return Cells.open(form.head().fillDate(), form.head().year(), (filled, year) -> filled(filled.value()).flatMap(day -> form.indicators().stream()
                .filter(row -> Deadline.promised(row, year.value()).filter(day::isAfter).isPresent()).findFirst())
                .<Outcome>map(row -> Outcome.objection(Message.of("TQ-10.late", filled.raw(), row.name().findValue().orElse(""), row.target().raw()), Cells.evidence(filled, row.target(), row.name())))
                .orElse(Outcome.SOUND));
    }

    /// Filed when the budget had been approved: by the date printed for that, else after the spring of the year the money is for. What was
    /// added to the budget while the year ran cannot have been declared before.
    private static Stream<Outcome> approved(TargetDeclaration form) {
        boolean added = form.head().others().stream().anyMatch(other -> ADDED.matcher(other.label() + other.value().raw()).find()) || ADDED.matcher(form.head().project().raw()).find();
        return added ? Stream.empty() : Cells.open(form.head().fillDate(), form.head().year(), (date, year) -> filled(date.value()).<Outcome>map(day -> {
            Optional<ReportHead.LabelledText> printed = form.head().others().stream().filter(other -> APPROVAL.matcher(Labels.normalise(other.label())).find() && filled(other.value().raw()).isPresent()).findFirst();
            if (printed.isPresent()) {
                return day.isAfter(filled(printed.get().value().raw()).orElseThrow())
                        ? Outcome.objection(Message.of("TQ-10.approved", date.raw(), printed.get().label(), printed.get().value().raw()), Cells.evidence(date, printed.get().value())) : Outcome.SOUND;
            }
            if (day.getYear() != year.value()) {
                return Outcome.SOUND;
            }
            Outcome.Objection found = Outcome.objection(Message.of("TQ-10.begun", date.raw(), String.valueOf(year.value())), Cells.evidence(date, year));
            return day.getMonthValue() < SPRING ? found.as(Severity.LOW) : found;
        }).orElse(Outcome.SOUND));
    }

    /// The day of filling; the first of its month where no day is written.
    private static Optional<LocalDate> filled(String printed) {
        Matcher m = DATE.matcher(Labels.normalise(printed));
        try {
            return m.find() ? Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3) == null ? 1 : Integer.parseInt(m.group(3)))) : Optional.empty();
        } catch (DateTimeException _) {
            // 31 June is a slip of the pen, not a date
            return Optional.empty();
        }
    }
}
