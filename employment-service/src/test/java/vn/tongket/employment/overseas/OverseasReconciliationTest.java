package vn.tongket.employment.overseas;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.OverseasWorkers.PATH;
import static vn.tongket.employment.OverseasWorkers.entered;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasReconciliationTest {

    /** The year in which districts reported to June and communes from July. */
    @Nested
    class OfTheYearOfTheReform {
        @BeforeEach
        void reportAndRegister() {
            approved("180", "2025-03", abroad("JP", null, 3), abroad("KR", null, 1), line("IN-ENTERPRISE", null, 50));
            approved("06040", "2025-08", line("ABROAD", null, 2));
            approved("20", "2025", line("ABROAD", null, 99));
            enter("181", "2025-03", line("ABROAD", null, 5)).then().statusCode(201);

            // Code 06040 was the township Thất Khê of Tràng Định, and is the commune Thất Khê
            departed("06040", "JP", "2025-03-05");
            departed("180", "KR", "2025-03-06");
            departed("06040", "JP", "2025-08-05");
            departed("06001", "JP", "2025-08-06");
            entered(
                    "unit", "06004",
                    "contractSignedOn", "2025-07-15",
                    "contractFrom", "2025-09-01",
                    "contractTo", "2028-08-31",
                    "departedOn", null);
        }

        @Test
        void placesWorkersWithTheUnitThatReported() {
            reconcile("year=2025")
                    .body("rows.code", contains("06001", "06004", "06040", "180"))
                    .body("rows.since", contains("2025-07-01", "2025-07-01", "2025-07-01", "2020-01-01"))
                    .body("rows[2].name.vi", equalTo("Xã Thất Khê"))
                    .body("rows.counts.register", contains(1, 0, 1, 2))
                    .body("rows.counts.reported", contains(0, 0, 2, 4))
                    .body("rows.counts.difference", contains(1, 0, -1, -2))
                    .body("rows.counts.notDeparted", contains(0, 1, 0, 0))
                    .body("total", equalTo(counts(4, 6, -2, 1)));
        }

        @Test
        void comparesByMonth() {
            reconcile("year=2025&groupBy=month")
                    .body("rows.code", contains("2025-03", "2025-08", "2025-09"))
                    .body("rows.counts.register", contains(2, 2, 0))
                    .body("rows.counts.reported", contains(4, 2, 0))
                    .body("total", equalTo(counts(4, 6, -2, 1)));
        }

        @Test
        void comparesByCountryAndSaysWhereReportsNameNone() {
            reconcile("year=2025&groupBy=country")
                    .body("rows.code", contains("JP", "KR", null))
                    .body("rows[0].name.vi", equalTo("Nhật Bản"))
                    .body("rows[2].name.vi", equalTo("Báo cáo không ghi nước"))
                    .body("rows.counts.register", contains(3, 1, 0))
                    .body("rows.counts.reported", contains(3, 1, 2))
                    .body("total", equalTo(counts(4, 6, -2, 1)));
        }

        @Test
        void keepsTheBearersOfOneCodeApart() {
            reconcile("year=2025&unit=180").body("total", equalTo(counts(2, 4, -2, 0)));
            reconcile("year=2025&unit=06040").body("total", equalTo(counts(1, 2, -1, 0)));
        }
    }

    @Test
    void placesWorkersWithTheProvinceWhereOnlyItReported() {
        approved("20", "2024-05", line("ABROAD", null, 2));
        departed("180", "JP", "2024-05-10");

        reconcile("year=2024").body("rows.code", contains("20")).body("total", equalTo(counts(1, 2, -1, 0)));
    }

    @Test
    void countsADepartureInTheYearOfItsCalendar() {
        Map<String, Object> report = body("180", "2025-01", line("ABROAD", null, 1));
        report.put("calendar", "management-year");
        approved(report);
        departed("180", "JP", "2024-12-20");

        reconcile("year=2025&calendar=management-year&groupBy=month")
                .body("rows.code", contains("2025-01"))
                .body("total", equalTo(counts(1, 1, 0, 0)));
        reconcile("year=2024").body("total", equalTo(counts(1, 0, 1, 0)));
        reconcile("year=2025").body("rows", empty());
    }

    /** July 2025 of the management year: it began on 15 June, and was reported by the units of 14 July. */
    @Nested
    class OfTheMonthThatAReformFallsIn {
        private static final String YEAR = "year=2025&calendar=management-year";

        // Old 06016, Tri Phương, became a part of the commune Quốc Khánh, which bears the code of old Quốc Khánh
        @Test
        void placesAWorkerWithTheUnitThatTookInTheirOwn() {
            reported("06004", 2);
            departed("06016", "JP", "2025-06-20");
            departed("06004", "JP", "2025-06-30");

            reconcile(YEAR)
                    .body("rows.code", contains("06004"))
                    .body("rows.since", contains("2025-07-01"))
                    .body("total", equalTo(counts(2, 2, 0, 0)));
            reconcile(YEAR + "&groupBy=month").body("total", equalTo(counts(2, 2, 0, 0)));
            reconcile(YEAR + "&unit=06004").body("total", equalTo(counts(2, 2, 0, 0)));
            reconcile(YEAR + "&unit=180").body("rows", empty());
            reconcile(YEAR + "&unit=06001").body("rows", empty());
        }

        @Test
        void placesThemThereTooWhereNobodyReported() {
            departed("06016", "JP", "2025-06-20");

            reconcile(YEAR).body("rows.code", contains("06004")).body("total", equalTo(counts(1, 0, 1, 0)));
            reconcile(YEAR + "&unit=06004").body("total", equalTo(counts(1, 0, 1, 0)));
            reconcile("year=2025").body("rows.code", contains("180")).body("total", equalTo(counts(1, 0, 1, 0)));
        }

        @Test
        void leavesAWorkerOfTheMonthBeforeWithTheDistrict() {
            Map<String, Object> report = body("180", "2025-06", line("ABROAD", null, 1));
            report.put("calendar", "management-year");
            approved(report);
            departed("06016", "JP", "2025-06-14");

            reconcile(YEAR).body("rows.code", contains("180")).body("total", equalTo(counts(1, 1, 0, 0)));
            reconcile(YEAR + "&unit=180").body("total", equalTo(counts(1, 1, 0, 0)));
            reconcile(YEAR + "&unit=06004").body("rows", empty());
        }

        // Old 06625 was divided between the communes Kiên Mộc (06625) and Châu Sơn (06637)
        @Test
        void guessesNoHeirOfADividedUnit() {
            reported("06625", 1);
            departed("06625", "JP", "2025-06-20");

            reconcile(YEAR).body("rows.code", contains("06625", "189")).body("rows.counts.difference", contains(-1, 1));
            reconcile(YEAR + "&unit=06625").body("total", equalTo(counts(0, 1, -1, 0)));
        }

        @Test
        void placesWhoeverIsToLeaveAfterTheReformWithTheHeirInEitherCalendar() {
            entered(
                    "unit", "06016",
                    "contractSignedOn", "2025-05-15",
                    "contractFrom", "2025-09-01",
                    "contractTo", "2028-08-31",
                    "departedOn", null);

            reconcile("year=2025").body("rows.code", contains("06004")).body("total", equalTo(counts(0, 0, 0, 1)));
            reconcile("year=2025&unit=180").body("rows", empty());
        }

        private static void reported(String unit, int persons) {
            Map<String, Object> report = body(unit, "2025-07", line("ABROAD", null, persons));
            report.put("calendar", "management-year");
            approved(report);
        }
    }

    @Test
    void refusesAUnitWhoseHeadCountIsInThatOfAnother() {
        as("viewer-1")
                .get(PATH + "/reconciliation?year=2024&unit=06040")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("unit"));
    }

    @Test
    void needsAYearAndAKnownGrouping() {
        as("viewer-1").get(PATH + "/reconciliation").then().statusCode(400);
        as("viewer-1")
                .get(PATH + "/reconciliation?year=2024&groupBy=sex")
                .then()
                .statusCode(400);
    }

    private static void departed(String unit, String country, String day) {
        entered(
                "unit", unit,
                "country", country,
                "contractSignedOn", "2024-02-01",
                "contractFrom", "2024-03-01",
                "departedOn", day);
    }

    private static Map<String, Integer> counts(int register, int reported, int difference, int notDeparted) {
        return Map.of("register", register, "reported", reported, "difference", difference, "notDeparted", notDeparted);
    }

    private static ValidatableResponse reconcile(String query) {
        return as("viewer-1").get(PATH + "/reconciliation?" + query).then().statusCode(200);
    }
}
