package vn.tongket.employment.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.LabourMarket.HEADER;
import static vn.tongket.employment.LabourMarket.PATH;
import static vn.tongket.employment.LabourMarket.get;
import static vn.tongket.employment.LabourMarket.importFile;
import static vn.tongket.employment.LabourMarket.importRows;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

/** Values that others surveyed, as a file. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LabourMarketImportTest {
    private static final String RATE_2023 = "EMP-UNEMPLOYMENT-RATE,2023,20,,1.7,Điều tra lao động việc làm,2023-12-31";
    private static final String RATE_2024 = "EMP-UNEMPLOYMENT-RATE,2024,20,,1.6,Điều tra lao động việc làm,2024-12-31";
    private static final String TRAINED = "EMP-TRAINED-RATE,2024,20,trained,68.50,Sở Nội vụ,2024-12-31";

    @Test
    void storesEveryRow() {
        importRows("", RATE_2023, RATE_2024, TRAINED)
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("added", equalTo(3))
                .body("changed", equalTo(0))
                .body("dryRun", equalTo(false));
        get("EMP-UNEMPLOYMENT-RATE/2023?unit=20")
                .then()
                .body("value", equalTo(1.7f))
                .body("provenance", equalTo("published"));
        get("EMP-TRAINED-RATE/2024/revisions?unit=20&reading=trained")
                .then()
                .body("recordedBy", contains("specialist-1"));
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityType=labour-market-indicator")
                .then()
                .body("items.action", contains("import"))
                .body("items[0].detail.added", equalTo(3));
    }

    @Test
    void takesTheSemicolonsThatExcelWritesInVietnam() {
        importFile("", (HEADER + RATE_2023).replace(',', ';'))
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        get("EMP-UNEMPLOYMENT-RATE/2023?unit=20").then().body("value", equalTo(1.7f));
    }

    @Test
    void saysInADryRunWhatItWouldDo() {
        importRows("?dryRun=true", RATE_2023, RATE_2024)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(2));
        as("anyone").get(PATH).then().body("items", empty());
    }

    @Test
    void changesNothingWhenSentAgain() {
        importRows("", RATE_2023, TRAINED);
        importRows("", RATE_2023, TRAINED).then().body("added", equalTo(0)).body("unchanged", equalTo(2));
        get("EMP-UNEMPLOYMENT-RATE/2023/revisions?unit=20").then().body("", hasSize(1));
    }

    @Test
    void replacesAValueOnRecordOnlyWhereThatIsMeant() {
        importRows("", RATE_2023, RATE_2024);
        String revised = RATE_2024.replace("1.6", "1.62");
        importRows("", RATE_2023, revised)
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 3, column value"))
                .body("errors.code", contains("value-on-record"));
        importRows("?replace=true", RATE_2023, revised)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        get("EMP-UNEMPLOYMENT-RATE/2024/revisions?unit=20").then().body("value", contains(1.6f, 1.62f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun=1", "dryRun=", "dryRun", "replace=yes", "replace="})
    void storesNothingWhereAnOptionIsNeitherTrueNorFalse(String option) {
        importRows("?" + option, RATE_2024)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors.field", contains(option.replaceAll("=.*", "")));
        as("anyone").get(PATH).then().body("items", empty());
    }

    @Test
    void namesRowAndColumnOfEveryFaultAndStoresNothing() {
        importRows(
                        "",
                        RATE_2023,
                        "EMP-UNEMPLOYMENT-RATE,2024,20,,\"2,5\",Điều tra,2024-12-31",
                        "EMP-JOBS-TOTAL,2024,20,,18503,Báo cáo,2024-12-31",
                        "EMP-LABOUR-FORCE,24,20,,489.200,,31/12/2024",
                        "EMP-LABOUR-FORCE,2024,99,,489.200,Điều tra,2024-12-31",
                        RATE_2023)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:import-refused"))
                .body(
                        "errors.field",
                        contains(
                                "row 3, column value",
                                "row 4, column indicator",
                                "row 5, column year",
                                "row 5, column source",
                                "row 5, column surveyDate",
                                "row 6, column value",
                                "row 6, column unit",
                                "row 7, column indicator"))
                .body(
                        "errors.code",
                        contains(
                                "not-a-number",
                                "counted-here",
                                "not-a-year",
                                "not-blank",
                                "not-a-date",
                                "not-whole",
                                "unknown-unit",
                                "row-twice"))
                .body("errors.vi", hasItem(containsString("dòng 2")))
                .body("errors.en", hasItem(containsString("row 2")))
                .body("errors.vi", not(hasItem(containsString("489.200"))));
        as("anyone").get(PATH).then().body("items", empty());
    }

    @Test
    void readsColumnsInAnyOrderWithTheMarkAndTheEmptyRowsOfASpreadsheet() {
        importFile(
                        "",
                        "\ufeffvalue,unit,year,indicator,surveyDate,source,provenance,note\r\n"
                                + "489200,20,2024,EMP-LABOUR-FORCE,2024-12-31,\"Điều tra, mẫu A\",illustrative,\"hai\ndòng\"\r\n"
                                + ",,,,,,,\r\n"
                                + "x,20,2023,EMP-LABOUR-FORCE,2023-12-31,Điều tra,,\r\n")
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 4, column value"));
        importFile(
                        "",
                        "\ufeffvalue,unit,year,indicator,surveyDate,source,provenance,note\r\n"
                                + "489200,20,2024,EMP-LABOUR-FORCE,2024-12-31,\"Điều tra, mẫu A\",illustrative,\r\n\r\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(1));
        get("EMP-LABOUR-FORCE/2024?unit=20")
                .then()
                .body("source", equalTo("Điều tra, mẫu A"))
                .body("provenance", equalTo("illustrative"));
    }

    @Test
    void refusesAnotherHeaderATornRowAndWhatIsNoCsv() {
        importFile("", "indicator,indicator,năm,unit,value,source,surveyDate\n")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("row 1, column 2", "row 1, column 3", "row 1, column year"))
                .body("errors.code", containsInAnyOrder("column-twice", "unknown-column", "missing-column"));
        importRows("", "EMP-LABOUR-FORCE,2024")
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 2"))
                .body("errors.code", contains("cell-count"));
        importFile("", HEADER + "\"EMP-LABOUR-FORCE,2024\n").then().statusCode(400);
        importFile("", "").then().statusCode(400);
        as("specialist-1", "specialist")
                .contentType("text/csv")
                .body((HEADER + RATE_2023).getBytes(StandardCharsets.UTF_16LE))
                .post(PATH + "/imports")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        as("specialist-1", "specialist")
                .contentType("text/plain")
                .body(HEADER)
                .post(PATH + "/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void refusesMoreRowsThanOneFileMayHave() {
        importRows("", (RATE_2023 + "\n").repeat(5001).strip()).then().statusCode(413);
    }

    @Test
    void staysWithinTheUnitsOfTheCaller() {
        asWithin(Set.of("180"), "specialist-1", "specialist")
                .contentType("text/csv; charset=utf-8")
                .body(HEADER + RATE_2024.replace("Điều tra lao động việc làm", "LFS"))
                .post(PATH + "/imports")
                .then()
                .statusCode(403);
        as("reporter-1", "reporter")
                .contentType("text/csv")
                .body(HEADER)
                .post(PATH + "/imports")
                .then()
                .statusCode(403);
    }
}
