package org.kanhe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RulesMarkdown;
import org.kanhe.core.wire.RuleWire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints the rule catalogue.
@Command(name = "rules", description = {"列出全部核查规则。", "Prints the rule catalogue."})
final class RulesCommand implements Callable<Integer> {
    enum Format {
        md,
        json
    }

    @Option(names = "--format", defaultValue = "md", description = "md | json (default: ${DEFAULT-VALUE})")
    private Format format = Format.md;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "", description = "语言 / language")
    private String language = "";

    @Override
    public Integer call() throws JsonProcessingException {
        Locale locale = Words.in(language).locale();
        System.out.println(switch (format) {
            case md -> RulesMarkdown.of(RuleCatalogue.standard(), List.of(locale));
            case json -> new ObjectMapper().writeValueAsString(RuleCatalogue.standard().infos().stream().map(rule -> RuleWire.of(rule, locale)).toList());
        });
        return Exit.DONE.code();
    }
}
