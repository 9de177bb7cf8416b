package org.kanhe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RulePages;
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
        return Exit.DONE.code();
    }
}
