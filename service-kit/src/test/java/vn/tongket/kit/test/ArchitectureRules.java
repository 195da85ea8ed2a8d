package vn.tongket.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.database.Sql;

/** The rules of the house, for every module that runs on Quarkus. */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** Checks all rules for a base package such as {@code vn.tongket.employment}. */
    public static void check(String basePackage) {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> rule.allowEmptyShould(true).check(module));
    }

    private static boolean answersCreated(JavaMethod method) {
        return method.getOwner().getSimpleName().endsWith("Resource")
                && Stream.concat(method.getMethodCallsFromSelf().stream(), method.getFieldAccesses().stream())
                        .anyMatch(access ->
                                access.getTarget().getFullName().startsWith(Versioned.class.getName() + ".created(")
                                        || access.getTarget()
                                                .getFullName()
                                                .equals(RestResponse.Status.class.getName() + ".CREATED"));
    }

    private static List<ArchRule> rules(String base) {
        return List.of(
                slices().matching(base + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a feature that needs another one must not be needed by it"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleNameEndingWith("Repository")
                        .because("a resource speaks HTTP; the service decides, the repository queries"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .notHaveRawReturnType(DescribedPredicate.describe(
                                "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                        .because("an entity never goes on the wire"),
                methods()
                        .that(DescribedPredicate.describe("answer 201", ArchitectureRules::answersCreated))
                        .should()
                        .beAnnotatedWith(ResponseStatus.class)
                        .because("a document can only say what it can see, and it cannot see what a method returns"),
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .bePackagePrivate()
                        .because("an entity never leaves its package"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Policy")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws..", "jakarta.persistence..", "io.quarkus..")
                        .because("a rule is tested without starting anything"),
                fields().should()
                        .notBeAnnotatedWith(Inject.class)
                        .because("dependencies come through the constructor, where they can be seen"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .because("time is asked of the injected clock"),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(Sql.class.getName())
                        .should()
                        .callMethod(Session.class, "createNativeQuery", String.class, Class.class)
                        .because("Sql keeps plans out of a cache that would grow with every call"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..client..")
                        .should()
                        .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
                        .because("calls to other services are made under client, where their time budget is kept"));
    }
}
