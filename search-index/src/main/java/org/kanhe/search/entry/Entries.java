package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.core.wire.ReportWire;

/// Everything of one file that can be found. Ids are counted, so that the number of entries tells all of them.
public final class Entries {
    private final SourceFile file;
    private final Reading reading;
    private final FindingsOf findings;
    private final List<Entry> entries = new ArrayList<>();
    private int indicators;
    private int passages;

    private Entries(SourceFile file, Reading reading, FindingsOf findings) {
        this.file = file;
        this.reading = reading;
        this.findings = findings;
    }

    public static List<Entry> of(SourceFile file, Reading reading, List<Verdict> verdicts, Map<String, Decision> decisions) {
        Entries entries = new Entries(file, reading, FindingsOf.file(verdicts, decisions));
        reading.reports().forEach(entries::add);
        return List.copyOf(entries.entries);
    }

    public static String reportId(SourceId source, int number) {
        return source.sha256() + "-" + number;
    }

    public static String indicatorId(SourceId source, int number) {
        return source.sha256() + "-i" + number;
    }

    public static String passageId(SourceId source, int number) {
        return source.sha256() + "-p" + number;
    }

    private void add(Report report) {
        Home home = new Home(file, report);
        FindingsOf about = findings.about(home.id());
        Doubts doubts = Doubts.about(report, reading.notes());
        Touched touched = new Touched();
        entries.add(touched.by(about, ReportEntry.of(home, about, reading.notes(), doubts)));
        List<Indicator> rows = Rows.of(report);
        List<Map<String, @Nullable Object>> trees = trees(report);
        for (int i = 0; i < rows.size(); i++) {
            FindingsOf own = about.touching(IndicatorEntry.cells(rows.get(i)));
            entries.add(touched.by(own, IndicatorEntry.of(home, rows.get(i), indicatorId(file.id(), indicators), indicators++, trees.get(i), own, doubts)));
        }
        if (report instanceof Narrative narrative) {
            narrative.sections().forEach(section -> section.paragraphs().stream().filter(passage -> !passage.text().isBlank()).forEach(passage -> {
                FindingsOf own = about.touching(Set.of(PassageEntry.place(passage)));
                entries.add(touched.by(own, PassageEntry.of(home, section, passage, passageId(file.id(), passages), passages++, own, doubts)));
            }));
        }
        int place = 0;
        for (Finding finding : about.all()) {
            entries.add(FindingEntry.of(home, finding, about.decision(finding), place++, touched(rows, finding), touched.of(finding), doubts));
        }
    }

    @SuppressWarnings("unchecked") // the contract's tree: a list of objects under this key, or no key
    private static List<Map<String, @Nullable Object>> trees(Report report) {
        Object trees = Rows.of(report).isEmpty() ? List.of() : ReportWire.of(report).get("indicators");
        return trees instanceof List<?> list ? (List<Map<String, @Nullable Object>>) list : List.of();
    }

    private static List<Indicator> touched(List<Indicator> rows, Finding finding) {
        Set<Location> places = finding.evidence().stream().filter(evidence -> evidence.report().isEmpty()).map(Evidence::at).collect(Collectors.toSet());
        return rows.stream().filter(row -> Stream.<Field<?>>of(row.name(), row.target(), row.actual(), row.weight(), row.score(), row.reason()).anyMatch(field -> field.findAt().filter(places::contains).isPresent())).toList();
    }
}
