package org.kanhe.server;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.reading.ReadingLimits;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.userchecks.RuleNames;
import org.kanhe.server.userchecks.UserChecks;

/// The parts of other modules that need nothing of ours.
@Factory
final class Wiring {
    @Singleton
    ReadingLimits limits(Settings settings) {
        return settings.reading().limits();
    }

    @Singleton
    FormLayouts layouts() {
        return FormLayouts.standard();
    }

    @Singleton
    Checker checker(RuleBook book, UserChecks own) {
        return new Checker(RuleCatalogue.standard(), book::of, own::active);
    }

    @Singleton
    RuleCatalogue rules() {
        return RuleCatalogue.standard();
    }

    @Singleton
    RuleNames names(RuleCatalogue rules, UserChecks own) {
        return new RuleNames(rules, own::known);
    }
}
