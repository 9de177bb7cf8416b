package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.wire.RuleWire;

/// The rule catalogue.
@Controller("/api/v1/rules")
@Tag(name = "rules")
final class RulesController {
    private final RuleCatalogue catalogue;
    private final HttpLocaleResolver locales;

    RulesController(RuleCatalogue catalogue, HttpLocaleResolver locales) {
        this.catalogue = catalogue;
        this.locales = locales;
    }

    @Operation(operationId = "listRules", summary = "Every rule with its explanation, basis and examples")
    @Get
    Map<String, Object> list(HttpRequest<?> request) {
        Locale locale = locales.resolveOrDefault(request);
        return Map.of(
                "total", catalogue.infos().size(),
                "version", RuleCatalogue.VERSION,
                "items", catalogue.infos().stream().map(rule -> RuleWire.of(rule, locale)).toList());
    }
}
