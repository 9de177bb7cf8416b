package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.source.Location;

/// Takes the passages out of a report.
public final class Passages {
    private final Origin origin;
    private final Optional<Document> document;
    private final List<Passage> found = new ArrayList<>();

    private Passages(Origin origin, Optional<Document> document) {
        this.origin = origin;
        this.document = document;
    }

    /// Every stretch of text that says something, in the order of the report; short ones among them.
    ///
    /// @param document what the report was read from: gives the exact place inside a cell, and all there is of a report that was
    ///                 not recognised
    public static List<Passage> of(Origin origin, Report report, Optional<Document> document) {
        Passages passages = new Passages(origin, document);
        passages.read(report);
        return List.copyOf(passages.found);
    }

    private void read(Report report) {
        switch (report) {
            case SelfEvaluation form -> {
                form.goals().forEach(this::goal);
                form.indicators().forEach(this::indicator);
                IndicatorSet.passage(origin, form.indicators()).ifPresent(found::add);
                others(form.head());
            }
            case TargetDeclaration form -> {
                add(SectionClass.GOAL, "", form.longTermGoal());
                add(SectionClass.GOAL, "", form.annualGoal());
                form.indicators().forEach(this::indicator);
                IndicatorSet.passage(origin, form.indicators()).ifPresent(found::add);
                others(form.head());
            }
            case Narrative narrative -> narrative(narrative);
            // criteria and money: whoever made the form wrote them
            case ScoringFramework form -> others(form.head());
            case BaseData form -> others(form.head());
            case UnrecognizedReport unknown -> blocks(unknown.head().extent());
        }
    }

    private void goal(Goal goal) {
        add(SectionClass.GOAL, "", goal.expected());
        add(SectionClass.RESULT, "", goal.actual());
    }

    private void indicator(Indicator row) {
        String name = row.name().findValue().orElse("");
        add(SectionClass.INDICATOR, "", row.name());
        add(SectionClass.INDICATOR, name, row.target());
        add(SectionClass.RESULT, name, row.actual());
        add(SectionClass.REASON, name, row.reason());
    }

    private void others(ReportHead head) {
        head.others().forEach(other -> add(DutyWording.isHeading(other.label()) ? SectionClass.DUTY : SectionClass.OTHER, other.label(), other.value()));
    }

    private void narrative(Narrative narrative) {
        int dutyLevel = Integer.MAX_VALUE;
        for (Narrative.Section section : narrative.sections()) {
            if (section.level() <= dutyLevel) {
                dutyLevel = DutyWording.isHeading(section.heading()) ? section.level() : Integer.MAX_VALUE;
            }
            boolean duty = section.level() >= dutyLevel;
            section.paragraphs().forEach(p -> add(duty ? SectionClass.DUTY : SectionClass.NARRATIVE, section.heading(), p.text(), p.at()));
        }
    }

    private void blocks(ReportHead.Extent extent) {
        for (Block block : document.map(Document::blocks).orElse(List.of())) {
            if (block.index() >= extent.firstBlock() && block.index() <= extent.lastBlock()) {
                switch (block) {
                    case Heading _ -> {}
                    case Paragraph p -> add(SectionClass.NARRATIVE, "", p.text(), p.at());
                    case Table t -> t.cells().forEach(cell -> add(SectionClass.OTHER, "", cell.text(), t.at(cell)));
                }
            }
        }
    }

    private void add(SectionClass section, String label, Field<?> field) {
        field.findAt().ifPresent(at -> add(section, label, field.raw(), at));
    }

    private void add(SectionClass section, String heading, String text, Location at) {
        if (text.length() < Prepared.SHORTEST / 2) {
            return;
        }
        SectionClass sort = section.isCompared() && DutyWording.isDuty(text) ? SectionClass.DUTY : section;
        int from = document.flatMap(d -> d.textAt(at)).map(whole -> whole.indexOf(text)).filter(i -> i >= 0).orElse(0);
        for (Span piece : Pieces.of(text)) {
            Location place = at;
            Passage passage = new Passage(origin, place, from + piece.start(), sort, heading, piece.in(text));
            if (found.stream().noneMatch(p -> p.id().equals(passage.id()))) {
                found.add(passage);
            }
        }
    }
}
