package org.kanhe.server.page.finding;

import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.core.report.ReportId;
import org.kanhe.server.page.Answers;
import org.kanhe.server.web.Refused;

/// What the forms of a card send.
///
/// @param back   page to return to, always one of ours
/// @param about  whose report it is, as the card says it
/// @param fields everything, cut to a bearable length
record CardForm(ReportId report, String back, String about, Map<String, String> fields) {
    private static final int LONGEST = 500;

    static CardForm of(Map<String, String> fields) {
        String code = fields.getOrDefault("report", "");
        try {
            return new CardForm(ReportId.parse(code), Answers.ours(fields.getOrDefault("back", ""), "/findings"), cut(fields.getOrDefault("about", "")), fields);
        } catch (IllegalArgumentException e) {
            throw Refused.of(404, "no-report", code);
        }
    }

    String text(String name) {
        return cut(fields.getOrDefault(name, "")).strip();
    }

    /// The version looked at.
    long version() {
        String version = text("version");
        if (!version.matches("\\d{1,9}")) {
            throw Refused.of(400, "no-version").with("field", "version");
        }
        return Long.parseLong(version);
    }

    Decision.Status status() {
        return Decision.Status.find(text("status")).orElseThrow(() -> Refused.of(400, "bad-status", text("status")).with("field", "status"));
    }

    /// Only a person is named, nothing is decided.
    boolean isAssignment() {
        return text("do").equals("assign");
    }

    /// What undoing sends: what stood before.
    Map<String, String> before() {
        if (isAssignment()) {
            return Map.of("do", "assign", "assignee", text("wasAssignee"));
        }
        String status = Decision.Status.find(text("was")).orElse(Decision.Status.OPEN).code();
        return Map.of("status", status, "dismissal", Decision.Dismissal.find(text("wasDismissal")).map(Decision.Dismissal::code).orElse(""), "note", text("wasNote"));
    }

    Optional<Decision.Dismissal> dismissal() {
        return Decision.Dismissal.find(text("dismissal"));
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
