package org.kanhe.core.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;

/// 负责人及电话 in one cell, told apart.
///
/// @param name  the person
/// @param phone the number as printed
record Contact(Field<String> name, Field<String> phone) {
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?(?:1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|(?:[（(]?0\\d{2,3}[）)]?[-—－ ]?)?\\d{7,8}(?:[-转]\\d{1,5})?|1[3-9][\\d*]{9})(?!\\d)");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z},，、/;；:：（(]+|[\\s\\p{Z},，、/;；:：）)]+$");
    private static final Pattern CAPTION = Pattern.compile("(?:联系)?电话[:：]?|手机[:：]?|Tel[:：]?");

    static Contact of(Field<String> cell) {
        return switch (cell) {
            case Field.Present<String> p -> split(p);
            case Field.Blank<String> b -> new Contact(b, new Field.Blank<>(b.at()));
            case Field.Unreadable<String> u -> new Contact(u, u);
            case Field.Absent<String> a -> new Contact(a, a);
        };
    }

    private static Contact split(Field.Present<String> cell) {
        Matcher phone = PHONE.matcher(cell.raw());
        if (!phone.find()) {
            return new Contact(cell, new Field.Blank<>(cell.at()));
        }
        String rest = cell.raw().substring(0, phone.start()) + " " + cell.raw().substring(phone.end());
        String name = AROUND.matcher(CAPTION.matcher(PHONE.matcher(rest).replaceAll(" ")).replaceAll(" ")).replaceAll("");
        Field<String> person = name.isEmpty() ? new Field.Blank<>(cell.at()) : new Field.Present<>(AROUND.matcher(name).replaceAll(""), cell.raw(), cell.at());
        return new Contact(person, new Field.Present<>(phone.group(), cell.raw(), cell.at()));
    }
}
