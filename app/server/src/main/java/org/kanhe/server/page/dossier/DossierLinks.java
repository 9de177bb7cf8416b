package org.kanhe.server.page.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Address;

/// Addresses of units and projects.
public final class DossierLinks {
    private DossierLinks() {}

    /// Empty where there is no name.
    public static String to(Subject subject, String name) {
        return name.isBlank() ? "" : path(subject, name);
    }

    /// A project as one unit has it.
    public static String toProject(String name, String unit) {
        return name.isBlank() ? "" : Address.of(path(Subject.PROJECT, Subject.PROJECT.plain(name))).with("unit", unit).toString();
    }

    private static String path(Subject subject, String name) {
        return "/" + subject.path() + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
