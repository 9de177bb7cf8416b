package org.kanhe.server.page.rules;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleFamily;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.rules.RulesPage.Example;
import org.kanhe.server.page.rules.RulesPage.Family;
import org.kanhe.server.page.rules.RulesPage.RuleEntry;

/// The catalogue of rules as a page.
@Controller("/rules")
@Hidden
final class RulesPageController {
    private final RuleCatalogue catalogue;

    RulesPageController(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> list(HttpRequest<?> request) {
        return Answers.show(request, "rules", page(Frames.of(request, Frame.Section.RULES), catalogue));
    }

    static RulesPage page(Frame frame, RuleCatalogue catalogue) {
        Locale locale = frame.words().locale();
        Map<RuleFamily, List<RuleInfo>> families = catalogue.infos().stream().collect(Collectors.groupingBy(RuleInfo::family, TreeMap::new, Collectors.toList()));
        return new RulesPage(frame, families.entrySet().stream().map(f -> new Family(f.getKey().code(), f.getKey().title(locale), f.getValue().stream().map(r -> entry(r, locale)).toList())).toList());
    }

    private static RuleEntry entry(RuleInfo rule, Locale locale) {
        List<Example> examples = rule.examples().stream().map(e -> new Example(e.fires(), e.form().strip())).toList();
        return new RuleEntry(rule.code(), rule.name(), rule.title(locale), rule.severity().code(), rule.explanation(locale), rule.basis(locale), rule.since(), examples);
    }
}
