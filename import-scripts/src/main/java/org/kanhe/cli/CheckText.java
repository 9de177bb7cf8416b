package org.kanhe.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.SourceId;

/// What an offline check found, for a person at a terminal.
final class CheckText implements CheckPrinter {
    private final PrintStream out;
    private final Words words;
    private int findings;
    private int unreadable;

    CheckText(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void print(Checked checked) {
        out.println(words.say("check.file", checked.name()));
        switch (checked) {
            case Checked.Missing _ -> {
                unreadable++;
                out.println(words.say("check.missing"));
            }
            case Checked.Unreadable refused -> {
                unreadable++;
                out.println(words.say("check.unreadable", words.reason(refused.reason().code()), refused.detail()));
            }
            case Checked.Read read -> read.reading().reports().forEach(report -> report(read, report));
        }
    }

    @Override
    public void end(int inputs, List<Finding> across, Map<SourceId, String> names) {
        if (!across.isEmpty()) {
            out.println(words.say("check.across"));
            for (Finding f : across) {
                findings++;
                Evidence first = f.evidence().getFirst();
                String place = names.getOrDefault(f.report().source(), "") + " " + first.at().code();
                out.println(words.say("check.finding", words.say("severity." + f.severity().code()), f.rule(), f.message().in(words.locale()), place));
            }
        }
        out.println(words.say("check.end", inputs, findings, unreadable));
    }

    private void report(Checked.Read read, Report report) {
        ReportHead head = report.head();
        out.println(words.say("check.report", head.ordinal(), head.kind().term(), said(head.year()), said(head.unit()), said(head.project())));
        List<Verdict> verdicts = read.verdicts().stream().filter(v -> v.report().ordinal() == head.ordinal()).toList();
        List<Finding> found = verdicts.stream().flatMap(v -> v.findings().stream()).toList();
        List<Undecided> unclear = verdicts.stream().flatMap(v -> v.undecided().stream()).toList();
        for (Finding f : found) {
            findings++;
            out.println(words.say("check.finding", words.say("severity." + f.severity().code()), f.rule(), f.message().in(words.locale()), f.evidence().getFirst().at().code()));
        }
        unclear.forEach(u -> out.println(words.say("check.undecided", u.rule(), u.why().in(words.locale()))));
        if (found.isEmpty() && unclear.isEmpty()) {
            out.println(words.say("check.clean"));
        }
        long unmapped = read.reading().notes().stream().filter(n -> n.report() == head.ordinal() && n.why() == ReadingNote.Why.UNMAPPED_CELL).count();
        if (unmapped > 0) {
            out.println(words.say("check.notes", unmapped));
        }
    }

    private String said(Field<?> field) {
        return switch (field) {
            case Field.Present<?> p -> p.value().toString();
            case Field.Unreadable<?> u -> u.raw();
            case Field.Blank<?> _ -> words.say("check.unknown");
            case Field.Absent<?> _ -> "";
        };
    }
}
