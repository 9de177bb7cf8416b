package org.kanhe.core.check;

import java.util.List;
import java.util.Locale;

/// What a rule says of itself. Title, explanation and basis stand in the message bundles under its code.
///
/// @param code     published code, such as AR-01; once published never reused
/// @param name     published name in English, such as execution-rate
/// @param severity of a finding, unless the finding says otherwise
/// @param basis    key of the basis in the bundles, without `basis.`
/// @param since    version of the product that brought it
/// @param examples at least one that fires and one that does not; they are run as tests
public record RuleInfo(String code, String name, Severity severity, String basis, String since, List<Example> examples) {
    public RuleInfo {
        examples = List.copyOf(examples);
    }

    /// A form written as text and whether the rule objects to it.
    public record Example(boolean fires, String form) {}

    public static Example fires(String form) {
        return new Example(true, form);
    }

    public static Example silent(String form) {
        return new Example(false, form);
    }

    public RuleFamily family() {
        return RuleFamily.ofRule(code);
    }

    public String title(Locale locale) {
        return Message.of(code + ".title").in(locale);
    }

    public String explanation(Locale locale) {
        return Message.of(code + ".explanation").in(locale);
    }

    public String basis(Locale locale) {
        return Message.of("basis." + basis).in(locale);
    }
}
