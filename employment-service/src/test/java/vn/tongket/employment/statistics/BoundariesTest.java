package vn.tongket.employment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.statistics.Statistics.inhabitants;
import static vn.tongket.employment.statistics.Statistics.statistics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

/**
 * The same figures in the boundaries of other days. On 1 July 2025 (Resolution 1672/NQ-UBTVQH15) Khánh Xuân (06544), Đồng Bục,
 * Hữu Khánh and the town of Lộc Bình (06529) became the new Lộc Bình (06529); Kiên Mộc (06625) was divided between Châu Sơn
 * (06637) and the new Kiên Mộc (06625); districts ended.
 */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class BoundariesTest {
    @BeforeEach
    void unitsReportBeforeAndAfterTheReform() {
        approved("06529", "2025-05", line("IN-LOAN", null, 10));
        approved("06544", "2025-05", line("IN-LOAN", null, 5));
        approved("06625", "2025-06", line("ABROAD", null, 10));
        approved("188", "2024-05", line("ABROAD", null, 100));
        approved("06529", "2025-08", line("IN-LOAN", null, 20));
        approved("06637", "2025-08", line("ABROAD", null, 3));
        approved("06625", "2025-08", line("ABROAD", null, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-reported", "current", "2025-06-30", "2024-11-30", "2025-07-01"})
    void totalsAreTheSameInEveryView(String boundaries) {
        for (String groupBy : new String[] {"none", "unit", "unit,channel", "month"}) {
            statistics("from=2024-01&to=2025-12&boundaries=" + boundaries + "&groupBy=" + groupBy)
                    .body("total.persons", equalTo(149));
        }
        statistics("from=2024-01&to=2025-12&groupBy=unit&boundaries=" + boundaries)
                .body("rows.persons.sum()", equalTo(149));
    }

    /** It had no figures a year ago, which is not the same as nobody. */
    @Test
    void comparesNoUnitWithATimeBeforeItBegan() {
        statistics("year=2025&groupBy=unit&depth=2")
                .body("rows.find { it.keys[0].code == '06529' && it.persons == 10 }.previous", equalTo(0))
                .body("rows.find { it.keys[0].code == '06529' && it.persons == 20 }.previous", nullValue())
                .body("total.previous", equalTo(100));
        statistics("unit=06529&year=2025").body("total.persons", equalTo(20)).body("total.previous", nullValue());
        // Of its four heirs of 188 nobody but itself has reported
        statistics("unit=06529&year=2025&boundaries=current").body("total.previous", equalTo(100));
    }

    @Test
    void asReportedAUnitKeepsTheNameThatItHad() {
        statistics("from=2025-01&to=2025-12&groupBy=unit&depth=2")
                .body(
                        "rows.findAll { it.keys[0].code == '06529' }.keys.label.vi.flatten()",
                        contains("Thị trấn Lộc Bình", "Xã Lộc Bình"))
                .body("rows.findAll { it.keys[0].code == '06529' }.persons", contains(10, 20))
                .body("allocation", nullValue());
        statistics("from=2025-01&to=2025-06&groupBy=unit&depth=1")
                .body(
                        "rows.collect { it.keys[0].label.vi + '=' + it.persons }",
                        contains("Huyện Lộc Bình=15", "Huyện Đình Lập=10"));
    }

    @Test
    void mergedUnitsAreAddedUpExactly() {
        statistics("from=2025-01&to=2025-12&groupBy=unit&boundaries=2025-07-01")
                .body("rows.find { it.keys[0].code == '06529' }.persons", equalTo(35))
                .body("rows.find { it.keys[0].code == '06529' }.estimated", equalTo(false));
    }

    @Test
    void aDividedUnitIsSpreadByWhatItsHeirsLastReportedAndMarked() {
        // 10 by 3 : 1 is 7.5 : 2.5; the remainders are equal, and the first by code gets the odd one
        statistics("from=2025-06&to=2025-06&groupBy=unit&boundaries=2025-07-01")
                .body("rows.persons.sum()", equalTo(10))
                .body("rows.estimated", hasItem(true))
                .body("allocation.key", equalTo("last-approved-share"))
                .body("allocation.rule.vi", org.hamcrest.Matchers.containsString("12 tháng"));
    }

    @Test
    void aDividedUnitIsSpreadByInhabitantsWhereTheProvinceKnowsThem() {
        statistics("from=2025-06&to=2025-06&groupBy=unit&boundaries=2025-07-01&allocation=population")
                .body("rows.collect { it.keys[0].code + '=' + it.persons }", contains("06529=0", "unallocated=10"));
        inhabitants("06637", 6000);
        inhabitants("06625", 4000);
        statistics("from=2025-06&to=2025-06&groupBy=unit&boundaries=2025-07-01&allocation=population")
                .body(
                        "rows.collect { it.keys[0].code + '=' + it.persons + ' ' + it.estimated }",
                        contains("06529=0 false", "06625=4 true", "06637=6 true"))
                .body("allocation.key", equalTo("population"));
    }

    @Test
    void aUnitOfTodayCanBeFollowedBackBeforeTheReform() {
        statistics("from=2025-01&to=2025-12&unit=06529&groupBy=month&boundaries=current")
                .body("rows.collect { it.keys[0].code + '=' + it.persons }", contains("2025-05=15", "2025-08=20"));
    }

    @Test
    void oldDistrictsAreSeenAfterTheirEnd() {
        statistics("from=2025-01&to=2025-12&groupBy=unit&depth=1&boundaries=2025-06-30")
                .body(
                        "rows.collect { it.keys[0].label.vi + '=' + it.persons + ' ' + it.estimated }",
                        contains("Huyện Lộc Bình=35 false", "Huyện Đình Lập=14 false"));
    }

    /** Nobody knows which of the heirs the ten of Kiên Mộc lived in: no heir may count them all. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "month", "unit", "channel"})
    void whatCannotBeSpreadIsCountedInNoHeir(String groupBy) {
        for (String heir : new String[] {"06625", "06637"}) {
            statistics("from=2025-05&to=2025-06&boundaries=2025-07-01&allocation=population&unit=" + heir + "&groupBy="
                            + groupBy)
                    .body("total.persons", equalTo(0))
                    .body("rows.persons.sum() ?: 0", equalTo(0))
                    .body("unallocated.persons", equalTo(10))
                    .body("unallocated.cumulative", equalTo(10))
                    .body("unallocated.previous", equalTo(0));
        }
        statistics("from=2025-07&to=2025-08&boundaries=2025-07-01&allocation=population&unit=06637&groupBy=" + groupBy)
                .body("total.persons", equalTo(3))
                .body("total.cumulative", equalTo(3))
                .body("unallocated.persons", equalTo(0))
                .body("unallocated.cumulative", equalTo(10));
        statistics("from=2025-05&to=2025-06&boundaries=2025-07-01&allocation=population&groupBy=" + groupBy)
                .body("total.persons", equalTo(25))
                .body("unallocated", nullValue());
    }

    /** Shares of a divided unit are estimates, in each later month too; their sum is what was reported. */
    @Test
    void whatAccumulatedFromSharesStaysAnEstimate() {
        statistics("year=2025&groupBy=unit,month&boundaries=2025-07-01")
                .body(
                        "rows.findAll { it.keys[0].code == '06637' }"
                                + ".collect { it.keys[1].code + ' ' + it.persons + ' ' + it.cumulative + ' ' + it.estimated }",
                        contains("2025-06 7 7 true", "2025-08 3 10 true"))
                .body("total.cumulative", equalTo(49))
                .body("total.estimated", equalTo(false))
                .body("allocation.key", equalTo("last-approved-share"));
        statistics("year=2025&unit=06637&groupBy=none&boundaries=2025-07-01")
                .body("total.persons", equalTo(10))
                .body("total.estimated", equalTo(true))
                .body("allocation.key", equalTo("last-approved-share"));
    }
}
