package vn.tongket.employment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AvailabilityTest {
    @BeforeEach
    void someReports() {
        approved("180", "2025-06", line("IN-LOAN", null, 10));
        step(
                as("reporter-1", "reporter"),
                enter("181", "2025-06", line("IN-LOAN", null, 10)).path("id"),
                "submission");
        enter("182", "2025-06", line("IN-LOAN", null, 10));
        approved("06529", "2025-07", line("IN-LOAN", null, 10));
    }

    @Test
    void expectsAReportOfEveryUnitThatReportsInAMonth() {
        availability("from=2025-06&to=2025-07")
                .body("byMonth.month", contains("2025-06", "2025-07"))
                .body("byMonth.reports.expected", contains(11, 65))
                .body("byMonth.reports.received", contains(2, 1))
                .body("byMonth.reports.approved", contains(1, 1))
                .body("byMonth[0].reports.completeness", equalTo(9.09f))
                .body("total.expected", equalTo(76))
                .body("cells", hasSize(76));
    }

    @Test
    void tellsTheStatusOfEachCell() {
        availability("from=2025-06&to=2025-06")
                .body("cells.findAll { it.status != null }.unit", contains("180", "181", "182"))
                .body("cells.findAll { it.status != null }.status", contains("approved", "submitted", "draft"));
        availability("from=2025-05&to=2025-06&unit=180")
                .body("byUnit[0].name", equalTo("Huyện Tràng Định"))
                .body("byUnit[0].reports.expected", equalTo(2))
                .body("byUnit[0].reports.completeness", equalTo(50.0f));
    }

    /** The town of Lộc Bình reported beside its district; its code is that of a commune of today. */
    @Test
    void countsWhatNobodyExpectedApart() {
        approved("188", "2025-06", line("IN-LOAN", null, 10));
        approved("06529", "2025-06", line("IN-LOAN", null, 10));
        availability("from=2025-06&to=2025-06&unit=188")
                .body("total.expected", equalTo(1))
                .body("total.approved", equalTo(1))
                .body("total.completeness", equalTo(100.0f))
                .body("total.unexpected", equalTo(1))
                .body("cells.expected", contains(false, true));
        availability("from=2025-06&to=2025-07&unit=06529")
                .body("total.expected", equalTo(1))
                .body("total.approved", equalTo(1))
                .body("total.unexpected", equalTo(0))
                .body("cells.month", contains("2025-07"))
                .body("cells.since", contains("2025-07-01"));
    }

    @Test
    void showsTheUnitsOfAnotherDayWithAllReportsThatTheirFiguresRestOn() {
        availability("from=2025-06&to=2025-07&boundaries=2025-06-30")
                .body("boundaries", equalTo("2025-06-30"))
                .body("total.expected", equalTo(76))
                .body("byUnit", hasSize(11))
                .body("byUnit.find { it.code == '188' }.name", equalTo("Huyện Lộc Bình"))
                .body("byUnit.find { it.code == '188' }.reports.approved", equalTo(1));
        // Of the district in June and of itself in July
        availability("from=2025-06&to=2025-07&boundaries=current&unit=06529")
                .body("byUnit.code", contains("06529"))
                .body("total.expected", equalTo(2))
                .body("total.approved", equalTo(1));
        availability("from=2025-06&to=2025-07&boundaries=current")
                .body("byUnit", hasSize(65))
                .body("total.expected", equalTo(76));
    }

    @Test
    void saysNothingOfTimeWithoutADeadlineInForce() {
        availability("from=2025-06&to=2025-06")
                .body("total.timeliness", nullValue())
                .body("cells[0].late", nullValue());
    }

    @Test
    void measuresTimeOnceTheDeadlineIsConfirmed() {
        as("admin", "administrator")
                .contentType(ContentType.JSON)
                .body(Map.of("actNumber", "01/QĐ-SNV", "actSignedOn", "2024-01-02"))
                .put("/api/v1/employment/reference-tables/report_deadlines/rows/CALENDAR_YEAR~month/confirmation")
                .then()
                .statusCode(200);
        availability("from=2025-06&to=2025-06")
                .body("byMonth[0].dueOn", equalTo("2025-07-05"))
                .body("total.inTime", equalTo(0))
                .body("total.timeliness", equalTo(0.0f))
                .body("cells.find { it.unit == '180' }.late", equalTo(true));
        YearMonth now = YearMonth.now(vn.tongket.kit.time.Clocks.VIETNAM);
        approved("06529", now.toString(), line("IN-LOAN", null, 10));
        availability("from=" + now + "&to=" + now).body("total.inTime", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"to=2024-01, from", "from=2024-01, to", "from=2024-01&to=x, to", "from=2024-01&to=2026-01, to"})
    void namesTheParameterThatCannotBeRead(String query, String field) {
        as("anyone")
                .urlEncodingEnabled(false)
                .get("/api/v1/employment/statistics/availability?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse availability(String query) {
        return as("anyone")
                .get("/api/v1/employment/statistics/availability?" + query)
                .then()
                .statusCode(200);
    }
}
