package vn.tongket.units;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

@AnalyzeClasses(packages = "vn.tongket.units", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.tongket.units..", "java..", "org.apache.commons.csv..")
            .because("the directory is used by services and tools alike");

    @ArchTest
    static final ArchRule NO_CLOCK =
            noClasses().should().callMethod(LocalDate.class, "now").because("every question carries its day");
}
