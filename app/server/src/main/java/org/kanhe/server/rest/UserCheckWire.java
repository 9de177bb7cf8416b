package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.ReportKind;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.store.Shelf;

/// A check of the administrator's own as published.
final class UserCheckWire {
    private UserCheckWire() {}

    static Map<String, @Nullable Object> of(Shelf.Kept<UserCheck> kept) {
        UserCheck check = kept.value();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", kept.id());
        tree.put("version", kept.version());
        tree.put("titleZh", check.titleZh());
        tree.put("titleEn", check.titleEn());
        tree.put("scope", check.scope().code());
        tree.put("expression", check.expression());
        tree.put("severity", check.severity().code());
        tree.put("messageZh", check.messageZh());
        tree.put("messageEn", check.messageEn());
        tree.put("kinds", check.kinds().stream().map(ReportKind::code).toList());
        tree.put("on", check.on());
        tree.put("removed", check.removed());
        tree.put("changed", check.changed().toString());
        tree.put("by", check.by());
        return tree;
    }
}
