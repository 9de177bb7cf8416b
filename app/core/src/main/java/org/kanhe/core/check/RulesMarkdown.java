package org.kanhe.core.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The catalogue as a page: what each rule detects, why, a form on which it fires and one on which it does not.
public final class RulesMarkdown {
    private RulesMarkdown() {}

    /// @param languages at least one; the first gives the titles, each its own paragraphs
    public static String of(RuleCatalogue catalogue, List<Locale> languages) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(said("rules.heading", languages, " · ")).append("\n\n");
        languages.forEach(language -> page.append(Message.of("rules.introduction", String.valueOf(catalogue.rules().size())).in(language)).append("\n\n"));
        Map<RuleFamily, List<RuleInfo>> families = catalogue.infos().stream()
                .collect(Collectors.groupingBy(RuleInfo::family, () -> new EnumMap<>(RuleFamily.class), Collectors.toList()));
        families.forEach((family, rules) -> {
            page.append("## ").append(family.code()).append(" ").append(titles(languages, family::title)).append("\n\n");
            rules.forEach(rule -> append(page, rule, languages));
        });
        return page.toString().stripTrailing() + "\n";
    }

    private static void append(StringBuilder page, RuleInfo rule, List<Locale> languages) {
        page.append("### ").append(rule.code()).append(" ").append(titles(languages, rule::title)).append("\n\n");
        page.append("`").append(rule.name()).append("` · ").append(rule.severity().code()).append(" · ").append(rule.since()).append("\n\n");
        for (Locale language : languages) {
            page.append(rule.explanation(language)).append("\n\n");
            page.append("> ").append(rule.basis(language)).append("\n\n");
        }
        for (RuleInfo.Example example : rule.examples()) {
            page.append(said(example.fires() ? "rules.fires" : "rules.silent", languages, " · ")).append("\n\n");
            page.append("```\n").append(example.form().strip()).append("\n```\n\n");
        }
    }

    private static String said(String key, List<Locale> languages, String between) {
        return languages.stream().map(language -> Message.of(key).in(language)).collect(Collectors.joining(between));
    }

    private static String titles(List<Locale> languages, Function<Locale, String> title) {
        return languages.stream().map(title).collect(Collectors.joining(" · "));
    }
}
