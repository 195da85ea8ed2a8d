package vn.tongket.socialprotection.project;

import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;
import static vn.tongket.socialprotection.Registers.PROJECTS;
import static vn.tongket.socialprotection.Registers.etag;
import static vn.tongket.socialprotection.Registers.specialist;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.socialprotection.CapitalProjects;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class CapitalProjectTest {

    @Test
    void keepsAYearOfAProject() {
        String id = CapitalProjects.entered("DA-01");

        CapitalProjects.year(id, 2024, 1_000, 900, 50)
                .statusCode(200)
                .body("years.year", equalTo(List.of(2024)))
                .body("years[0].disbursedVnd", equalTo(900))
                .body("version", equalTo(1));
    }

    @Test
    void replacesAYear() {
        String id = CapitalProjects.entered("DA-01");
        CapitalProjects.year(id, 2024, 1_000, 900, 0);

        CapitalProjects.year(id, 2024, 1_000, 950, 0).body("years.disbursedVnd", equalTo(List.of(950)));
    }

    @Test
    void disbursesAndReturnsNoMoreThanThePlan() {
        CapitalProjects.year(CapitalProjects.entered("DA-01"), 2024, 1_000, 960, 50)
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:more-than-planned"));
    }

    @ParameterizedTest
    @CsvSource({"1999", "2101"})
    void knowsNoYearFarAway(int year) {
        CapitalProjects.year(CapitalProjects.entered("DA-01"), year, 1_000, 900, 0)
                .statusCode(400)
                .body("errors[0].field", equalTo("year"));
    }

    @Test
    void refusesANegativeAmount() {
        CapitalProjects.year(CapitalProjects.entered("DA-01"), 2024, 1_000, -1, 0)
                .statusCode(400)
                .body("errors[0].field", equalTo("disbursedVnd"));
    }

    @Test
    void usesACodeOnce() {
        CapitalProjects.entered("DA-01");

        CapitalProjects.enter("DA-01").statusCode(409).body("type", equalTo("urn:tongket:problem:project-exists"));
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        String id = CapitalProjects.entered("DA-01");
        CapitalProjects.year(id, 2024, 1_000, 900, 0);

        change(id, "\"0\"").statusCode(412);
        change(id, "\"1\"").statusCode(200).body("name", equalTo("Tên mới"));
    }

    @Test
    void isReadByEveryoneAndWrittenBySpecialists() {
        String id = CapitalProjects.entered("DA-01");

        as("viewer-1").get(PROJECTS + "/" + id).then().statusCode(200);
        as("viewer-1")
                .contentType(ContentType.JSON)
                .body(CapitalProjects.project("DA-02"))
                .post(PROJECTS)
                .then()
                .statusCode(403);
    }

    @Test
    void isWrittenByThoseWhoKeepTheWholeProvince() {
        String id = CapitalProjects.entered("DA-01");

        asWithin(Set.of("181"), "specialist-2", "specialist")
                .contentType(ContentType.JSON)
                .body(CapitalProjects.project("DA-02"))
                .post(PROJECTS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        asWithin(Set.of("20"), "specialist-3", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", etag(PROJECTS + "/" + id))
                .body(CapitalProjects.project("DA-01"))
                .put(PROJECTS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(String id, String tag) {
        Map<String, Object> project = CapitalProjects.project("DA-01");
        project.put("name", "Tên mới");
        return specialist()
                .header("If-Match", tag)
                .body(project)
                .put(PROJECTS + "/" + id)
                .then();
    }
}
