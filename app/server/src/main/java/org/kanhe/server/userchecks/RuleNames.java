package org.kanhe.server.userchecks;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.check.RuleCatalogue;

/// What a rule is called and rests on, whether it is of the catalogue or a check of the administrator's own.
///
/// @param own the check with a code, removed ones too
public record RuleNames(RuleCatalogue rules, Function<String, Optional<UserCheck>> own) {
    /// Of the catalogue alone.
    public static RuleNames of(RuleCatalogue rules) {
        return new RuleNames(rules, _ -> Optional.empty());
    }

    public Optional<String> title(String code, Locale locale) {
        return rules.findInfo(code).map(r -> r.title(locale)).or(() -> own.apply(code).map(check -> check.title(!locale.getLanguage().equals("en"))));
    }

    /// Empty where it names none.
    public String basis(String code, Locale locale) {
        return rules.findInfo(code).map(r -> r.basis(locale)).orElse("");
    }
}
