package org.kanhe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Finding;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.SourceId;
import org.kanhe.core.wire.CheckLine;

/// The published JSON: one object a line, in input order, then one for what only shows across files.
final class CheckJson implements CheckPrinter {
    private final ObjectMapper json = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private final PrintStream out;
    private final Locale locale;

    CheckJson(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    @Override
    public void print(Checked checked) {
        line(switch (checked) {
            case Checked.Read read when read.reading().reports().stream().allMatch(r -> r.kind() == ReportKind.UNRECOGNIZED) ->
                    CheckLine.unrecognized(read.file(), read.reading(), read.verdicts(), locale);
            case Checked.Read read -> CheckLine.read(read.file(), read.reading(), read.verdicts(), locale);
            case Checked.Unreadable unreadable -> CheckLine.unreadable(unreadable.file(), unreadable.reason().code(), unreadable.detail());
            case Checked.Missing missing -> missing(missing.name());
        });
    }

    @Override
    public void end(int inputs, List<Finding> across, Map<SourceId, String> names) {
        if (inputs > 1) {
            line(CheckLine.across(across, names, locale));
        }
    }

    private static Map<String, @Nullable Object> missing(String name) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", name);
        tree.put("sha256", null);
        tree.put("mediaType", null);
        tree.put("outcome", "unreadable");
        tree.put("reason", "missing");
        tree.put("reports", List.of());
        tree.put("findings", List.of());
        tree.put("undecided", List.of());
        tree.put("notes", List.of());
        return tree;
    }

    private void line(Map<String, @Nullable Object> tree) {
        try {
            out.println(json.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the trees of the contract hold plain values only", e);
        }
    }
}
