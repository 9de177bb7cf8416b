package org.kanhe.expression;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kanhe.expression", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule expressionsReachNothing = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "org.kanhe.core..", "javax.script..")
            .because("an expression sees the values it is given and nothing else");
}
