package vn.tongket.employment.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.check.Checks.checks;
import static vn.tongket.employment.check.Checks.checksOf;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.intake.Imports;
import vn.tongket.kit.test.TestGateway;

/** What is found whatever the rules of the province are; here there are none. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class BuiltInCheckTest {

    @Test
    void findAChannelBesideItsParts() {
        checksOf(
                        "180",
                        "2024-03",
                        line("IN-PROVINCE", null, 100),
                        line("IN-LOAN", "female", 10),
                        line("IN-LOAN", "male", 20),
                        line("IN-ENTERPRISE", null, 70),
                        line("OUT-PROVINCE", null, 5))
                .body("violations.rule", contains("channel-counted-twice"))
                .body("violations.severity", contains("error"))
                .body("violations[0].left", equalTo(100))
                .body("violations[0].operator", equalTo("exclusive-pair"))
                .body("violations[0].right", equalTo(100))
                .body(
                        "violations[0].text.vi",
                        equalTo("IN-PROVINCE có 100 người và kênh con IN-ENTERPRISE, IN-LOAN có 100: cả hai cùng được"
                                + " cộng vào tổng."))
                .body(
                        "violations[0].text.en",
                        equalTo("IN-PROVINCE has 100 persons and its parts IN-ENTERPRISE, IN-LOAN have 100: the total"
                                + " adds up both."));
    }

    @Test
    void findAPeriodThatHasNotBegun() {
        checksOf("06004", "2098-03", line("ABROAD", null, 7))
                .body("violations.rule", contains("period-ahead"))
                .body("violations.severity", contains("warning"))
                .body(
                        "violations[0].text.vi",
                        startsWith("Kỳ 2098-03 đến ngày 01/03/2098 mới bắt đầu mà báo cáo đã có 7"));
        checksOf("180", "2024-03", line("ABROAD", null, 7)).body("violations", empty());
    }

    @Test
    void findNothingWhereAChannelOrItsPartsHaveNobody() {
        checksOf("180", "2024-03", line("IN-PROVINCE", null, 0), line("IN-LOAN", null, 30))
                .body("violations", empty());
        checksOf("180", "2024-04", line("IN-PROVINCE", null, 30), line("IN-LOAN", null, 0))
                .body("violations", empty());
        checksOf("180", "2024-05", line("IN-PROVINCE", null, 30), line("OUT-PROVINCE", null, 1))
                .body("violations", empty());
    }

    @Test
    void keepAReportBackUntilItIsExplainedToWhoeverApproves() {
        Imports.send(
                        as("reporter-1", "reporter"),
                        Imports.HEADER + "\n180,2024-03,IN-PROVINCE,,,,100,\n180,2024-03,IN-LOAN,,,,30,\n")
                .then()
                .statusCode(200);
        String id = as("anyone").get(PATH).path("items[0].id");
        step(as("reporter-1", "reporter"), id, "submission")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:checks-failed"))
                .body("errors.code", contains("channel-counted-twice"));
        change(
                        as("reporter-1", "reporter"),
                        "POST",
                        id,
                        "/submission",
                        Map.of("explanation", "100 người chưa rõ kênh con"))
                .then()
                .statusCode(200)
                .body("checks.errors", equalTo(1));
        checks(id).body("violations.rule", contains("channel-counted-twice"));
    }

    @Test
    void warnOfAYearThatAMonthTakesThePlaceOf() {
        approved("20", "2022", line("ABROAD", null, 60), line("OUT-PROVINCE", null, 5));
        String id = enter("180", "2022-03", line("ABROAD", null, 7)).path("id");
        step(as("reporter-1", "reporter"), id, "submission")
                .then()
                .statusCode(200)
                .body("checks.errors", equalTo(0))
                .body("checks.warnings", equalTo(1));
        checks(id)
                .body("violations.rule", contains("month-displaces-year"))
                .body("violations.severity", contains("warning"))
                .body("violations[0].left", equalTo(7))
                .body("violations[0].right", equalTo(65))
                .body(
                        "violations[0].text.vi",
                        startsWith("Báo cáo cả năm 2022 của đơn vị 20, đã duyệt 65 người, sẽ không"))
                .body(
                        "violations[0].text.en",
                        startsWith("The yearly report of 20 for 2022, approved with 65 persons"));
    }

    @Test
    void warnOfTheYearOfTheUnitItselfOnceTheYearIsClosed() {
        approved("180", "2022", line("ABROAD", null, 60));
        String id = enter("180", "2022-03", line("ABROAD", null, 7)).path("id");
        lockYear(2022).then().statusCode(200);
        checks(id).body("violations.rule", contains("month-displaces-year"));
    }

    @Test
    void warnOfNoYearThatStays() {
        enter("20", "2022", line("ABROAD", null, 60));
        approved("181", "2022", line("ABROAD", null, 60));
        approved("20", "2021", line("ABROAD", null, 60));
        Map<String, Object> otherCalendar = body("20", "2022", line("ABROAD", null, 60));
        otherCalendar.put("calendar", "management-year");
        approved(otherCalendar);
        checksOf("180", "2022-03", line("ABROAD", null, 7)).body("violations", empty());
        approved("20", "2023", line("ABROAD", null, 60));
        checksOf("180", "2023-03").body("violations", empty());
    }

    @Test
    void warnOfAYearThatMonthsStandInThePlaceOf() {
        approved("180", "2022-03", line("ABROAD", null, 7));
        approved("180", "2022-04", line("ABROAD", null, 2), line("IN-LOAN", null, 1));
        enter("181", "2022-04", line("ABROAD", null, 4));
        checksOf("20", "2022", line("ABROAD", null, 60))
                .body("violations.rule", contains("year-displaced"))
                .body("violations.severity", contains("warning"))
                .body("violations[0].left", equalTo(60))
                .body("violations[0].right", equalTo(10))
                .body("violations[0].text.vi", startsWith("Đơn vị 180 có báo cáo đã duyệt của 2 tháng, 10 người"))
                .body("violations[0].text.en", startsWith("180 has approved reports of 2 month(s) with 10 persons"));
        checksOf("181", "2022", line("ABROAD", null, 60)).body("violations", empty());
    }

    @Test
    void warnOfAUnitAboveOrBelowThatReportsTheSameMonth() {
        String district = enter("178", "2024-03", line("ABROAD", null, 7)).path("id");
        // A draft counts nowhere
        checksOf("05974", "2024-03", line("ABROAD", null, 2)).body("violations", empty());
        step(as("reporter-1", "reporter"), district, "submission").then().statusCode(200);
        checksOf("05977", "2024-03", line("ABROAD", null, 2))
                .body("violations.rule", contains("unit-counted-twice"))
                .body("violations.severity", contains("warning"))
                .body("violations[0].left", equalTo(2))
                .body("violations[0].right", equalTo(7))
                .body("violations[0].text.vi", startsWith("Đơn vị 178 cũng báo cáo kỳ 2024-03, 7 người"))
                .body("violations[0].text.en", startsWith("178 reports 2024-03 too, with 7 persons"));
        checksOf("181", "2024-03", line("ABROAD", null, 2)).body("violations", empty());
        checksOf("20", "2024-03", line("ABROAD", null, 9)).body("violations.rule", contains("unit-counted-twice"));
    }
}
