package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.Plans.PATH;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Which of the decisions on a target holds on a day. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanInForceTest {
    private static final String JOBS = "2024/EMP-JOBS-TOTAL";

    @Test
    void isTheDecisionDatedLastUpToTheDay() {
        set(JOBS, target(18000, "01/QĐ-UBND", "2023-12-20"));
        set(JOBS, target(18500, "75/QĐ-UBND", "2024-07-15"));
        on("2023-12-19").statusCode(404);
        on("2023-12-20").body("value", equalTo(18000)).body("decisionNumber", equalTo("01/QĐ-UBND"));
        on("2024-07-14").body("value", equalTo(18000));
        on("2024-07-15").body("value", equalTo(18500)).body("decisionDate", equalTo("2024-07-15"));
        as("anyone").get(PATH + "?year=2024&on=2024-07-14").then().body("value", contains(18000));
        as("anyone").get(PATH + "?year=2024&on=2023-12-19").then().body("", empty());
    }

    @Test
    void waitsForTheDayOfADecisionThatIsDatedAhead() {
        set(JOBS, target(18000));
        set(JOBS, target(19000, "80/QĐ-UBND", "2090-01-02"))
                .then()
                .statusCode(200)
                .body("value", equalTo(19000));
        get(JOBS + "?unit=20").then().body("value", equalTo(18000)).header("ETag", "\"1\"");
        on("2090-01-02").body("value", equalTo(19000));
        as("copier", "system")
                .get(PATH + "?year=2024&on=2090-01-02&updatedAfter=2090-01-01T16:59:59Z")
                .then()
                .body("value", contains(19000));
        as("copier", "system")
                .get(PATH + "?year=2024&on=2090-01-02&updatedAfter=2090-01-01T17:00:00Z")
                .then()
                .body("", empty());
    }

    @Test
    void canBeChangedBeforeItsDayCame() {
        set(JOBS, target(19000, "80/QĐ-UBND", "2090-01-02"));
        get(JOBS + "?unit=20").then().statusCode(404);
        get(JOBS + "/revisions?unit=20").then().statusCode(200).header("ETag", "\"0\"");
        set(JOBS, target(18000)).then().statusCode(200);
        get(JOBS + "?unit=20").then().body("value", equalTo(18000));
    }

    @Test
    void takesAnOldDecisionThatIsRecordedLateForItsOwnTimeOnly() {
        set(JOBS, target(18500, "75/QĐ-UBND", "2024-07-15"));
        set(JOBS, target(18000, "01/QĐ-UBND", "2023-12-20"))
                .then()
                .statusCode(200)
                .body("value", equalTo(18000));
        on("2024-03-01").body("value", equalTo(18000));
        get(JOBS + "?unit=20").then().body("value", equalTo(18500)).body("revision", equalTo(0));
    }

    @Test
    void isTheLatestRecordOfOneDay() {
        set(JOBS, target(18050));
        set(JOBS, target(18500));
        get(JOBS + "?unit=20").then().body("value", equalTo(18500));
        get(JOBS + "/revisions?unit=20").then().body("value", contains(18050, 18500));
    }

    @Test
    void isNoRecordThatWasCorrected() {
        set(JOBS, target(18000, "01/QĐ-UBND", "2023-12-20"));
        set(JOBS, target(18500, "75/QĐ-UBND", "2024-12-15"));
        Map<String, Object> correction = target(18500, "75/QĐ-UBND", "2024-07-15");
        correction.put("corrects", 1);
        set(JOBS, correction).then().statusCode(200);
        on("2024-07-14").body("value", equalTo(18000));
        on("2024-07-15").body("value", equalTo(18500));
        on("2024-12-31").body("revision", equalTo(2));
        get(JOBS + "/revisions?unit=20")
                .then()
                .body("decisionDate", contains("2023-12-20", "2024-12-15", "2024-07-15"))
                .body("corrects", contains(nullValue(), nullValue(), equalTo(1)))
                .body("correctedBy", contains(nullValue(), equalTo(2), nullValue()));
    }

    @Test
    void isCorrectedOnceAndOnlyWhereThereIsARecord() {
        Map<String, Object> correction = target(18500);
        correction.put("corrects", 0);
        set(JOBS, correction).then().statusCode(422).body("errors[0].field", equalTo("corrects"));
        set(JOBS, target(18000));
        set(JOBS, correction).then().statusCode(200);
        set(JOBS, correction).then().statusCode(422).body("errors[0].field", equalTo("corrects"));
        get(JOBS + "/revisions?unit=20").then().body("value", contains(18000, 18500));
    }

    @Test
    void isForTheReviewTheOneAtTheEndOfTheYearInItsCalendar() {
        set(JOBS, target(18000));
        set(JOBS, target(18500, "99/QĐ-UBND", "2024-12-20"));
        set(JOBS, target(20000, "10/QĐ-UBND", "2025-01-10"));
        review("calendar-year").body("figures[0].plan", equalTo(18500)).header("ETag", containsString("-2024-12-31-"));
        review("management-year")
                .body("figures[0].plan", equalTo(18000))
                .body("figures[0].planDecision.number", equalTo("01/QĐ-UBND"));
    }

    private static ValidatableResponse on(String day) {
        return get(JOBS + "?unit=20&on=" + day).then();
    }

    private static ValidatableResponse review(String calendar) {
        return as("gateway")
                .get("/api/v1/employment/annual-figures/2024?unit=20&calendar=" + calendar)
                .then();
    }
}
