package org.kanhe.server;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadingLimits;

/// The parts of other modules that need nothing of ours.
@Factory
final class Wiring {
    @Singleton
    ReadingLimits limits() {
        return ReadingLimits.defaults();
    }

    @Singleton
    FileReaders readers(ReadingLimits limits) {
        return FileReaders.standard(limits);
    }

    @Singleton
    FormLayouts layouts() {
        return FormLayouts.standard();
    }

    @Singleton
    Checker checker() {
        return Checker.standard();
    }

    @Singleton
    RuleCatalogue rules() {
        return RuleCatalogue.standard();
    }
}
