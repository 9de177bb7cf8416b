package org.kanhe.core.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.source.SourceId;

/// A finding with the name and basis of its rule. A rule that has since left the catalogue is named by its code.
public final class FindingWire {
    private FindingWire() {}

    public static Map<String, @Nullable Object> of(Finding finding, Locale locale) {
        return tree(finding, locale, finding.evidence().stream().map(EvidenceWire::of).toList());
    }

    /// A finding that only shows across files.
    ///
    /// @param names file names by identity
    public static Map<String, @Nullable Object> across(Finding finding, Map<SourceId, String> names, Locale locale) {
        return tree(finding, locale, finding.evidence().stream().map(e -> EvidenceWire.across(e, finding.report(), names)).toList());
    }

    private static Map<String, @Nullable Object> tree(Finding finding, Locale locale, List<Map<String, @Nullable Object>> evidence) {
        Optional<RuleInfo> rule = RuleCatalogue.standard().findInfo(finding.rule());
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("id", finding.ref().code());
        tree.put("rule", finding.rule());
        tree.put("name", rule.map(RuleInfo::name).orElse(finding.rule()));
        tree.put("title", rule.map(r -> r.title(locale)).orElse(finding.rule()));
        tree.put("severity", finding.severity().code());
        tree.put("report", finding.report().ordinal());
        tree.put("message", finding.message().in(locale));
        tree.put("basis", rule.map(r -> r.basis(locale)).orElse(""));
        tree.put("evidence", evidence);
        tree.put("computed", finding.computed().orElse(null));
        tree.put("profile", finding.profile());
        return tree;
    }
}
