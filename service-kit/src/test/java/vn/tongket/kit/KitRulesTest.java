package vn.tongket.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.test.ArchitectureRules;
import vn.tongket.kit.test.ProblemCatalogue;

class KitRulesTest {

    @Test
    void keepsTheArchitecture() {
        ArchitectureRules.check("vn.tongket.kit");
    }

    @Test
    void dependsOnNoOtherModule() {
        JavaClasses kit = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.tongket.kit");
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to another module",
                        (JavaClass type) -> type.getPackageName().startsWith("vn.tongket")
                                && !type.getPackageName().startsWith("vn.tongket.kit")))
                .because("what knows a word of the domain belongs in a service")
                .check(kit);
    }

    @Test
    void listsItsProblemsInTheCatalogue() {
        assertThat(ProblemCatalogue.page()).contains(ProblemCatalogue.table(CommonProblem.values()));
    }
}
