package org.kanhe.server.userchecks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.ReportKind;

/// A check of the administrator's own.
///
/// @param titleZh   what it is called, in Chinese
/// @param titleEn   the same in English; that in Chinese where it is empty
/// @param messageZh what a finding says, in Chinese
/// @param messageEn the same in English
/// @param kinds     kinds of reports it is asked about; all where none is named
/// @param on        it runs at import and recheck
/// @param removed   taken away, and can be brought back
/// @param by        who changed it last
public record UserCheck(String titleZh, String titleEn, Scope scope, String expression, Severity severity, String messageZh, String messageEn, List<ReportKind> kinds, boolean on, boolean removed, Instant changed, String by) {
    public UserCheck {
        kinds = List.copyOf(kinds);
    }

    /// What the condition is asked about.
    public enum Scope {
        /// The report, once
        REPORT("report"),
        /// Every row of the indicator table
        INDICATOR("indicators"),
        /// Every row of the funding table
        FUNDING("funding");

        private final String code;

        Scope(String code) {
            this.code = code;
        }

        /// The published name; for rows, the name of their list in a report.
        public String code() {
            return code;
        }

        public static Optional<Scope> find(String code) {
            return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
        }
    }

    public UserCheck switched(boolean now, String who) {
        return new UserCheck(titleZh, titleEn, scope, expression, severity, messageZh, messageEn, kinds, now, removed, Instant.now(), who);
    }

    /// Removed, and with that switched off; or brought back, still switched off.
    public UserCheck removed(boolean now, String who) {
        return new UserCheck(titleZh, titleEn, scope, expression, severity, messageZh, messageEn, kinds, false, now, Instant.now(), who);
    }

    public String title(boolean chinese) {
        return chinese || titleEn.isBlank() ? titleZh : titleEn;
    }

    String said(boolean chinese) {
        String message = chinese || messageEn.isBlank() ? messageZh : messageEn;
        return message.isBlank() ? title(chinese) : title(chinese) + (chinese ? "：" : ": ") + message;
    }
}
