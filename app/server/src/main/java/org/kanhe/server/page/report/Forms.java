package org.kanhe.server.page.report;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.score.DerivedScores;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.report.FormView.Fact;
import org.kanhe.server.page.report.FormView.Passage;
import org.kanhe.server.page.report.FormView.Prose;
import org.kanhe.server.page.report.FormView.Section;

/// Every kind of report as a form: which tables it shows, in the order of the paper.
final class Forms {
    private Forms() {}

    static FormView of(Report report, Words words, RuleSettings settings) {
        Tables tables = new Tables(words);
        List<Section> sections = new ArrayList<>();
        List<Prose> prose = new ArrayList<>();
        switch (report) {
            case SelfEvaluation e -> {
                sections.add(tables.funding(e.funding()));
                sections.add(tables.goals(e.goals()));
                sections.add(tables.indicators(e.indicators()));
                sections.add(tables.totals(e.total()));
            }
            case TargetDeclaration d -> {
                sections.add(tables.funding(d.funding()));
                sections.add(tables.promises(d.longTermGoal(), d.annualGoal()));
                sections.add(tables.indicators(d.indicators()));
            }
            case BaseData b -> {
                sections.add(tables.staff(b.staff()));
                sections.add(tables.accounts(b.rows()));
            }
            case ScoringFramework f -> {
                sections.add(tables.framework(f.rows()));
                sections.add(tables.totals(f.total()));
            }
            case Narrative n -> n.sections().forEach(s -> prose.add(prose(s)));
            case UnrecognizedReport _ -> sections.clear();
        }
        DerivedScores.of(report, settings).ifPresent(scores -> sections.add(DerivedTable.of(scores, words)));
        sections.removeIf(s -> s.rows().isEmpty());
        List<Fact> facts = new ArrayList<>(facts(report.head(), words));
        if (sections.isEmpty()) {
            // Running text has no cells that could be missing
            facts.removeIf(f -> f.value().state() == FieldView.State.ABSENT);
        }
        return new FormView(facts, sections, prose, List.of());
    }

    private static List<Fact> facts(ReportHead head, Words words) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words.say("fact.unit"), FieldView.text(head.unit()).named("head/unit"));
        add(facts, words.say("fact.department"), FieldView.text(head.department()).named("head/department"));
        add(facts, words.say("fact.implementing-unit"), FieldView.text(head.implementingUnit()).named("head/implementingUnit"));
        add(facts, words.say("fact.project"), FieldView.text(head.project()).named("head/project"));
        add(facts, words.say("fact.year"), FieldView.of(head.year(), String::valueOf).named("head/year"));
        add(facts, words.say("fact.contact"), FieldView.text(head.contact()).named("head/contact"));
        add(facts, words.say("fact.phone"), FieldView.text(head.phone()).named("head/phone"));
        add(facts, words.say("fact.fill-date"), FieldView.text(head.fillDate()).named("head/fillDate"));
        for (int i = 0; i < head.others().size(); i++) {
            add(facts, head.others().get(i).label(), FieldView.text(head.others().get(i).value()).named("head/others/" + i + "/value"));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, FieldView value) {
        facts.add(new Fact(label, value));
    }

    private static Prose prose(Narrative.Section s) {
        List<Passage> passages = s.paragraphs().stream().map(p -> new Passage(p.text(), p.at().code())).toList();
        return new Prose(s.heading(), s.level(), s.at().code(), passages, List.of());
    }

    /// The unit as far as it is known; empty otherwise.
    static String or(Field<String> field) {
        return field.findValue().orElse("");
    }
}
