package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Years;
import org.kanhe.core.source.Location;

/// What has been found of a report's head so far.
final class HeadDraft {
    private static final Pattern OFFICE = Pattern.compile(".*[科股室组]|.*(?:办公室|中心)?(?:各)?(?:科室|股室|处室)|.*(?:驻办|派驻).*组");

    private static final Pattern YEAR_LINE = Pattern.compile("\\(?(?:19|20)\\d\\d年度?\\)?");
    private static final Pattern SIGNED = Pattern.compile("签字|签名|盖章|签章|公章");

    /// Labels whose answer has a field of its own in the head of a report.
    private static final Set<FormLabel> OWN_FIELD = Set.of(FormLabel.PROJECT, FormLabel.UNIT, FormLabel.DEPARTMENT, FormLabel.IMPLEMENTING_UNIT, FormLabel.CONTACT,
            FormLabel.PHONE, FormLabel.PREPARER, FormLabel.FILL_DATE, FormLabel.YEAR, FormLabel.TOTAL_SCORE);

    private final Map<FormLabel, Field<String>> answers = new EnumMap<>(FormLabel.class);
    private final Map<FormLabel, String> names = new EnumMap<>(FormLabel.class);
    private final List<ReportHead.LabelledText> others = new ArrayList<>();
    private Field<String> title = Field.absent();
    private Field<Integer> year = Field.absent();

    /// An answer beside a label. The first filled one stays; what is filled in a second time goes to the others.
    void put(FormLabel label, String name, Field<String> answer) {
        if (label == FormLabel.CONTACT_AND_PHONE) {
            Contact contact = Contact.of(answer);
            put(FormLabel.CONTACT, name, contact.name());
            put(FormLabel.PHONE, name, contact.phone());
            return;
        }
        if (label == FormLabel.YEAR) {
            yearFrom(answer);
        }
        Field<String> before = answers.getOrDefault(label, Field.absent());
        if (before.findValue().isEmpty()) {
            answers.put(label, answer);
            names.put(label, name);
        } else if (answer.findValue().isPresent() && !answer.raw().equals(before.raw())) {
            other(name, answer);
        }
    }

    void other(String label, Field<String> value) {
        others.add(new ReportHead.LabelledText(label, value));
    }

    /// Labels no list knows, with what follows them in the line; only those for a signature or a seal count when nothing does.
    ///
    /// @param place where a value stands, by its first character and the one behind it
    void others(List<InlineLabels.Unknown> found, BiFunction<Integer, Integer, Location> place) {
        found.stream().filter(u -> !u.value().isEmpty()).forEach(u -> other(u.name(), new Field.Present<>(u.value(), u.value(), place.apply(u.start(), u.end()))));
        found.stream().filter(u -> u.value().isEmpty() && SIGNED.matcher(u.name()).find()).forEach(u -> other(u.name(), new Field.Blank<>(place.apply(u.start() - 1, u.start()))));
    }

    /// The title; a year in it is the year reported on.
    void title(Field<String> found) {
        if (title.findValue().isEmpty()) {
            title = found;
        }
        yearFrom(found);
    }

    /// A year named in a heading, a title or a year cell; the first one stays.
    ///
    /// @return whether this is where the year was found
    boolean yearFrom(Field<String> text) {
        if (year.findValue().isEmpty() && text instanceof Field.Present<String> p) {
            Years.in(p.value()).ifPresent(y -> year = new Field.Present<>(y, p.raw(), p.at()));
            return year.findValue().isPresent();
        }
        return false;
    }

    /// A line that is nothing but a year and not the one found before: kept beside it.
    boolean otherYear(Field<String> text) {
        Optional<Integer> other = text.findValue().map(Labels::normalise).filter(line -> YEAR_LINE.matcher(line).matches()).flatMap(Years::in);
        boolean differs = other.isPresent() && year.findValue().isPresent() && !year.findValue().equals(other);
        if (differs) {
            other("年度", text);
        }
        return differs;
    }

    Optional<Integer> year() {
        return year.findValue();
    }

    Field<String> title() {
        return title;
    }

    Field<String> get(FormLabel label) {
        return answers.getOrDefault(label, Field.absent());
    }

    boolean has(FormLabel label) {
        return answers.containsKey(label);
    }

    ReportHead head(int ordinal, ReportKind kind, String layout, ReportHead.Extent extent, FileContext context) {
        List<ReportHead.LabelledText> rest = new ArrayList<>(others);
        Field<String> contact = get(FormLabel.CONTACT);
        Field<String> preparer = get(FormLabel.PREPARER);
        if (contact.findValue().isEmpty() && (contact.findAt().isEmpty() || preparer.findValue().isPresent())) {
            contact = preparer;
        } else if (preparer.findValue().isPresent()) {
            rest.add(new ReportHead.LabelledText(names.getOrDefault(FormLabel.PREPARER, ""), preparer));
        }
        answers.forEach((label, value) -> {
            String name = names.getOrDefault(label, label.code());
            boolean unsigned = value instanceof Field.Blank<String> && SIGNED.matcher(name).find();
            if (!OWN_FIELD.contains(label) && (value.findValue().isPresent() || unsigned)) {
                rest.add(new ReportHead.LabelledText(name, value));
            }
        });
        return new ReportHead(ordinal, kind, layout, title, year.findValue().isPresent() ? year : context.year(), unit(context), get(FormLabel.DEPARTMENT),
                get(FormLabel.IMPLEMENTING_UNIT), get(FormLabel.PROJECT), contact, get(FormLabel.PHONE), get(FormLabel.FILL_DATE), extent, rest);
    }

    /// The unit that files: named on the form, else on the cover of the file, else the one that implements, unless that is
    /// only an office inside a unit, else the department.
    private Field<String> unit(FileContext context) {
        Field<String> own = get(FormLabel.UNIT);
        if (own.findValue().isPresent()) {
            return own;
        }
        if (context.unit().findValue().isPresent()) {
            return context.unit();
        }
        Field<String> implementing = get(FormLabel.IMPLEMENTING_UNIT);
        if (implementing.findValue().filter(u -> !isOffice(u)).isPresent()) {
            return implementing;
        }
        Field<String> department = get(FormLabel.DEPARTMENT);
        return department.findValue().isPresent() ? department : own;
    }

    /// 行政科, 驻办纪检组: a part of a unit, not a unit. A 办公室 of a government is a unit.
    static boolean isOffice(String unit) {
        String s = Labels.normalise(unit);
        return OFFICE.matcher(s).matches() && !s.matches(".*(?:省|市|县|区|州|旗|镇|乡|街道|政府|委|党委|人大|政协).*(?:办公室|领导小组|工作组|总队|支队|大队|中队)");
    }
}
