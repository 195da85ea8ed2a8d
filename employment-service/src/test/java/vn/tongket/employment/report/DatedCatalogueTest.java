package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.DatedCodes;
import vn.tongket.employment.intake.Imports;
import vn.tongket.kit.test.TestGateway;

/** A line says only what its catalogues know on the last day of the period. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DatedCatalogueTest {
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

    /** There are but two, so that one of them must be dated for the test. */
    @Test
    void refusesASexThatIsNoLongerInForce() throws SQLException {
        date("FEMALE", "'2024-03-31'");
        try {
            enter("180", "2024-02", line("ABROAD", "female", 1)).then().statusCode(201);
            enter("180", "2024-03", line("ABROAD", "male", 1), line("ABROAD", "female", 1))
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("lines[1].sex"))
                    .body("errors.code", contains("unknown-sex"));
            Imports.send(Imports.HEADER + "\n181,2024-03,ABROAD,Nữ,,,1,").then().statusCode(422);
        } finally {
            date("FEMALE", "null");
        }
    }

    private void date(String sex, String validTo) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update sexes set valid_to = " + validTo + " where code = '" + sex + "'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "channel,     NOT-YET",
        "channel,     NO-LONGER",
        "destination, XX",
        "destination, XY",
        "sector,      NOT-YET",
        "sector,      NO-LONGER",
    })
    void refusesACodeThatIsNotYetOrNoLongerInForce(String field, String code) {
        Map<String, Object> dated = line("ABROAD", "female", 1);
        dated.put(field, code);
        enter("180", "2024-03", line("ABROAD", "male", 1), dated)
                .then()
                .statusCode(422)
                .body("errors.field", contains("lines[1]." + field))
                .body("errors.code", contains("unknown-" + field));
    }

    @Test
    void takesACodeThatIsInForceOnTheLastDay() {
        entered("2024-03", "calendar-year")
                .statusCode(201)
                .body("lines.find { it.channel == 'ONE-DAY' }.persons", equalTo(1))
                .body("lines.find { it.destination == 'XZ' }.persons", equalTo(2))
                .body("lines.find { it.sector == 'ONE-DAY' }.persons", equalTo(3));
    }

    /** A month of the management year ends on the 14th. */
    @ParameterizedTest
    @CsvSource({"2024-02, calendar-year", "2024-04, calendar-year", "2024-03, management-year", "2024, calendar-year"})
    void refusesACodeThatIsInForceOnOtherDaysOnly(String period, String calendar) {
        entered(period, calendar)
                .statusCode(422)
                .body("errors.field", contains("lines[0].channel", "lines[1].destination", "lines[2].sector"))
                .body("errors.code", contains("unknown-channel", "unknown-destination", "unknown-sector"));
    }

    /** A report that names all three codes of a day. */
    private static ValidatableResponse entered(String period, String calendar) {
        Map<String, Object> ofSector = line("IN-LOAN", null, 3);
        ofSector.put("sector", DatedCodes.ONE_DAY);
        Map<String, Object> report = body(
                "180",
                period,
                line(DatedCodes.ONE_DAY, null, 1),
                abroad(DatedCodes.COUNTRY_ONE_DAY, null, 2),
                ofSector);
        report.put("calendar", calendar);
        return enter(as("reporter-1", "reporter"), report).then();
    }
}
