package org.kanhe.core.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kanhe.core.check.arithmetic.DecimalSlip;
import org.kanhe.core.check.arithmetic.ExecutionRate;
import org.kanhe.core.check.arithmetic.ExecutionScore;
import org.kanhe.core.check.arithmetic.FrameworkCaps;
import org.kanhe.core.check.arithmetic.FundingTotal;
import org.kanhe.core.check.arithmetic.MalformedNumber;
import org.kanhe.core.check.arithmetic.PersonsAndTimes;
import org.kanhe.core.check.arithmetic.RateDenominator;
import org.kanhe.core.check.arithmetic.ScoreAboveWeight;
import org.kanhe.core.check.arithmetic.SectionCap;
import org.kanhe.core.check.arithmetic.StaffControlRate;
import org.kanhe.core.check.arithmetic.StandardWeights;
import org.kanhe.core.check.arithmetic.ThreePublicExpenses;
import org.kanhe.core.check.arithmetic.TotalScore;
import org.kanhe.core.check.arithmetic.TotalWeight;
import org.kanhe.core.check.arithmetic.ZeroBudget;
import org.kanhe.core.check.completeness.BlankSignature;
import org.kanhe.core.check.completeness.BlankTotals;
import org.kanhe.core.check.completeness.EmptyWords;
import org.kanhe.core.check.completeness.MissingAttachment;
import org.kanhe.core.check.completeness.NameWithoutTarget;
import org.kanhe.core.check.completeness.RequiredClasses;
import org.kanhe.core.check.completeness.RequiredHeader;
import org.kanhe.core.check.completeness.TargetWithoutName;
import org.kanhe.core.check.crossdocument.BudgetAndFinal;
import org.kanhe.core.check.crossdocument.DeclaredTarget;
import org.kanhe.core.check.crossdocument.DepartmentAgainstProjectTarget;
import org.kanhe.core.check.crossdocument.EvaluationCoverage;
import org.kanhe.core.check.crossdocument.ProjectAgainstBaseData;
import org.kanhe.core.check.crossdocument.ProjectsAgainstDepartment;
import org.kanhe.core.check.crossdocument.StaleYear;
import org.kanhe.core.check.crossunit.CarriedOver;
import org.kanhe.core.check.crossunit.CopiedText;
import org.kanhe.core.check.crossunit.ForeignUnit;
import org.kanhe.core.check.crossunit.OutlyingTarget;
import org.kanhe.core.check.crossunit.RepeatedPassages;
import org.kanhe.core.check.crossunit.SameIndicatorSet;
import org.kanhe.core.check.integrity.AttachmentNumbers;
import org.kanhe.core.check.integrity.BlankSeal;
import org.kanhe.core.check.integrity.DoubtfulExtraction;
import org.kanhe.core.check.integrity.FillingDate;
import org.kanhe.core.check.integrity.FormTypos;
import org.kanhe.core.check.integrity.LostCheckBox;
import org.kanhe.core.check.integrity.PhoneFormat;
import org.kanhe.core.check.integrity.YearInTitle;
import org.kanhe.core.check.logic.CopiedTarget;
import org.kanhe.core.check.logic.EffectWithoutSpending;
import org.kanhe.core.check.logic.FullMarksBelowTarget;
import org.kanhe.core.check.logic.FullMarksEverywhere;
import org.kanhe.core.check.logic.GradeAgainstScore;
import org.kanhe.core.check.logic.ImpossibleFrameworkScore;
import org.kanhe.core.check.logic.ImpossibleValue;
import org.kanhe.core.check.logic.IncomparableActual;
import org.kanhe.core.check.logic.LimitExceeded;
import org.kanhe.core.check.logic.LowExecutionWithoutReason;
import org.kanhe.core.check.logic.OverAchievement;
import org.kanhe.core.check.logic.OverspentWithoutReason;
import org.kanhe.core.check.logic.RateAsCompletion;
import org.kanhe.core.check.logic.ScoreByCompletion;
import org.kanhe.core.check.logic.ShortfallWithoutReason;
import org.kanhe.core.check.logic.TargetDirection;
import org.kanhe.core.check.narrative.AmountInText;
import org.kanhe.core.check.narrative.ChangeInText;
import org.kanhe.core.check.narrative.CountInText;
import org.kanhe.core.check.narrative.FrameworkAgainstNarrative;
import org.kanhe.core.check.narrative.NamesOfOneThing;
import org.kanhe.core.check.narrative.OppositeDirection;
import org.kanhe.core.check.narrative.PartsInText;
import org.kanhe.core.check.narrative.ProblemAgainstFullMarks;
import org.kanhe.core.check.narrative.ScoreInText;
import org.kanhe.core.check.privacy.BankCard;
import org.kanhe.core.check.privacy.IdentityNumber;
import org.kanhe.core.check.privacy.MobileNumber;
import org.kanhe.core.check.privacy.NameWithNumber;
import org.kanhe.core.check.target.AfterTheFact;
import org.kanhe.core.check.target.BelowLastYear;
import org.kanhe.core.check.target.MisfiledIndicator;
import org.kanhe.core.check.target.MisplacedTarget;
import org.kanhe.core.check.target.PlaceholderName;
import org.kanhe.core.check.target.ReferenceTarget;
import org.kanhe.core.check.target.RepeatedIndicator;
import org.kanhe.core.check.target.TargetInName;
import org.kanhe.core.check.target.UnchangedTarget;
import org.kanhe.core.check.target.UnquantifiedTarget;
import org.kanhe.core.check.target.UnrelatedIndicators;
import org.kanhe.core.check.target.VagueGoal;
import org.kanhe.core.check.target.VagueResult;

/// All rules, in one list written by hand.
public final class RuleCatalogue {
    /// Goes up with every change of what a rule says; verdicts carry it and older ones are made anew.
    public static final String VERSION = "10";

    private static final RuleCatalogue STANDARD = new RuleCatalogue(List.of(
            new ExecutionRate(),
            new RateDenominator(),
            new DecimalSlip(),
            new ZeroBudget(),
            new ExecutionScore(),
            new FundingTotal(),
            new TotalScore(),
            new TotalWeight(),
            new SectionCap(),
            new StandardWeights(),
            new ScoreAboveWeight(),
            new FrameworkCaps(),
            new FrameworkAgainstNarrative(),
            new StaffControlRate(),
            new ThreePublicExpenses(),
            new PartsInText(),
            new ChangeInText(),
            new MalformedNumber(),
            new PersonsAndTimes(),
            new FullMarksBelowTarget(),
            new ScoreByCompletion(),
            new OverAchievement(),
            new LimitExceeded(),
            new IncomparableActual(),
            new CopiedTarget(),
            new TargetDirection(),
            new EffectWithoutSpending(),
            new RateAsCompletion(),
            new OverspentWithoutReason(),
            new LowExecutionWithoutReason(),
            new ShortfallWithoutReason(),
            new ImpossibleValue(),
            new ImpossibleFrameworkScore(),
            new GradeAgainstScore(),
            new FullMarksEverywhere(),
            new RequiredHeader(),
            new BlankTotals(),
            new NameWithoutTarget(),
            new TargetWithoutName(),
            new RequiredClasses(),
            new MissingAttachment(),
            new EmptyWords(),
            new BlankSignature(),
            new PlaceholderName(),
            new UnquantifiedTarget(),
            new ReferenceTarget(),
            new MisplacedTarget(),
            new MisfiledIndicator(),
            new TargetInName(),
            new RepeatedIndicator(),
            new BelowLastYear(),
            new UnchangedTarget(),
            new AfterTheFact(),
            new UnrelatedIndicators(),
            new VagueResult(),
            new VagueGoal(),
            new ScoreInText(),
            new AmountInText(),
            new CountInText(),
            new NamesOfOneThing(),
            new ProblemAgainstFullMarks(),
            new OppositeDirection(),
            new ProjectsAgainstDepartment(),
            new ProjectAgainstBaseData(),
            new DeclaredTarget(),
            new BudgetAndFinal(),
            new EvaluationCoverage(),
            new DepartmentAgainstProjectTarget(),
            new StaleYear(),
            new CopiedText(),
            new RepeatedPassages(),
            new ForeignUnit(),
            new SameIndicatorSet(),
            new OutlyingTarget(),
            new CarriedOver(),
            new YearInTitle(),
            new FillingDate(),
            new BlankSeal(),
            new PhoneFormat(),
            new FormTypos(),
            new LostCheckBox(),
            new AttachmentNumbers(),
            new DoubtfulExtraction(),
            new MobileNumber(),
            new IdentityNumber(),
            new NameWithNumber(),
            new BankCard()));

    private final List<Rule> rules;
    private final List<CorpusRule> corpusRules;
    private final Map<String, RuleInfo> infos;
    private final Map<String, Integer> places;

    /// @throws IllegalStateException when two rules share a code
    public RuleCatalogue(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.corpusRules = this.rules.stream().flatMap(rule -> rule instanceof CorpusRule about ? Stream.of(about) : Stream.empty()).toList();
        this.infos = this.rules.stream().map(Rule::info).collect(Collectors.toUnmodifiableMap(RuleInfo::code, Function.identity()));
        this.places = IntStream.range(0, this.rules.size()).boxed().collect(Collectors.toUnmodifiableMap(i -> this.rules.get(i).info().code(), Function.identity()));
    }

    public static RuleCatalogue standard() {
        return STANDARD;
    }

    public List<Rule> rules() {
        return rules;
    }

    /// Those that hold a report against an archive.
    public List<CorpusRule> corpusRules() {
        return corpusRules;
    }

    boolean isAboutCorpus(String code) {
        return corpusRules.stream().anyMatch(rule -> rule.info().code().equals(code));
    }

    /// Place of a rule in the list; one that has left it comes last.
    int place(String code) {
        return places.getOrDefault(code, rules.size());
    }

    public List<RuleInfo> infos() {
        return rules.stream().map(Rule::info).toList();
    }

    public Optional<RuleInfo> findInfo(String code) {
        return Optional.ofNullable(infos.get(code));
    }

    /// @throws IllegalArgumentException when no rule has this code
    public RuleInfo getInfo(String code) {
        return findInfo(code).orElseThrow(() -> new IllegalArgumentException("no such rule: " + code));
    }
}
