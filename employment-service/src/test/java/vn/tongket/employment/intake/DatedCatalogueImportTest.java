package vn.tongket.employment.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.intake.Imports.csv;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.DatedCodes;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** A cell says only what its catalogue knows on the last day of the period, by code or by name. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DatedCatalogueImportTest {
    @Inject
    DataSource database;

    @BeforeEach
    void someCodesAreInForceForATime() throws SQLException {
        DatedCodes.insert(database);
    }

    @AfterEach
    void asShipped() throws SQLException {
        DatedCodes.delete(database);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT-YET,,,           | C | unknown-channel     | NOT-YET",
                "NO-LONGER,,,         | C | unknown-channel     | NO-LONGER",
                "Tên NOT-YET,,,       | C | unknown-channel     | Tên NOT-YET",
                "tên no-longer,,,     | C | unknown-channel     | tên no-longer",
                "ABROAD,,XX,          | E | unknown-destination | XX",
                "ABROAD,,XY,          | E | unknown-destination | XY",
                "ABROAD,,Name of XY,  | E | unknown-destination | Name of XY",
                "ABROAD,,,NOT-YET     | F | unknown-sector      | NOT-YET",
                "ABROAD,,,NO-LONGER   | F | unknown-sector      | NO-LONGER",
                "ABROAD,,,Tên NOT-YET | F | unknown-sector      | Tên NOT-YET",
            })
    void refusesACodeThatIsNotYetOrNoLongerInForce(String cells, String column, String code, String value) {
        String id = send(csv("180,2024-03,ABROAD,Nam,,,1,", "180,2024-03," + cells + ",1,"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-refused"))
                .body("errors.field", contains("row 3, column " + column))
                .body("errors.code", contains(code))
                .extract()
                .path("import");
        reporter()
                .get(Imports.PATH + "/" + id)
                .then()
                .body("errors.row", contains(3))
                .body("errors.column", contains(column))
                .body("errors.value", contains(value));
    }

    @Test
    void takesACodeThatIsInForceOnTheLastDay() {
        sent("2024-03", "").statusCode(200).body("counts.created", equalTo(3));
    }

    /** A month of the management year ends on the 14th. */
    @ParameterizedTest
    @CsvSource({"2024-02, calendar-year", "2024-04, calendar-year", "2024-03, management-year", "2024, calendar-year"})
    void refusesACodeThatIsInForceOnOtherDaysOnly(String period, String calendar) {
        sent(period, calendar)
                .statusCode(422)
                .body("errors.field", contains("row 2, column C", "row 3, column E", "row 4, column F"))
                .body("errors.code", contains("unknown-channel", "unknown-destination", "unknown-sector"));
    }

    @Test
    void isNotOfferedACodeThatIsNotYetOrNoLongerInForce() {
        reporter()
                .accept("text/csv")
                .queryParam("unit", "180")
                .queryParam("period", "2024-03")
                .get(Imports.PATH + "/template")
                .then()
                .statusCode(200)
                .body(containsString("Tên ONE-DAY"))
                .body(not(containsString("Tên NOT-YET")))
                .body(not(containsString("Tên NO-LONGER")));
    }

    /** A file that names all three codes of a day. */
    private static ValidatableResponse sent(String period, String calendar) {
        return send(String.join(
                        "\n",
                        Imports.HEADER + ",Loại kỳ",
                        "180," + period + "," + DatedCodes.ONE_DAY + ",,,,1,," + calendar,
                        "180," + period + ",ABROAD,," + DatedCodes.COUNTRY_ONE_DAY + ",,2,," + calendar,
                        "180," + period + ",IN-LOAN,,," + DatedCodes.ONE_DAY + ",3,," + calendar))
                .then();
    }

    /** As when a revised classification keeps a name under a new code. */
    @Test
    void meansTheCodeOfThePeriodWhereAnotherHadTheSameName() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update economic_sectors set name_vi = 'Tên chung' where code in ('NOT-YET', 'NO-LONGER')");
            try {
                String june = "180,2024-06,ABROAD,Nam,,Tên chung,1,";
                String january = "180,2024-01,ABROAD,Nam,,Tên chung,2,";
                send(csv(january, june)).then().statusCode(200);
                reporter()
                        .get(JobReports.PATH + "?unit=180")
                        .then()
                        .body("items.find { it.period == '2024-01' }.lines.sector", contains("NO-LONGER"))
                        .body("items.find { it.period == '2024-06' }.lines.sector", contains("NOT-YET"));
                send(csv("180,2024-03,ABROAD,Nam,,Tên chung,1,"))
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("ambiguous-name"));
            } finally {
                sql.execute("update economic_sectors set name_vi = 'Tên ' || code where name_vi = 'Tên chung'");
            }
        }
    }
}
