package org.kanhe.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which module may see what. The server's class path holds all of them, so the map is tested here.
@AnalyzeClasses(packages = "org.kanhe", importOptions = {ImportOption.DoNotIncludeTests.class, ModulesTest.NoTestKit.class})
final class ModulesTest {
    /// The test kit of the core travels in a jar of its own.
    static final class NoTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule CORE_SEES_NOBODY = noClasses().that().resideInAPackage("org.kanhe.core..")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.kanhe.core..", "java..", "org.jspecify..")
            .because("the domain is what everything else is about, and runs without any of it");

    @ArchTest
    static final ArchRule OUTER_MODULES_DO_NOT_SEE_EACH_OTHER = slices().matching("org.kanhe.(reading|store|search|export|expression)..")
            .should().notDependOnEachOther()
            .because("each is one set of dependencies; only the server knows them all");

    @ArchTest
    static final ArchRule NOBODY_SEES_THE_SERVER = noClasses().that().resideOutsideOfPackage("org.kanhe.server..")
            .should().dependOnClassesThat().resideInAPackage("org.kanhe.server..")
            .because("the service uses the modules, never the other way round");

    @ArchTest
    static final ArchRule ONLY_THE_SERVER_SEES_MICRONAUT = noClasses().that().resideOutsideOfPackage("org.kanhe.server..")
            .should().dependOnClassesThat().resideInAnyPackage("io.micronaut..", "jakarta.inject..", "gg.jte..")
            .because("a framework is a detail of the service");

    @ArchTest
    static final ArchRule ONLY_READING_SEES_THE_PARSERS = noClasses().that().resideOutsideOfPackage("org.kanhe.reading..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.tika..", "org.apache.pdfbox..", "org.apache.commons.compress..")
            .because("what a file format does to us stays behind one door");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SEES_THE_DRIVER = noClasses().that().resideOutsideOfPackage("org.kanhe.store..")
            .should().dependOnClassesThat().resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..", "org.h2..")
            .because("how the truth is kept is the store's own business");

    @ArchTest
    static final ArchRule ONLY_SEARCH_SEES_THE_CLIENT = noClasses().that().resideOutsideOfPackage("org.kanhe.search..")
            .should().dependOnClassesThat().resideInAnyPackage("co.elastic..", "org.apache.hc..")
            .because("the index can be replaced without anybody else noticing");

    @ArchTest
    static final ArchRule ONLY_EXPORT_SEES_THE_WRITER = noClasses().that().resideOutsideOfPackage("org.kanhe.export..")
            .should().dependOnClassesThat().resideInAnyPackage("org.dhatim..")
            .because("that no cell becomes a formula is promised in one place");

    @ArchTest
    static final ArchRule ONLY_EXPRESSION_SEES_THE_LANGUAGE = noClasses().that().resideOutsideOfPackage("org.kanhe.expression..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.cel..", "com.google..")
            .because("what an administrator's expression may do is decided in one place");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_SEE_REST = noClasses().that().resideInAPackage("org.kanhe.server.page..")
            .should().dependOnClassesThat().resideInAPackage("org.kanhe.server.rest..")
            .because("both are faces of the same use cases");

    @ArchTest
    static final ArchRule USE_CASES_DO_NOT_SEE_THEIR_FACES = noClasses()
            .that().resideInAnyPackage("..server.imports..", "..server.indexing..", "..server.operations..", "..server.archive..", "..server.review..", "..server.rectification..", "..server.userchecks..", "..server.check..", "..server.engine..")
            .should().dependOnClassesThat().resideInAnyPackage("..server.page..", "..server.rest..", "..server.web..", "io.micronaut.http..")
            .because("what the archive does is the same however it is asked");

    @ArchTest
    static final ArchRule NO_CYCLES_IN_THE_SERVER = slices().matching("org.kanhe.server.(*)..").should().beFreeOfCycles()
            .because("a cycle is one package pretending to be two");
}
