package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.intake.Imports.HEADER;
import static vn.tongket.employment.intake.Imports.csv;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

/** What an atomic import is refused for; the letters are those of {@link Imports#HEADER}. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ImportErrorsTest {

    @Test
    void namesWhatIsMissing() {
        refused(",,,Nam,,,,ghi chú", "A missing-value", "B missing-value", "C missing-value", "G missing-value");
    }

    @Test
    void namesAUnitThatWasNotThereAndTheUnitsThatTookItsPlace() {
        send(csv("06007,2025-01,ABROAD,,,,1,", "9,2024-03,ABROAD,,,,1,", "01,2024-03,ABROAD,,,,1,"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-unit", "unknown-unit", "unknown-unit"))
                .body("errors.field", contains("row 2, column A", "row 3, column A", "row 4, column A"))
                .body("errors[0].vi", containsString("Ngày 2025-01-31"))
                .body("errors[0].vi", containsString("Nay là Xã"));
    }

    @Test
    void refusesUnitsOutsideOfTheCallersScope() {
        send(
                        asWithin(Set.of("180"), "reporter-1", "reporter"),
                        csv("180,2024-03,ABROAD,,,,1,", "06001,2024-03,ABROAD,,,,1,", "183,2024-03,ABROAD,,,,1,"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-scope"))
                .body("errors.field", contains("row 4, column A"));
    }

    @Test
    void goesByTheUnitThatBoreTheCodeInThePeriod() {
        // 06016 is within 06004 today; what bore 06040 before December 2024 is in 06040 only in part
        send(
                        asWithin(Set.of("06004", "06040"), "reporter-1", "reporter"),
                        csv("06016,2025-03,ABROAD,,,,1,", "06040,2025-08,ABROAD,,,,1,", "06040,2024-03,ABROAD,,,,1,"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-scope"))
                .body("errors.field", contains("row 4, column A"));
    }

    @Test
    void refusesReportsThatCannotBeEdited() {
        String id = JobReports.enter("180", "2024-03", JobReports.line("ABROAD", null, 1))
                .path("id");
        JobReports.step(reporter(), id, "submission").then().statusCode(200);
        refused("180,2024-03,ABROAD,,,,2,", "B report-status").body("errors[0].en", containsString("is submitted"));
        JobReports.step(as("specialist-1", "specialist"), id, "approval").then().statusCode(200);
        refused("180,2024-03,ABROAD,,,,2,", "B report-status");
    }

    @Test
    void refusesAYearThatIsLocked() {
        JobReports.lockYear(2024).then().statusCode(200);
        refused("180,2024-03,ABROAD,,,,2,", "B year-locked").body("errors[0].vi", containsString("2024"));
        send(csv("180,2023-03,ABROAD,,,,2,")).then().statusCode(200);
    }

    @Test
    void namesBothRowsOfACellThatIsThereTwice() {
        send(csv(
                        "180,2024-03,ABROAD,Nam,JP,,1,",
                        "180,2024-03,ABROAD,Nữ,JP,,1,",
                        "180,2024-03,abroad,male,Nhật Bản,,2,"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("line-twice", "line-twice"))
                .body("errors.field", contains("row 2, column C", "row 4, column C"))
                .body("errors[0].vi", containsString("dòng 4;"))
                .body("errors[1].vi", containsString("dòng 2;"));
    }

    @Test
    void namesColumnsThatAreMissingOrThereTwice() {
        send("Mã đơn vị,Kỳ,Kỳ,Số người\n180,2024-03,2024-03,1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-columns"))
                .body("errors.field", contains("Kỳ", "Kênh"));
    }

    @Test
    void refusesFilesThatCannotBeReadAsText() {
        unreadable(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, ',', 0});
        unreadable((HEADER + "\n180,2024-03,\"ABROAD\"x,,,,1,").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        unreadable(HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        unreadable(new byte[0]);
    }

    @Test
    void givesEveryErrorInTheResultAndKeepsItHarmless() {
        String id = send(
                        reporter().queryParam("mode", "best-effort"),
                        csv("180,2024-03,ABROAD,,,,1,@SUM", "180,2024-03,IN-LOAN,,,,x,+1"))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        String result = reporter()
                .get(Imports.PATH + "/" + id + "/result")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(result.lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("2,created,,").endsWith(",'@SUM"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("3,refused,not-whole-number,")
                        .endsWith(",x,'+1"));
    }

    @Test
    void hasTextsInBothLanguagesForEveryError() {
        assertThat(CellFault.values()).allSatisfy(fault -> {
            assertThat(CellFault.ofCode(fault.code())).isEqualTo(fault);
            assertThat(fault.text("x").vi()).doesNotContain("%s").endsWith(".");
            assertThat(fault.text("x").en()).doesNotContain("%s").endsWith(".");
        });
    }

    /** Each expected error is a column letter and a code, in the order of the columns. */
    private static ValidatableResponse refused(String row, String... errors) {
        String[] columns = Arrays.stream(errors)
                .map(error -> "row 2, column " + error.split(" ")[0])
                .toArray(String[]::new);
        String[] codes = Arrays.stream(errors).map(error -> error.split(" ")[1]).toArray(String[]::new);
        return send(csv(row))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-refused"))
                .body("errors.code", contains(codes))
                .body("errors.field", contains(columns));
    }

    private static void unreadable(byte[] file) {
        reporter()
                .contentType("text/csv")
                .body(file)
                .post(Imports.PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-unreadable"));
    }
}
