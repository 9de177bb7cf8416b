package org.kanhe.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which part of an office file points at which others.
///
/// @param byId internal targets by relationship id, as full part names
/// @param ofType the same by the last word of the type (`officeDocument`, `styles`, `header` …)
record Relationships(Map<String, String> byId, Map<String, List<String>> ofType) {
    /// Relationships of a part; the empty name stands for the file as a whole. External targets are left out.
    static Relationships of(OfficeZip zip, String part) throws IOException, RefusedException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, List<String>> ofType = new LinkedHashMap<>();
        if (!zip.has(rels)) {
            return new Relationships(byId, ofType);
        }
        try (XmlCursor x = XmlCursor.over(zip.part(rels))) {
            x.nextChild();
            while (x.nextChild()) {
                String target = x.attribute("Target").orElse("");
                if (!x.attribute("TargetMode").orElse("").equals("External")) {
                    String full = resolve(folder, target);
                    byId.put(x.attribute("Id").orElse(""), full);
                    String type = x.attribute("Type").orElse("");
                    ofType.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), _ -> new java.util.ArrayList<>()).add(full);
                }
                x.skip();
            }
        }
        return new Relationships(byId, ofType);
    }

    Optional<String> first(String type) {
        return ofType.getOrDefault(type, List.of()).stream().findFirst();
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }
}
