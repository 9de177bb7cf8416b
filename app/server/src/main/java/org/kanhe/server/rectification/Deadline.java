package org.kanhe.server.rectification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// A day by which something is due, written as ISO 8601; empty text: none.
public final class Deadline {
    private Deadline() {}

    /// Whether it is a day, or none.
    public static boolean isDay(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// As a letter says it.
    public static String said(String day, boolean chinese) {
        return day.isEmpty() || !chinese ? day : LocalDate.parse(day).format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT));
    }

    /// Whether it has passed.
    public static boolean isPast(String day, LocalDate today) {
        return !day.isEmpty() && LocalDate.parse(day).isBefore(today);
    }
}
