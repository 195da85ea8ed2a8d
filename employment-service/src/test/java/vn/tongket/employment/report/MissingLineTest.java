package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.report.Lines.correct;
import static vn.tongket.employment.report.Lines.history;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A line that an approved report lacks, opened to be added. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class MissingLineTest {
    private static final Map<String, String> JAPAN = Map.of("channel", "ABROAD", "sex", "male", "destination", "JP");

    @Test
    void isGivenItsValueAndApprovedAgain() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        open(id, JAPAN)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("approved"))
                .body("total", equalTo(5))
                .body("changedSinceApproval", equalTo(0))
                .body("lines.find { it.channel == 'ABROAD' }.persons", equalTo(0))
                .body("lines.find { it.channel == 'ABROAD' }.removed", equalTo(true))
                .body("lines.find { it.channel == 'ABROAD' }.openedBy", equalTo("specialist-1"))
                .body("lines.find { it.channel == 'IN-LOAN' }.removed", nullValue());
        correct(as("reporter-1", "reporter"), id, "ABROAD", 3)
                .then()
                .statusCode(200)
                .body("total", equalTo(8))
                .body("changedSinceApproval", equalTo(1))
                .body("lines.find { it.channel == 'ABROAD' }.removed", nullValue());

        as("anyone")
                .get(PATH + "/" + id + "/changes-since-approval")
                .then()
                .body("destination", contains("JP"))
                .body("approved", contains(nullValue()))
                .body("persons", contains(3))
                .body("openedBy", contains("specialist-1"));
        assertThat(persons("year=2024&groupBy=channel")).isEqualTo(Map.of("IN-PROVINCE", 5, "ABROAD", 3));
        assertThat(persons("year=2024&groupBy=destination")).containsEntry("JP", 3);
        lockYear(2024).then().statusCode(409);
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(200);
        history(id, lineOf(id, "ABROAD"))
                .then()
                .body("persons", contains(0, 3))
                .body("removed", contains(true, false))
                .body("recordedBy", contains("specialist-1", "reporter-1"))
                .body("openedBy", contains("specialist-1", "specialist-1"))
                .body("openReason", contains("Thiếu một lao động", "Thiếu một lao động"));
    }

    @Test
    void changesNothingWhereItsOpeningEndsUnused() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        List<String> questions = List.of("channel", "destination", "sex", "month");
        List<Map<String, Integer>> before =
                questions.stream().map(by -> persons("year=2024&groupBy=" + by)).toList();
        open(id, JAPAN).then().statusCode(200);

        assertThat(questions.stream().map(by -> persons("year=2024&groupBy=" + by)))
                .isEqualTo(before);
        as("anyone").get(PATH + "/" + id + "/changes-since-approval").then().body("$", empty());
        as("specialist-2", "specialist").get(PATH + "/" + id).then().body("mayApprove", equalTo(false));
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(409);
        lockYear(2024).then().statusCode(200);
    }

    @Test
    void takesNoYearsPlaceUntilItIsGivenItsValue() {
        approved("20", "2022", line("ABROAD", null, 60));
        String id = approved("180", "2022-03");
        open(id, JAPAN).then().statusCode(200);
        String now = Instant.now().toString();
        total("year=2022&groupBy=none", 60);
        total("year=2022&groupBy=none&asOf=" + now, 60);

        correct(as("reporter-1", "reporter"), id, "ABROAD", 3).then().statusCode(200);
        total("year=2022&groupBy=none", 3);
        total("year=2022&groupBy=none&asOf=" + now, 60);
    }

    @Test
    void isOneLineHoweverOftenItIsOpened() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5), abroad("JP", "male", 2));
        String japan = lineOf(id, "ABROAD");
        open(id, JAPAN)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2))
                .body("lines.find { it.id == '" + japan + "' }.openUntil", notNullValue())
                .body("lines.find { it.id == '" + japan + "' }.persons", equalTo(2));
        history(id, japan).then().body("persons", contains(2));

        Map<String, String> korea = Map.of("channel", "ABROAD", "destination", "KR");
        open(id, korea).then().statusCode(200).body("lines", hasSize(3));
        open(id, korea).then().statusCode(200).body("lines", hasSize(3));
    }

    @Test
    void isOpenedAgainWhereItWasTakenOutOfADraft() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5), abroad("JP", "male", 2))
                .path("id");
        String japan = lineOf(id, "ABROAD");
        change(as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", line("IN-LOAN", "male", 5)));
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);
        step(as("specialist-1", "specialist"), id, "approval").then().statusCode(200);
        assertThat(persons("year=2024&groupBy=channel")).isEqualTo(Map.of("IN-PROVINCE", 5));

        open(id, JAPAN).then().statusCode(200).body("lines.find { it.removed }.id", equalTo(japan));
        correct(as("reporter-1", "reporter"), id, "ABROAD", 3)
                .then()
                .statusCode(200)
                .body("total", equalTo(8));
        as("anyone").get(PATH + "/" + id + "/changes-since-approval").then().body("approved", contains(nullValue()));
    }

    @Test
    void isOneThatTheReportMightHave() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        open(id, Map.of("channel", "IN-LOAN", "destination", "JP"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("destination"))
                .body("errors.code", contains("destination-not-abroad"));
        open(id, Map.of("channel", "NOBODY-KNOWS")).then().statusCode(422).body("errors.field", contains("channel"));
        as("anyone").get(PATH + "/" + id).then().body("lines", hasSize(1));
    }

    @Test
    void isOpenedLikeAnyOther() {
        String draft = enter("181", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        open(draft, JAPAN).then().statusCode(409);
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        open(as("reporter-1", "reporter"), id, JAPAN, Duration.ofHours(1))
                .then()
                .statusCode(403);
        open(as("specialist-1", "specialist"), id, JAPAN, Duration.ofDays(31))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"));
        as("anyone").get(PATH + "/" + id).then().body("lines", hasSize(1));
    }

    private static Response open(String id, Map<String, String> line) {
        return open(as("specialist-1", "specialist"), id, line, Duration.ofHours(1));
    }

    private static Response open(RequestSpecification by, String id, Map<String, String> line, Duration time) {
        Map<String, String> request = new TreeMap<>(line);
        request.put("reason", "Thiếu một lao động");
        request.put("until", Instant.now().plus(time).toString());
        return change(by, "POST", id, "/lines/reopening", request);
    }

    /** Persons of every row by its code, also of rows of 0. */
    private static Map<String, Integer> persons(String query) {
        Map<String, Integer> persons = new TreeMap<>();
        ask(query)
                .jsonPath()
                .<Map<String, ?>>getList("rows.collect { [code: it.keys[0].code, persons: it.persons] }")
                .forEach(row -> persons.put((String) row.get("code"), (Integer) row.get("persons")));
        return persons;
    }

    private static void total(String query, int persons) {
        ask(query).then().statusCode(200).body("total.persons", equalTo(persons));
    }

    private static Response ask(String query) {
        return as("anyone").urlEncodingEnabled(false).get("/api/v1/employment/statistics/jobs?" + query);
    }
}
