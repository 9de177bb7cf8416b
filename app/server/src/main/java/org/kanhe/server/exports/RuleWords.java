package org.kanhe.server.exports;

import org.kanhe.core.check.RuleFamily;
import org.kanhe.server.page.Words;
import org.kanhe.server.userchecks.RuleNames;

/// What a list says of the rule behind a finding.
record RuleWords(RuleNames rules, Words words) {
    String title(String code) {
        return rules.title(code, words.locale()).orElse(code);
    }

    String basis(String code) {
        return rules.basis(code, words.locale());
    }

    /// 复核维度
    String dimension(String code) {
        return family(code).title(words.locale());
    }

    /// 处理建议
    String advice(String code) {
        return words.say("export.advice." + family(code).code());
    }

    private static RuleFamily family(String code) {
        return RuleFamily.ofRule(code);
    }
}
