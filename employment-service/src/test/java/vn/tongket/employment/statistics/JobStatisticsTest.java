package vn.tongket.employment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.statistics.Statistics.refused;
import static vn.tongket.employment.statistics.Statistics.statistics;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class JobStatisticsTest {
    @Inject
    DataSource database;

    private String waiting;

    @BeforeEach
    void twoDistrictsReportTwoMonths() {
        approved("180", "2024-01", line("IN-ENTERPRISE", "female", 10), line("IN-LOAN", "male", 5));
        approved("180", "2024-02", abroad("JP", "male", 3), abroad("KR", "female", 4));
        approved("181", "2024-01", line("OUT-PROVINCE", "male", 7));
        waiting = enter("181", "2024-02", line("OUT-PROVINCE", "male", 1000)).path("id");
    }

    @Test
    void sumsChannelsIntoTheirParents() {
        statistics("year=2024&groupBy=channel")
                .body("rows.keys[0].code", contains("ABROAD"))
                .body("rows.keys.code.flatten()", contains("ABROAD", "IN-PROVINCE", "OUT-PROVINCE"))
                .body("rows.persons", contains(7, 15, 7))
                .body("rows[1].keys[0].label.vi", equalTo("Việc làm trong tỉnh"))
                .body("total.persons", equalTo(29));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month       | 2024-01=22, 2024-02=7",
                "unit        | 180=22, 181=7",
                "sex         | female=14, male=15",
                "subchannel  | ABROAD=7, IN-ENTERPRISE=10, IN-LOAN=5, OUT-PROVINCE=7",
                "year        | 2024=29",
                "destination | JP=3, KR=4",
                "sector      | unknown=29",
            })
    void cutsTheYearInEveryWay(String groupBy, String rows) {
        statistics("year=2024&groupBy=" + groupBy)
                .body("rows.collect { it.keys[0].code + '=' + it.persons }.join(', ')", equalTo(rows));
    }

    @Test
    void cutsInSeveralWaysAtOnce() {
        statistics("year=2024&groupBy=unit,month,sex")
                .body(
                        "rows.collect { it.keys.code.join(' ') + '=' + it.persons }",
                        contains(
                                "180 2024-01 female=10",
                                "180 2024-01 male=5",
                                "180 2024-02 female=4",
                                "180 2024-02 male=3",
                                "181 2024-01 male=7"));
        statistics("year=2024&groupBy=none")
                .body("rows", equalTo(java.util.List.of()))
                .body("total.persons", equalTo(29));
    }

    @Test
    void countsOneUnitOnly() {
        statistics("year=2024&unit=181").body("total.persons", equalTo(7)).body("unit.name", equalTo("Huyện Bình Gia"));
        statistics("year=2024&unit=181&groupBy=unit").body("rows.keys.code.flatten()", contains("181"));
    }

    @Test
    void countsTheMonthsAskedForAndWhatAccumulatedBefore() {
        statistics("from=2024-02&to=2024-02&groupBy=channel")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.cumulative }",
                        contains("ABROAD 7 7", "IN-PROVINCE 0 15", "OUT-PROVINCE 0 7"))
                .body("total.persons", equalTo(7))
                .body("total.cumulative", equalTo(29));
        statistics("from=2024-02&to=2024-03&groupBy=month")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.cumulative }",
                        contains("2024-02 7 29"));
    }

    @Test
    void comparesWithTheSameMonthsOfTheYearBefore() {
        approved("180", "2023-02", abroad("JP", "male", 4));
        approved("182", "2023-02", line("IN-LOAN", "male", 2));
        approved("180", "2023-07", line("IN-LOAN", "male", 50));
        statistics("from=2024-01&to=2024-02&groupBy=unit")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.previous }",
                        contains("180 22 4", "181 7 0", "182 0 2"))
                .body("total.previous", equalTo(6))
                .body("total.change.absolute", equalTo(23))
                .body("total.change.percent", equalTo(383.33f))
                .body("rows[1].change.percent", nullValue());
        statistics("from=2024-01&to=2024-02&groupBy=month")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.previous }",
                        contains("2024-01 22 0", "2024-02 7 6"));
        statistics("from=2023-01&to=2024-02&groupBy=year").body("total.previous", nullValue());
    }

    @Test
    void tellsNoChangeOfAYearThatIsNotKnownAsFarAsTheOneBefore() {
        approved("180", "2023-02", line("IN-LOAN", "male", 4));
        approved("180", "2023-07", line("IN-LOAN", "male", 50));
        statistics("year=2024")
                .body("lastMonth", equalTo("2024-02"))
                .body("total.persons", equalTo(29))
                .body("total.previous", equalTo(54))
                .body("total.change", nullValue());
        statistics("from=2024-01&to=2024-02").body("total.change.absolute", equalTo(25));
        statistics("year=2024&groupBy=month")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.change?.absolute }",
                        contains("2024-01 22", "2024-02 3", "2024-07 null"));
        statistics("from=2023-01&to=2024-02").body("lastMonth", nullValue());
    }

    @Test
    void carriesWhatHasAccumulatedThroughMonthsThatOnlyTheYearBeforeKnows() {
        approved("180", "2023-07", line("IN-LOAN", "male", 50));
        statistics("year=2024&groupBy=month")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.cumulative + ' ' + it.previous }",
                        contains("2024-01 22 22 0", "2024-02 7 29 0", "2024-07 0 29 50"));
    }

    /** A year that only the province reported, as a whole, says nothing of its months or of the units below. */
    @Test
    void doesNotTakeAnUnknownYearBeforeForAnEmptyOne() {
        approved("20", "2023", line("IN-LOAN", null, 60));
        statistics("year=2024&groupBy=channel")
                .body("total.previous", equalTo(60))
                .body("rows.collect { it.keys[0].code + ' ' + it.previous }", hasItem("IN-PROVINCE 60"));
        for (String groupBy : new String[] {"month", "unit"}) {
            statistics("year=2024&groupBy=" + groupBy)
                    .body("total.previous", equalTo(60))
                    .body("rows", hasSize(2))
                    .body("rows.previous", contains(nullValue(), nullValue()))
                    .body("rows.change", contains(nullValue(), nullValue()));
        }
        statistics("from=2024-01&to=2024-06&groupBy=channel")
                .body("total.previous", nullValue())
                .body("total.change", nullValue())
                .body("rows.previous", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void showsATargetThatNobodyHasDoneAnythingForYet() {
        plan("EMP-JOBS-TOTAL", "182", 40);
        plan("EMP-JOBS-TOTAL", "20", 100);
        statistics("year=2024&groupBy=unit")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.plan + ' ' + it.percentOfPlan }",
                        contains("180 22 null null", "181 7 null null", "182 0 40 0.0"));
        statistics("year=2024&unit=181&groupBy=unit").body("rows.keys.code.flatten()", contains("181"));
        // A district has no row of its own where its communes are shown
        statistics("year=2024&groupBy=unit&depth=2").body("rows.keys.code.flatten()", contains("180", "181"));
    }

    /** Beside the few that were reported without a subchannel the target of all would say that nothing was done. */
    @Test
    void holdsNoPartOfAChannelAgainstThePlanOfTheWhole() {
        approved("182", "2024-01", line("IN-PROVINCE", null, 1));
        plan("EMP-JOBS-IN-PROVINCE", "20", 1000);
        statistics("year=2024&groupBy=subchannel").body("rows.plan", everyItem(nullValue()));
        statistics("year=2024&groupBy=channel")
                .body("rows.find { it.keys[0].code == 'IN-PROVINCE' }.plan", equalTo(1000));
    }

    @Test
    void holdsWhatHasAccumulatedAgainstThePlan() {
        plan("EMP-JOBS-TOTAL", "20", 100);
        plan("EMP-JOBS-TOTAL", "180", 44);
        plan("EMP-ABROAD", "20", 6);
        statistics("from=2024-02&to=2024-02&groupBy=channel")
                .body("total.plan", equalTo(100))
                .body("total.percentOfPlan", equalTo(29.0f))
                .body("rows[0].plan", equalTo(6))
                .body("rows[0].percentOfPlan", equalTo(116.67f));
        statistics("year=2024&groupBy=unit")
                .body("rows[0].plan", equalTo(44))
                .body("rows[0].percentOfPlan", equalTo(50.0f));
    }

    @Test
    void holdsCountriesAgainstThePlanOfWorkAbroad() {
        plan("EMP-JOBS-TOTAL", "20", 100);
        plan("EMP-ABROAD", "20", 6);
        statistics("year=2024&groupBy=destination")
                .body("total.persons", equalTo(7))
                .body("total.plan", equalTo(6))
                .body("total.percentOfPlan", equalTo(116.67f));
    }

    @Test
    void holdsEachRowAgainstTheTargetThatIsSetForIt() {
        plan("EMP-JOBS-TOTAL", "20", 100);
        plan("EMP-JOBS-ENTERPRISE", "20", 40);
        plan("EMP-ABROAD", "180", 14);
        statistics("year=2024&groupBy=subchannel")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.plan }.join(', ')",
                        equalTo("ABROAD null, IN-ENTERPRISE 40, IN-LOAN null, OUT-PROVINCE null"));
        statistics("year=2024&groupBy=unit,channel")
                .body(
                        "rows.collect { it.keys.code.join(' ') + ' ' + it.plan }.join(', ')",
                        equalTo("180 ABROAD 14, 180 IN-PROVINCE null, 181 OUT-PROVINCE null"))
                .body("rows[0].percentOfPlan", equalTo(50.0f));
    }

    @Test
    void accumulatesEachYearByItself() {
        plan("EMP-JOBS-TOTAL", "20", 100);
        approved("180", "2023-02", line("IN-LOAN", "male", 30));
        approved("180", "2023-07", line("IN-LOAN", "male", 50));
        statistics("from=2023-06&to=2024-01&groupBy=year")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.cumulative + ' ' + it.plan }",
                        contains("2023 50 80 null", "2024 22 22 100"))
                .body("total.persons", equalTo(72))
                .body("total.cumulative", equalTo(22));
        statistics("from=2023-06&to=2024-02&groupBy=month")
                .body(
                        "rows.collect { it.keys[0].code + ' ' + it.persons + ' ' + it.cumulative }",
                        contains("2023-07 50 80", "2024-01 22 22", "2024-02 7 29"))
                .body("total.cumulative", equalTo(29));
    }

    @Test
    void countsWhatWaitsForApprovalOnlyWhenAsked() {
        statistics("year=2024&status=submitted").body("total.persons", equalTo(29));
        step(as("reporter-1", "reporter"), waiting, "submission");
        statistics("year=2024&status=submitted").body("total.persons", equalTo(1029));
        statistics("year=2024").body("total.persons", equalTo(29));
        enter("182", "2024-02", line("ABROAD", null, 5));
        statistics("year=2024&status=all").body("total.persons", equalTo(1034));
    }

    @Test
    void takesAYearlyReportWhereThereAreNoMonthlyOnes() {
        approved("20", "2022", line("ABROAD", null, 60));
        approved("20", "2024", line("ABROAD", null, 5000));
        statistics("from=2022-01&to=2024-12&groupBy=year")
                .body("rows.collect { it.keys[0].code + '=' + it.persons }", contains("2022=60", "2024=29"));
        statistics("from=2022-01&to=2022-06&groupBy=none").body("total.persons", equalTo(0));
        statistics("from=2022-01&to=2022-12&groupBy=month").body("rows.keys.code.flatten()", contains("2022"));
    }

    @Test
    void keepsCalendarsApart() {
        statistics("year=2024&calendar=management-year").body("total.persons", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "year=2024&groupBy=colour, groupBy",
        "year=2024&from=2024-03, year",
        "'year=2024&groupBy=unit,month,sex,channel', groupBy",
        "from=2024-13&to=2024-12, from",
        "from=2024-01, to",
        "from=2024-05&to=2024-04, to",
        "year=2024&status=secret, status",
        "year=2024&boundaries=yesterday, boundaries",
        "year=2024&allocation=taste, allocation",
        "year=2024&asOf=once, asOf",
        "year=2024&depth=-1, depth",
        "year=2024&calendar=lunar, calendar",
    })
    void namesTheParameterThatCannotBeRead(String query, String field) {
        refused(query, 400).body("errors[0].field", equalTo(field));
    }

    @Test
    void namesTheUnitsThatTookTheTerritoryOfOneThatIsGone() {
        // Districts ended on 30 June 2025
        refused("year=2025&unit=178", 422)
                .body("errors[0].field", equalTo("unit"))
                .body("errors[0].vi", org.hamcrest.Matchers.containsString("Phường"));
    }

    static void plan(String indicator, String unit, int value) {
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "unit", unit, "value", value, "decisionNumber", "01/QĐ-UBND", "decisionDate", "2024-01-02"))
                .put("/api/v1/employment/plans/2024/" + indicator)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesATableThatNobodyCouldHold() throws SQLException {
        for (int month = 1; month <= 9; month++) {
            enter("182", "2023-0" + month, line("IN-LOAN", null, 1));
        }
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // 9 months × 248 countries × 24 sectors
            sql.execute(
                    """
                    insert into job_report_lines (job_report_id, province_code, calendar, period_number, unit_code,
                        unit_since, status, channel, destination, sector, persons, recorded_by, recorded_at)
                    select r.id, r.province_code, r.calendar, r.period_number, r.unit_code, r.unit_since, r.status,
                           'ABROAD', d.code, s.code, 1, 'reporter-1', now()
                    from job_reports r cross join destination_countries d cross join economic_sectors s
                    where r.period_year = 2023""");
        }
        refused("from=2023-01&to=2023-09&status=all&groupBy=month,destination,sector", 400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors[0].field", equalTo("groupBy"));
        statistics("from=2023-01&to=2023-08&status=all&groupBy=month,destination,sector")
                .body("rows", hasSize(8 * 248 * 24));
    }
}
