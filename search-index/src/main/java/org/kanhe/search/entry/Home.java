package org.kanhe.search.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;
import org.kanhe.search.text.Initials;
import org.kanhe.search.text.Tokens;

/// The report an entry belongs to: what every entry of it carries, so that every view answers the same conditions. Worked
/// out once for all entries of the report.
final class Home {
    private final SourceFile file;
    private final Report report;
    private final Fields base;
    private final Fields shown;
    private final List<String> exact;

    Home(SourceFile file, Report report) {
        this.file = file;
        this.report = report;
        this.base = base();
        this.shown = beside();
        this.exact = names();
    }

    Report report() {
        return report;
    }

    ReportId id() {
        return new ReportId(file.id(), report.ordinal());
    }

    ReportHead head() {
        return report.head();
    }

    String unit() {
        return text(head().unit());
    }

    String department() {
        return text(head().department());
    }

    String project() {
        return text(head().project());
    }

    String title() {
        String printed = text(head().title());
        return printed.isEmpty() ? report.kind().term() : printed;
    }

    Optional<Integer> year() {
        return head().year().findValue();
    }

    /// What the entry can be filtered and found by because of its report.
    ///
    /// @param place number of the entry among those of its sort in the file; entries that are otherwise equal come in the
    ///              order of the file
    Fields fields(int place) {
        return new Fields().putAll(base).put("key", "%s-%06d-%06d".formatted(file.id().sha256(), report.ordinal(), place)).put("place", place);
    }

    private Fields base() {
        return new Fields()
                .put("source", file.id().sha256())
                .put("report", id().code())
                .put("ordinal", report.ordinal())
                .put("file", file.name())
                .put("kind", report.kind().code())
                .put("layout", head().layout())
                .put("year", year())
                .put("unit", unit())
                .put("department", department())
                .put("project", project())
                .put("region", Regions.of(unit()))
                .put("initials", initials())
                .words("unitWords", unitNames())
                .words("departmentWords", department())
                .words("projectWords", project())
                .words("titleWords", title(), year().map(y -> y + "年度").orElse(""))
                .words("fileWords", file.name());
    }

    /// First letters of the unit's pinyin, with and without its region.
    private List<String> initials() {
        String region = Regions.of(unit());
        String name = unit().replaceAll("\\s", "");
        return Stream.of(name, name.substring(Math.min(name.length(), region.length()))).map(Initials::of).filter(letters -> letters.length() > 1).distinct().toList();
    }

    /// Names that, typed in full, put the entry first.
    List<String> exact() {
        return exact;
    }

    /// The units as printed, and as people shorten them: 云溪信访局 for 云溪县信访局, 临江财政局 for 青禾市临江区财政局.
    private List<String> unitNames() {
        return Stream.of(unit(), text(head().implementingUnit())).flatMap(name -> Stream.concat(Stream.of(name), Regions.shortened(name).stream())).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private List<String> names() {
        return Stream.of(unit(), UnitNames.key(unit()), text(head().implementingUnit()), UnitNames.key(text(head().implementingUnit())), department(), UnitNames.key(department()), project()).map(name -> Tokens.of(name).key()).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /// What a printed label calls it: found by its whole name, with or without 指标, never by a part of it. Every form has
    /// the same labels; a part of one would find everything, and excluding it would lose everything.
    static List<String> labels(Stream<String> labels) {
        return labels.map(label -> Tokens.of(label).key()).filter(key -> !key.isEmpty()).flatMap(key -> key.endsWith("指标") && key.length() > 2 ? Stream.of(key, key.substring(0, key.length() - 2)) : Stream.of(key)).distinct().toList();
    }

    /// What is shown of the report beside each entry.
    Fields shown() {
        return new Fields().putAll(shown);
    }

    private Fields beside() {
        return new Fields()
                .put("file", file.name())
                .put("report", id().code())
                .put("ordinal", report.ordinal())
                .put("kind", report.kind().code())
                .put("title", title())
                .put("unit", unit())
                .put("department", department())
                .put("project", project())
                .put("region", Regions.of(unit()))
                .put("year", year());
    }

    static String text(Field<String> field) {
        return field.findValue().orElse("").strip();
    }
}
