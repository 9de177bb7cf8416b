package org.kanhe.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kanhe.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("source").definedBy("org.kanhe.core.source..")
            .layer("document").definedBy("org.kanhe.core.document..")
            .layer("report").definedBy("org.kanhe.core.report..")
            .layer("form").definedBy("org.kanhe.core.form..")
            .layer("check").definedBy("org.kanhe.core.check..")
            .layer("place").definedBy("org.kanhe.core.place..")
            .layer("compare").definedBy("org.kanhe.core.compare..")
            .layer("wire").definedBy("org.kanhe.core.wire..")
            .whereLayer("wire").mayNotBeAccessedByAnyLayer()
            .whereLayer("compare").mayOnlyBeAccessedByLayers("check", "wire")
            .whereLayer("check").mayOnlyBeAccessedByLayers("wire")
            .whereLayer("form").mayOnlyBeAccessedByLayers("wire")
            .whereLayer("report").mayOnlyBeAccessedByLayers("form", "compare", "check", "wire")
            .whereLayer("document").mayOnlyBeAccessedByLayers("report", "form", "check", "wire")
            .because("a file is read into a document, a document into reports, reports are checked; nothing knows what is made of it later");

    @ArchTest
    static final ArchRule coreNeedsNothingButTheJdk = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.kanhe.core..", "java..", "org.jspecify.annotations..")
            .because("the domain outlives every framework and library around it");

    @ArchTest
    static final ArchRule rulesDoNotReadTheGrid = noClasses().that().resideInAPackage("org.kanhe.core.check..")
            .should().dependOnClassesThat().resideInAnyPackage("org.kanhe.core.document..", "org.kanhe.core.form..")
            .because("a rule that looks at cells and columns knows one layout; rules judge reports of every layout");

    @ArchTest
    static final ArchRule coreIsPure = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.net..", "java.nio.file..", "java.sql..")
            .because("core computes; reading files, talking to servers and logging is work of the outer modules");
}
