package org.kanhe.server.page.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportKind;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Rejudging;
import org.kanhe.server.page.checks.ChecksPage.Editing;
import org.kanhe.server.page.checks.ChecksPage.FieldName;
import org.kanhe.server.page.checks.ChecksPage.Line;
import org.kanhe.server.page.checks.ChecksPage.Row;
import org.kanhe.server.page.checks.ChecksPage.Seen;
import org.kanhe.server.page.checks.ChecksPage.Wrong;
import org.kanhe.server.userchecks.CheckForm;
import org.kanhe.server.userchecks.CheckPreview;
import org.kanhe.server.userchecks.ExpressionWords;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.store.Shelf;

/// Makes the page of checks.
record ChecksViews(Frame frame, Optional<Rejudging> rejudging) {
    static final Editing NEW = new Editing("", 0, "", "", "indicators", "row.weight.value > 0.0 && row.score.value > row.weight.value", "medium", "", "", List.of());

    /// Names of the published report that conditions use most; each has a sentence in the bundle.
    static final List<String> NAMES = List.of(
            "report.kind", "report.title", "report.year.value", "report.unit.value", "report.department.value", "report.project.value",
            "report.funding[0].item", "row.initial.value", "row.annual.value", "row.executed.value", "row.rate.value",
            "report.total.weight.value", "report.total.score.value",
            "row.level1", "row.level2", "row.name.value", "row.target.raw", "row.target.number", "row.actual.raw", "row.actual.number", "row.weight.value", "row.score.value", "row.reason.value",
            "report.indicators.exists(i, …)", "has(row.reason)", "row.reason.value == null");

    ChecksPage page(List<Shelf.Kept<UserCheck>> all, Editing editing, List<Wrong> wrong, Optional<CheckPreview.Seen> seen) {
        return new ChecksPage(frame, all.stream().map(this::row).toList(), editing, wrong, seen.map(this::seen), NAMES.stream().map(name -> new FieldName(name, frame.say("checks.field." + key(name)))).toList(), rejudging);
    }

    /// The key of a name's sentence: its letters and dots.
    static String key(String name) {
        return name.replaceAll("\\[0\\]", "").replaceAll("\\(.*", "").replace(" == null", ".blank").replaceAll("\\.value$", "").replace("has", "has-field");
    }

    private Row row(Shelf.Kept<UserCheck> kept) {
        UserCheck check = kept.value();
        return new Row(kept.id(), kept.version(), check.title(frame.words().isChinese()), check.severity().code(), check.expression(), check.on(), check.removed(), frame.words().time(check.changed()), check.by(),
                Address.of("/settings/checks").with("edit", kept.id()) + "#form", Address.of("/findings").with("rule", kept.id()).toString());
    }

    static Editing editing(Shelf.Kept<UserCheck> kept) {
        UserCheck check = kept.value();
        return new Editing(kept.id(), kept.version(), check.titleZh(), check.titleEn(), check.scope().code(), check.expression(), check.severity().code(), check.messageZh(), check.messageEn(), check.kinds().stream().map(ReportKind::code).toList());
    }

    static Editing editing(String code, long version, CheckForm form) {
        return new Editing(code, version, form.titleZh(), form.titleEn(), form.scope(), form.expression(), form.severity(), form.messageZh(), form.messageEn(), form.kinds());
    }

    List<Wrong> wrong(CheckForm.Read.Bad bad) {
        if (bad.mistakes().isEmpty()) {
            return List.of(new Wrong(frame.say("checks.bad", frame.words().sayOr("checks.form." + bad.field(), bad.field())), "", ""));
        }
        return bad.mistakes().stream().map(m -> {
            int at = offset(bad.value(), m.line(), m.column());
            return new Wrong(frame.say("checks.mistake", m.line(), m.column(), ExpressionWords.of(m.said()).in(frame.words().locale())), bad.value().substring(0, at), bad.value().substring(at));
        }).toList();
    }

    /// Where a line and column, both from 1, stand in a text.
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int n = 1; n < line; n++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return Math.clamp((long) start + column - 1, 0, text.length());
    }

    private Seen seen(CheckPreview.Seen seen) {
        String summary = frame.say(seen.whole() ? "checks.seen" : "checks.seen-part", seen.files(), seen.examined(), seen.findings(), seen.undecided(), seen.millis());
        Stream<Line> findings = seen.shown().stream().map(s -> new Line("/reports/" + s.finding().report().code() + "#" + s.finding().evidence().getFirst().at().code(), Stream.of(s.unit(), s.year(), s.file()).filter(t -> !t.isBlank()).reduce((a, b) -> a + " · " + b).orElse(""),
                s.finding().evidence().stream().map(e -> frame.words().place(e.at()) + " “" + e.text().strip() + "”").reduce((a, b) -> a + "；" + b).orElse("")));
        Stream<Line> unclear = seen.unclear().stream().map(u -> new Line("/reports/" + u.undecided().report().code(), u.file(), u.undecided().why().in(frame.words().locale())));
        return new Seen(summary, Stream.concat(findings, unclear).toList());
    }
}
