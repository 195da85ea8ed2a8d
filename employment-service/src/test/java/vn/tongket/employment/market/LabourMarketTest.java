package vn.tongket.employment.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.LabourMarket.PATH;
import static vn.tongket.employment.LabourMarket.get;
import static vn.tongket.employment.LabourMarket.set;
import static vn.tongket.employment.LabourMarket.value;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Values that others surveyed, stored one by one. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LabourMarketTest {
    private static final String UNEMPLOYMENT = "EMP-UNEMPLOYMENT-RATE/2024?unit=20";

    @Test
    void areStoredExactlyAsPublishedWithSourceAndSurveyDate() {
        Map<String, Object> body = value("1.60");
        body.put("publishedOn", "2025-06-30");
        body.put("note", "Niên giám thống kê 2024");
        set(UNEMPLOYMENT, body).then().statusCode(200).header("ETag", "\"0\"");
        assertThat(get(UNEMPLOYMENT).asString()).contains("\"value\":1.60,");
        get(UNEMPLOYMENT)
                .then()
                .body("name.vi", equalTo("Tỷ lệ thất nghiệp"))
                .body("unitOfMeasure.vi", equalTo("%"))
                .body("unitName", equalTo("Tỉnh Lạng Sơn"))
                .body("source", equalTo("Điều tra lao động việc làm"))
                .body("surveyDate", equalTo("2024-12-31"))
                .body("publishedOn", equalTo("2025-06-30"))
                .body("note", equalTo("Niên giám thống kê 2024"))
                .body("provenance", equalTo("published"));
    }

    @Test
    void keepEverythingThatTheyWere() {
        set(UNEMPLOYMENT, value("1.6"));
        Map<String, Object> revised = value("1.62");
        revised.put("source", "Tổng điều tra");
        set(UNEMPLOYMENT, revised).then().statusCode(200).header("ETag", "\"1\"");
        get("EMP-UNEMPLOYMENT-RATE/2024/revisions?unit=20")
                .then()
                .body("value", contains(1.6f, 1.62f))
                .body("source", contains("Điều tra lao động việc làm", "Tổng điều tra"))
                .body("recordedBy", contains("specialist-1", "specialist-1"));
    }

    @Test
    void areNotOverwrittenUnseen() {
        set(UNEMPLOYMENT, value("1.6"));
        set(as("specialist-2", "specialist"), UNEMPLOYMENT, null, value("2"))
                .then()
                .statusCode(428);
        set(as("specialist-2", "specialist"), UNEMPLOYMENT, "\"5\"", value("2"))
                .then()
                .statusCode(412);
        get(UNEMPLOYMENT).then().body("value", equalTo(1.6f));
    }

    @Test
    void areRefusedForWhatThisServiceCountsAndForTheUnknown() {
        set("EMP-JOBS-TOTAL/2024?unit=20", value("18503"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("counted-here"))
                .body("errors[0].field", equalTo("indicator"));
        set("EMP-JOBS-ENTERPRISE/2024?unit=20", value("10")).then().statusCode(422);
        set("EMP-NOTHING/2024?unit=20", value("1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-indicator"));
        set("SP-BENEFICIARIES/2024?unit=20", value("1")).then().statusCode(422);
        set("EMP-UNEMPLOYMENT-RATE/2024?unit=99", value("1")).then().statusCode(422);
    }

    @Test
    void nameEveryFault() {
        Map<String, Object> body = value("100.5");
        body.put("surveyDate", "2090-01-01");
        body.put("publishedOn", "2089-01-01");
        set(UNEMPLOYMENT, body)
                .then()
                .statusCode(422)
                .body("errors.field", contains("value", "surveyDate", "publishedOn"))
                .body("errors.code", contains("not-a-percentage", "future", "before-survey"));
        set("EMP-LABOUR-FORCE/2024?unit=20", Map.of("value", 1))
                .then()
                .statusCode(400)
                .body("errors.field", contains("source", "surveyDate"));
        set("EMP-LABOUR-FORCE/1824?unit=20", value("1")).then().statusCode(400);
    }

    @Test
    void sayWhichOfTwoReadingsTheyAre() {
        set("EMP-TRAINED-RATE/2024?unit=20", value("68.5"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reading"))
                .body("errors[0].en", containsString("certified, trained"));
        set("EMP-TRAINED-RATE/2024?unit=20&reading=trained", value("68.5"))
                .then()
                .statusCode(200);
        set("EMP-TRAINED-RATE/2024?unit=20&reading=certified", value("27.3"))
                .then()
                .statusCode(200);
        get("EMP-TRAINED-RATE/2024?unit=20&reading=certified").then().body("value", equalTo(27.3f));
        as("anyone")
                .get(PATH + "?indicator=EMP-TRAINED-RATE")
                .then()
                .body("items.reading", contains("trained", "certified"));
        set(UNEMPLOYMENT + "&reading=trained", value("1")).then().statusCode(422);
    }

    @Test
    void areWithdrawnWithAReasonAndMayBeStoredAgain() {
        set(UNEMPLOYMENT, value("16"));
        withdraw("\"0\"").then().statusCode(200).body("value", nullValue());
        get(UNEMPLOYMENT).then().body("withdrawalReason", equalTo("Nhập nhầm đơn vị"));
        set(UNEMPLOYMENT, value("1.6")).then().statusCode(200).body("withdrawalReason", nullValue());
        get("EMP-UNEMPLOYMENT-RATE/2024/revisions?unit=20")
                .then()
                .body("value", contains(equalTo(16), nullValue(), equalTo(1.6f)));
        withdraw("\"0\"").then().statusCode(412);
    }

    @Test
    void ofAnotherUnitAreNotWithdrawnUnderTheSameKey() {
        for (String unit : List.of("180", "181")) {
            set("EMP-SOCIAL-INSURANCE/2024?unit=" + unit, value("3000")).then().statusCode(200);
        }
        withdrawInsurance("180").then().statusCode(200).body("unit", equalTo("180"));
        withdrawInsurance("181")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:idempotency-key-reused"));
        withdrawInsurance("180").then().statusCode(200).header("Idempotency-Replayed", "true");
        get("EMP-SOCIAL-INSURANCE/2024?unit=181").then().body("value", equalTo(3000));
    }

    @Test
    void areListedInTheOrderOfTheirLastChange() {
        set("EMP-LABOUR-FORCE/2024?unit=20", value("489200"));
        String before = set(UNEMPLOYMENT, value("1.6")).path("updatedAt");
        set("EMP-LABOUR-FORCE/2023?unit=20", value("488000"));
        set("EMP-LABOUR-FORCE/2024?unit=180", value("30000"));
        as("copier", "system")
                .get(PATH + "?updatedAfter=" + before)
                .then()
                .body("items.year", contains(2023, 2024))
                .body("items.unitName", contains("Tỉnh Lạng Sơn", "Huyện Tràng Định"));
        as("anyone")
                .get(PATH + "?indicator=EMP-LABOUR-FORCE&year=2024&unit=20")
                .then()
                .body("items.value", contains(489200));
        String next = as("copier", "system").get(PATH + "?limit=3").path("next");
        as("copier", "system")
                .get(next)
                .then()
                .body("items.unit", contains("180"))
                .body("next", nullValue());
        as("anyone").get(PATH + "?year=2019").then().body("items", empty());
    }

    /** Both bearers of the code in 2025 are called Xã Đoàn Kết. */
    @Test
    void tellBearersOfOneCodeApartByTheirFirstDays() {
        set("EMP-LABOUR-FORCE/2025?unit=06001&on=2025-03-01", value("3000"));
        set("EMP-LABOUR-FORCE/2025?unit=06001&on=2025-12-31", value("9000"));
        as("copier", "system")
                .get(PATH + "?indicator=EMP-LABOUR-FORCE&year=2025")
                .then()
                .body("items.unitName", contains("Xã Đoàn Kết", "Xã Đoàn Kết"))
                .body("items.unitSince", contains("2020-01-01", "2025-07-01"))
                .body("items.value", contains(3000, 9000));
    }

    @Test
    void areStoredBySpecialistsWithinTheirUnits() {
        set(as("reporter-1", "reporter"), UNEMPLOYMENT, null, value("1")).then().statusCode(403);
        set(asWithin(Set.of("180"), "specialist-1", "specialist"), UNEMPLOYMENT, null, value("1"))
                .then()
                .statusCode(403);
        set(UNEMPLOYMENT, value("1.6"));
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityType=labour-market-indicator")
                .then()
                .body("items.entityId", contains("2024/EMP-UNEMPLOYMENT-RATE"))
                .body("items.unit", contains("20"));
    }

    private static Response withdraw(String ifMatch) {
        return withdrawal(ifMatch).post(PATH + "/EMP-UNEMPLOYMENT-RATE/2024/withdrawal?unit=20");
    }

    private static Response withdrawInsurance(String unit) {
        return withdrawal("\"0\"")
                .header("Idempotency-Key", "pressed-twice")
                .post(PATH + "/EMP-SOCIAL-INSURANCE/2024/withdrawal?on=2024-12-31&unit=" + unit);
    }

    private static RequestSpecification withdrawal(String ifMatch) {
        return as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("reason", "Nhập nhầm đơn vị"));
    }
}
