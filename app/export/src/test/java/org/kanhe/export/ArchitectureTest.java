package org.kanhe.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kanhe.export", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule exportSeesOnlyCoreAndItsWriters = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.kanhe.export..", "org.kanhe.core..", "org.dhatim.fastexcel..", "java..", "javax.xml.stream..", "org.jspecify.annotations..")
            .because("whoever has rows can write them: the writers know neither the store nor the index nor the web");
}
