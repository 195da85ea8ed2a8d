package vn.tongket.employment.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.LabourMarket.PATH;
import static vn.tongket.employment.LabourMarket.set;
import static vn.tongket.employment.LabourMarket.value;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** What the annual review sees of imported indicators. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LabourMarketFiguresTest {

    @Test
    void standBesideTheCountedFiguresEachWithItsOwnSeries() {
        approved("180", "2024-01", line("IN-ENTERPRISE", "female", 50));
        store("EMP-UNEMPLOYMENT-RATE/2022?unit=20", "2.00", "Ước tính của Sở");
        store("EMP-UNEMPLOYMENT-RATE/2023?unit=20", "1.70", "Điều tra lao động việc làm");
        store("EMP-UNEMPLOYMENT-RATE/2024?unit=20", "1.6", "Điều tra lao động việc làm");
        store("EMP-UNEMPLOYMENT-RATE/2025?unit=20", "1.5", "Điều tra lao động việc làm");
        review(2024, "20")
                .body(
                        "figures.indicator",
                        contains(
                                "EMP-JOBS-TOTAL",
                                "EMP-JOBS-IN-PROVINCE",
                                "EMP-JOBS-OUT-PROVINCE",
                                "EMP-ABROAD",
                                "EMP-UNEMPLOYMENT-RATE"))
                .body("figures[4].actual", equalTo(1.6f))
                .body("figures[4].plan", nullValue())
                .body("figures[4].provenance", equalTo("published"))
                .body("figures[4].series.year", contains(2022, 2023, 2024))
                .body("figures[4].series.value", contains(2.0f, 1.7f, 1.6f))
                .body("figures[4].series.comparable", contains(false, true, true))
                .body("figures[4].href", equalTo(PATH + "?indicator=EMP-UNEMPLOYMENT-RATE&unit=20"));
        as("gateway")
                .get(PATH + "?indicator=EMP-UNEMPLOYMENT-RATE&unit=20")
                .then()
                .statusCode(200);
    }

    @Test
    void showOneReadingUnderTheNameOfTheIndicator() {
        store("EMP-TRAINED-RATE/2024?unit=20&reading=certified", "27.3", "Điều tra");
        review(2024, "20").body("figures", empty());
        store("EMP-TRAINED-RATE/2024?unit=20&reading=trained", "68.5", "Sở Nội vụ");
        review(2024, "20").body("figures.actual", contains(68.5f));
    }

    @Test
    void leaveOutOtherUnitsYearsWithoutAValueAndWhatWasWithdrawn() {
        store("EMP-LABOUR-FORCE/2024?unit=20", "489200", "Điều tra");
        store("EMP-EMPLOYED/2023?unit=20", "480000", "Điều tra");
        review(2024, "180").body("figures", empty());
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Sai năm"))
                .post(PATH + "/EMP-LABOUR-FORCE/2024/withdrawal?unit=20")
                .then()
                .statusCode(200);
        review(2024, "20").body("figures", empty());
    }

    @Test
    void doNotMixTwoUnitsThatBoreOneCode() {
        store("EMP-SOCIAL-INSURANCE/2024?unit=05977", "900", "Bảo hiểm xã hội");
        store("EMP-SOCIAL-INSURANCE/2025?unit=05977&on=2025-12-31", "4200", "Bảo hiểm xã hội");
        review(2025, "05977").body("figures[0].series.value", contains(4200));
    }

    @Test
    void showEveryYearOfAUnitThatIsOlderThanTheReviewedOne() {
        store("EMP-SOCIAL-INSURANCE/2024?unit=05977", "900", "Bảo hiểm xã hội");
        store("EMP-SOCIAL-INSURANCE/2025?unit=05977&on=2025-12-31", "4200", "Bảo hiểm xã hội");
        store("EMP-SOCIAL-INSURANCE/2026?unit=05977", "4300", "Bảo hiểm xã hội");
        review(2026, "05977")
                .body("figures[0].series.year", contains(2025, 2026))
                .body("figures[0].series.value", contains(4200, 4300));
    }

    private static void store(String path, String value, String source) {
        Map<String, Object> body = value(value);
        body.put("source", source);
        set(path, body).then().statusCode(200);
    }

    private static ValidatableResponse review(int year, String unit) {
        return as("gateway")
                .get("/api/v1/employment/annual-figures/" + year + "?unit=" + unit)
                .then()
                .statusCode(200);
    }
}
