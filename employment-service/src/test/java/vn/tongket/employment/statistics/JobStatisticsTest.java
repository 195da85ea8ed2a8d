package vn.tongket.employment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class JobStatisticsTest {

    @BeforeEach
    void twoDistrictsReportTwoMonths() {
        approved("180", "2024-01", line("IN-ENTERPRISE", "female", 10), line("IN-LOAN", "male", 5));
        approved("180", "2024-02", abroad("JP", "male", 3), abroad("KR", "female", 4));
        approved("181", "2024-01", line("OUT-PROVINCE", "male", 7));
        enter("181", "2024-02", line("OUT-PROVINCE", "male", 1000));
    }

    @Test
    void sumsChannelsIntoTheirParents() {
        statistics("groupBy=channel")
                .body("rows.code", contains("ABROAD", "IN-PROVINCE", "OUT-PROVINCE"))
                .body("rows.persons", contains(7, 15, 7))
                .body("rows[1].label.vi", equalTo("Việc làm trong tỉnh"))
                .body("total", equalTo(29));
    }

    @Test
    void cutsTheYearInEveryWay() {
        statistics("groupBy=month")
                .body("rows.code", contains("2024-01", "2024-02"))
                .body("rows.persons", contains(22, 7));
        statistics("groupBy=unit").body("rows.code", contains("180", "181")).body("rows.persons", contains(22, 7));
        statistics("groupBy=sex").body("rows.code", contains("female", "male")).body("rows.persons", contains(14, 15));
        statistics("groupBy=destination")
                .body("rows.code", contains("JP", "KR"))
                .body("rows.label.vi", contains("Nhật Bản", "Hàn Quốc"))
                .body("total", equalTo(7));
        statistics("groupBy=subchannel")
                .body("rows.code", contains("ABROAD", "IN-ENTERPRISE", "IN-LOAN", "OUT-PROVINCE"));
    }

    @Test
    void countsOneUnitOnly() {
        statistics("unit=181").body("total", equalTo(7));
    }

    @Test
    void keepsCalendarsApart() {
        statistics("calendar=management-year").body("total", equalTo(0));
    }

    @Test
    void refusesAGroupingThatDoesNotExist() {
        as("anyone")
                .get("/api/v1/employment/statistics/jobs?year=2024&groupBy=colour")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("groupBy"));
    }

    private static ValidatableResponse statistics(String query) {
        return as("anyone")
                .get("/api/v1/employment/statistics/jobs?year=2024&" + query)
                .then()
                .statusCode(200);
    }
}
