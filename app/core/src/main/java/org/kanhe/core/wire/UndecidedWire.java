package org.kanhe.core.wire;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Undecided;

/// A case a rule could not decide, and why.
public final class UndecidedWire {
    private UndecidedWire() {}

    public static Map<String, @Nullable Object> of(Undecided undecided, Locale locale) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("rule", undecided.rule());
        tree.put("report", undecided.report().ordinal());
        tree.put("why", undecided.why().in(locale));
        tree.put("evidence", undecided.evidence().stream().map(EvidenceWire::of).toList());
        return tree;
    }
}
