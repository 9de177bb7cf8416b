package org.kanhe.server.settings;

/// The configuration page of the documentation, made from the settings themselves.
public final class SettingsPage {
    private SettingsPage() {}

    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Configuration

                Generated from the settings records of `org.kanhe.server.settings`; a test compares it with them
                (`mvn verify -Dgolden=write` writes it anew). Arguments of `kanhe serve` win over the environment.
                A setting marked *secret* may also be given as the name of a file that holds it, in the variable of the same
                name followed by `_FILE`; secrets are never printed.

                | environment | argument | default | meaning |
                |---|---|---|---|
                """);
        Arguments.all().forEach(s -> page.append("| `%s`%s | %s | %s | %s |%n".formatted(
                s.env(), s.secret() ? " *secret*" : "", code(s.argument()), code(s.initial()), s.text())));
        return page.toString().replace("\r\n", "\n");
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
