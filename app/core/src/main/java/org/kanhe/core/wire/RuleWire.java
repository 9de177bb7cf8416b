package org.kanhe.core.wire;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.RuleInfo;

/// A rule of the catalogue.
public final class RuleWire {
    private RuleWire() {}

    public static Map<String, @Nullable Object> of(RuleInfo rule, Locale locale) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("code", rule.code());
        tree.put("name", rule.name());
        tree.put("family", rule.family().code());
        tree.put("title", rule.title(locale));
        tree.put("explanation", rule.explanation(locale));
        tree.put("severity", rule.severity().code());
        tree.put("basis", rule.basis(locale));
        tree.put("since", rule.since());
        tree.put("examples", rule.examples().stream().map(RuleWire::example).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> example(RuleInfo.Example example) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("fires", example.fires());
        tree.put("form", example.form());
        return tree;
    }
}
