package org.kanhe.cli.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a form says, written down when the form was made, never by reading it:
///
/// ```
/// layout = Sichuan
/// 0 funding 总额.annual = 1250.5       report, kind of field, field = value; 空 is a blank cell
/// ```
///
/// @param layout what the layout is called in the published table
/// @param fields value by report, kind and field
record Truth(String layout, Map<String, String> fields) {
    static Truth of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int equals = line.indexOf(" = ");
            fields.put(line.substring(0, equals), line.substring(equals + 3));
        }
        return new Truth(lines.getFirst().substring("layout = ".length()), fields);
    }
}
