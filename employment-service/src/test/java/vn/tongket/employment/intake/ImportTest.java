package vn.tongket.employment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.intake.Imports.PATH;
import static vn.tongket.employment.intake.Imports.csv;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.employment.JobReports;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ImportTest {

    @Test
    void entersMissingReportsAsDrafts() {
        send(csv(
                        "180,2024-03,IN-ENTERPRISE,Nam,,,12,Khu CN",
                        "180,2024-03,ABROAD,Nữ,JP,,1.234,",
                        "183,2024-03,ABROAD,,,,3,"))
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("counts.cells", equalTo(3))
                .body("counts.created", equalTo(3))
                .body("counts.reports", equalTo(2));
        as("anyone")
                .get(JobReports.PATH + "?unit=180")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("draft"))
                .body("items[0].enteredBy", equalTo("reporter-1"))
                .body("items[0].unit.name", equalTo("Huyện Tràng Định"))
                .body("items[0].total", equalTo(1246))
                .body("items[0].lines.note", hasItems("Khu CN"))
                .body("items[0].lines.destination", hasItems("JP"));
    }

    @Test
    void understandsNamesHeadingsAndSeparatorsAsTheyAreTyped() {
        String file = "\ufeffGhi chú;SỐ NGƯỜI;kênh;Kỳ;Mã đơn vị;Tên đơn vị;Nước đến;giới  tính;Loại kỳ\n"
                + ";\"2 500\";Đi làm việc ở nước ngoài theo hợp đồng;2024-01;180;Tràng Định;Nhật Bản;nữ;management-year\n"
                + ";;;;;;;;\n"
                + ";7;in-enterprise;2024-01;180;;;male;management-year\n";
        send(file).then().statusCode(200).body("counts.created", equalTo(2));
        as("anyone")
                .get(JobReports.PATH)
                .then()
                .body("items[0].calendar", equalTo("management-year"))
                .body("items[0].periodFrom", equalTo("2023-12-15"))
                .body("items[0].total", equalTo(2507));
    }

    @Test
    void mergesIntoADraftAndLeavesTheOtherCells() {
        JobReports.enter(
                "180", "2024-03", JobReports.line("ABROAD", null, 5), JobReports.line("IN-ENTERPRISE", null, 6));
        send(csv("180,2024-03,ABROAD,,,,5,", "180,2024-03,IN-ENTERPRISE,,,,8,", "180,2024-03,IN-LOAN,,,,1,"))
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("counts.ignored", equalTo(1))
                .body("counts.reports", equalTo(1));
        as("anyone")
                .get(JobReports.PATH)
                .then()
                .body("items[0].total", equalTo(14))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void leavesAReportAloneWhenNothingInItChanges() {
        send(csv("180,2024-03,ABROAD,,,,5,"));
        String before = as("anyone").get(JobReports.PATH).asString();
        send(csv("180,2024-03,ABROAD,,,,5,"))
                .then()
                .statusCode(200)
                .body("counts.ignored", equalTo(1))
                .body("counts.reports", equalTo(0));
        assertThat(as("anyone").get(JobReports.PATH).asString()).isEqualTo(before);
    }

    @Test
    void keepsNotesWhereAFileHasNoColumnForThem() {
        send(csv("180,2024-03,ABROAD,,,,5,Khu CN"));
        send("Mã đơn vị,Kỳ,Kênh,Số người\n180,2024-03,ABROAD,5\n")
                .then()
                .statusCode(200)
                .body("counts.ignored", equalTo(1));
        send("Mã đơn vị,Kỳ,Kênh,Số người\n180,2024-03,ABROAD,6\n")
                .then()
                .statusCode(200)
                .body("counts.updated", equalTo(1));
        as("anyone")
                .get(JobReports.PATH)
                .then()
                .body("items[0].total", equalTo(6))
                .body("items[0].lines.note", contains("Khu CN"));
    }

    @Test
    void erasesANoteWhoseCellIsEmpty() {
        send(csv("180,2024-03,ABROAD,,,,5,Khu CN"));
        send(csv("180,2024-03,ABROAD,,,,5,")).then().statusCode(200).body("counts.updated", equalTo(1));
        as("anyone").get(JobReports.PATH).then().body("items[0].lines[0]", not(hasKey("note")));
    }

    @Test
    void bringsBackNoNoteWithALineThatWasRemoved() {
        send(csv("180,2024-03,ABROAD,,,,5,Khu CN", "180,2024-03,IN-LOAN,,,,1,"));
        String id = as("anyone").get(JobReports.PATH).path("items[0].id");
        JobReports.change(
                        reporter(),
                        "PUT",
                        id,
                        "",
                        JobReports.body("180", "2024-03", JobReports.line("IN-LOAN", null, 1)))
                .then()
                .statusCode(200);
        send("Mã đơn vị,Kỳ,Kênh,Số người\n180,2024-03,ABROAD,5\n")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1));
        as("anyone").get(JobReports.PATH).then().body("items[0].lines.note", not(hasItems("Khu CN")));
    }

    @Test
    void appliesNothingOfAnAtomicFileWithAnError() {
        Response answer = send(csv("180,2024-03,ABROAD,,,,5,", "180,2024-03,IN-LOAN,,,,\"1,5\","));
        String id = answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:import-refused"))
                .body("errors.field", contains("row 3, column G"))
                .body("errors.code", contains("ambiguous-number"))
                .extract()
                .path("import");
        as("anyone").get(JobReports.PATH).then().body("items", empty());
        reporter()
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("refused"))
                .body("counts.refused", equalTo(1))
                .body("counts.created", equalTo(0))
                .body("errors[0].value", equalTo("1,5"))
                .body("errors[0].heading", equalTo("Số người"));
    }

    @Test
    void appliesTheGoodRowsWithBestEffort() {
        send(reporter().queryParam("mode", "best-effort"), csv("180,2024-03,ABROAD,,,,5,", "180,2024-03,NOWHERE,,,,1,"))
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("counts.created", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("errors.code", contains("unknown-channel"));
        as("anyone").get(JobReports.PATH).then().body("items[0].total", equalTo(5));
    }

    @Test
    void changesNothingInADryRunAndSaysWhatWouldHappen() {
        send(reporter().queryParam("dryRun", true), csv("180,2024-03,ABROAD,,,,5,", "183,2024-03,ABROAD,,,,5,"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("counts.created", equalTo(2))
                .body("counts.reports", equalTo(2));
        as("anyone").get(JobReports.PATH).then().body("items", empty());
        as("auditor", "auditor").get("/api/v1/employment/audit-events").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", ""})
    void importsNothingWhereItIsNotClearWhetherTheRunIsDry(String dryRun) {
        send(reporter().queryParam("dryRun", dryRun), csv("180,2024-03,ABROAD,,,,5,"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors.field", contains("dryRun"));
        as("anyone").get(JobReports.PATH).then().body("items", empty());
        send(reporter().queryParam("dryRun", false), csv("180,2024-03,ABROAD,,,,5,"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false));
    }

    @Test
    void recordsOneEventForAnImport() {
        send(csv("180,2024-03,ABROAD,,,,5,", "183,2024-03,ABROAD,,,,5,"));
        as("auditor", "auditor")
                .get("/api/v1/employment/audit-events")
                .then()
                .body("items.action", contains("import"))
                .body("items.actor", contains("reporter-1"))
                .body("items[0].detail.cells", equalTo(2));
    }

    @Test
    void showsImportsToWhoeverSentThemAndToSpecialistsOfAllUnits() {
        String id = send(csv("180,2024-03,ABROAD,,,,5,")).path("id");
        as("reporter-2", "reporter").get(PATH + "/" + id).then().statusCode(404);
        as("reporter-2", "reporter").get(PATH).then().body("items", empty());
        reporter().get(PATH).then().body("items.id", contains(id));
        as("specialist-1", "specialist").get(PATH).then().body("items.id", contains(id));
        asWithin(Set.of("180"), "specialist-2", "specialist").get(PATH).then().body("items", empty());
        asWithin(Set.of("180"), "specialist-2", "specialist")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(404);
        as("anyone").get(PATH).then().statusCode(403);
    }
}
