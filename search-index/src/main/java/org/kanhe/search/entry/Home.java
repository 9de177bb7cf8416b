package org.kanhe.search.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;
import org.kanhe.search.text.Tokens;

/// The report an entry belongs to: what every entry of it carries, so that every view answers the same conditions.
record Home(SourceFile file, Report report) {
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
    /// @param key unique, orders entries that are otherwise equal
    Fields fields(String key) {
        return new Fields()
                .put("source", file.id().sha256())
                .put("report", id().code())
                .put("key", key)
                .put("ordinal", report.ordinal())
                .put("file", file.name())
                .put("kind", report.kind().code())
                .put("layout", head().layout())
                .put("year", year())
                .put("unit", unit())
                .put("department", department())
                .put("project", project())
                .put("region", Regions.of(unit()))
                .words("unitWords", unit(), text(head().implementingUnit()))
                .words("departmentWords", department())
                .words("projectWords", project())
                .words("titleWords", title())
                .words("fileWords", file.name());
    }

    /// Names that, typed in full, put the entry first.
    List<String> exact() {
        return Stream.of(unit(), text(head().implementingUnit()), department(), project()).map(name -> Tokens.of(name).key()).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /// Words that find the entry although they stand elsewhere in its report.
    List<String> context() {
        return Stream.of(title(), unit(), text(head().implementingUnit()), department(), project(), year().map(y -> y + "年度").orElse("")).filter(text -> !text.isEmpty()).distinct().toList();
    }

    /// What a printed label calls it: found by its whole name, with or without 指标, never by a part of it. Every form has
    /// the same labels; a part of one would find everything, and excluding it would lose everything.
    static List<String> labels(Stream<String> labels) {
        return labels.map(label -> Tokens.of(label).key()).filter(key -> !key.isEmpty()).flatMap(key -> key.endsWith("指标") && key.length() > 2 ? Stream.of(key, key.substring(0, key.length() - 2)) : Stream.of(key)).distinct().toList();
    }

    /// What is shown of the report beside each entry.
    Fields shown() {
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
