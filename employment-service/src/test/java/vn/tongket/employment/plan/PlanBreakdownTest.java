package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.Plans.breakDown;
import static vn.tongket.employment.Plans.breakdown;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A target and its parts: 1000 jobs, of which the districts 180 and 181 have theirs. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanBreakdownTest {
    private static final String JOBS = "2024/EMP-JOBS-TOTAL";
    private static final String SHOWN = JOBS + "/breakdown?unit=20&on=2024-06-30";

    @Test
    void setsWholeAndPartsByOneDecision() {
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 400))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("addsUp", equalTo(true))
                .body("difference", equalTo(0));
        get(SHOWN)
                .then()
                .body("level", equalTo("district"))
                .body("whole.value", equalTo(1000))
                .body("parts.unit", contains("180", "181"))
                .body("parts.unitName", contains("Huyện Tràng Định", "Huyện Bình Gia"))
                .body("parts.value", contains(600, 400))
                .body("parts.decisionNumber", contains("01/QĐ-UBND", "01/QĐ-UBND"))
                .body("missing", hasSize(9))
                .body("missing[0].unitName", equalTo("Thành phố Lạng Sơn"))
                .body("sum", equalTo(1000))
                .body("unitsAsOf", equalTo("2024-06-30"));
        get(JOBS + "?unit=181").then().body("value", equalTo(400));
    }

    @Test
    void saysByHowMuchThePartsFallShort() {
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 150))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:plan-does-not-add-up"))
                .body(
                        "translations.vi.detail",
                        containsString("Tổng các phần là 750, thiếu 250 so với kế hoạch chung 1000"))
                .body("translations.en.detail", containsString("The parts make 750, 250 less than the whole's 1000"));
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 450))
                .then()
                .body("translations.vi.detail", containsString("thừa 50"))
                .body("translations.en.detail", containsString("50 more"));
        get(SHOWN).then().statusCode(404);
    }

    @Test
    void keepsTheReasonOfADifferenceUntilTheDifferenceIsAnother() {
        breakDown(JOBS, explained()).then().statusCode(200).body("differenceReason", containsString("Trung tâm"));
        get(SHOWN)
                .then()
                .body("addsUp", equalTo(false))
                .body("difference", equalTo(250))
                .body("differenceReason", containsString("Trung tâm"));
        set(JOBS, part("182", 50));
        get(SHOWN).then().body("difference", equalTo(200)).body("differenceReason", nullValue());
    }

    @Test
    void keepsTheReasonWhereAnotherRecordLeavesTheValuesAsTheyAre() {
        breakDown(JOBS, explained());
        Map<String, Object> number = target(1000, "10/QĐ-UBND", "2024-01-02");
        number.put("corrects", 0);
        set(JOBS, number).then().statusCode(200);
        set(JOBS, part("181", 150)).then().statusCode(200);
        set(JOBS, part("182", 0)).then().statusCode(200);
        set(JOBS, target(1200, "80/QĐ-UBND", "2024-12-01")).then().statusCode(200);
        get(SHOWN)
                .then()
                .body("whole.decisionNumber", equalTo("10/QĐ-UBND"))
                .body("difference", equalTo(250))
                .body("differenceReason", containsString("Trung tâm"));
    }

    @Test
    void keepsTheReasonOfEachLevel() {
        breakDown(JOBS, explained());
        Map<String, Object> communes = breakdown(1000, "06001", 750);
        communes.put("differenceReason", "Các xã còn lại giao sau");
        String etag = get(SHOWN + "&level=commune").header("ETag");
        set(as("specialist-1", "specialist"), "/" + JOBS + "/breakdown?level=commune", etag, communes)
                .then()
                .statusCode(200);
        get(SHOWN + "&level=district").then().body("differenceReason", containsString("Trung tâm"));
        get(SHOWN + "&level=commune").then().body("differenceReason", containsString("giao sau"));
    }

    @Test
    void forgetsTheReasonOnceWholeOrPartsWereOthers() {
        breakDown(JOBS, explained());
        set(JOBS, part("181", 500));
        set(JOBS, part("181", 150));
        get(SHOWN).then().body("difference", equalTo(250)).body("differenceReason", nullValue());

        breakDown(JOBS, explained());
        get(SHOWN).then().body("differenceReason", containsString("Trung tâm"));
        set(JOBS, target(1200, "03/QĐ-UBND", "2024-03-01"));
        set(JOBS, target(1000, "04/QĐ-UBND", "2024-04-01"));
        get(SHOWN).then().body("difference", equalTo(250)).body("differenceReason", nullValue());
    }

    @Test
    void keepsTheReasonWhereAMistakenValueWasCorrected() {
        breakDown(JOBS, explained());
        set(JOBS, part("181", 1500));
        Map<String, Object> correction = part("181", 150);
        correction.put("corrects", 1);
        set(JOBS, correction).then().statusCode(200);
        get(SHOWN).then().body("difference", equalTo(250)).body("differenceReason", containsString("Trung tâm"));
    }

    /** The districts have 750 as before, but not the same ones. */
    @Test
    void forgetsTheReasonWherePartsWereCorrectedToOtherValuesOfTheSameSum() {
        breakDown(JOBS, explained());
        set(JOBS, corrected("180", 500)).then().statusCode(200);
        set(JOBS, corrected("181", 250)).then().statusCode(200);
        get(SHOWN).then().body("difference", equalTo(250)).body("differenceReason", nullValue());
    }

    @Test
    void givesTheReasonOfTheDecisionInForceWhereAnOlderOneIsRecordedLate() {
        breakDown(JOBS, explained());
        Map<String, Object> older = target(500, "99/QĐ-UBND", "2023-12-20");
        older.put("parts", breakdown(0, "180", 200, "181", 50).get("parts"));
        older.put("differenceReason", "Giao tạm");
        Map<String, Object> number = target(1000, "10/QĐ-UBND", "2024-01-02");
        number.put("corrects", 0);
        breakDown(JOBS, older).then().statusCode(200).body("differenceReason", equalTo("Giao tạm"));
        set(JOBS, number).then().statusCode(200);
        get(SHOWN).then().body("difference", equalTo(250)).body("differenceReason", containsString("Trung tâm"));
    }

    @Test
    void takesNoReasonWithoutADifference() {
        Map<String, Object> body = breakdown(1000, "180", 600, "181", 400);
        body.put("differenceReason", "không có");
        breakDown(JOBS, body).then().statusCode(422).body("errors[0].field", equalTo("differenceReason"));
    }

    @Test
    void showsPartsThatWereSetAloneAndSaysThatTheWholeIsMissing() {
        set(JOBS, part("180", 600));
        get(SHOWN)
                .then()
                .statusCode(200)
                .body("whole", nullValue())
                .body("difference", nullValue())
                .body("addsUp", equalTo(false))
                .body("sum", equalTo(600));
    }

    @Test
    void isNotOverwrittenUnseenNeitherWholeNorPart() {
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 400));
        set(JOBS, part("181", 500));
        Map<String, Object> body = breakdown(1000, "180", 500, "181", 500);
        String path = "/" + JOBS + "/breakdown";
        set(as("specialist-2", "specialist"), path, null, body).then().statusCode(428);
        set(as("specialist-2", "specialist"), path, "\"3\"", body).then().statusCode(412);
        set(as("specialist-2", "specialist"), path, "\"4\"", body).then().statusCode(200);
        get(JOBS + "/revisions?unit=181").then().body("value", contains(400, 500, 500));
    }

    @Test
    void refusesAnythingThatIsNoPartOnce() {
        breakDown(JOBS, breakdown(1000, "180", 600, "180", 200, "01", 100, "06001", 100))
                .then()
                .statusCode(422)
                .body("errors.field", contains("parts[1].unit", "parts[2].unit", "parts[3].unit"))
                .body("errors.code", contains("part-twice", "unknown-unit", "unknown-unit"));
        get(SHOWN).then().statusCode(404);
    }

    @Test
    void leavesNoPartBehind() {
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 400));
        breakDown(JOBS, breakdown(1000, "180", 1000))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("part-left-out"))
                .body("errors[0].en", containsString("181"));
        breakDown(JOBS, breakdown(1000, "180", 1000, "181", 0))
                .then()
                .statusCode(200)
                .body("addsUp", equalTo(true));
    }

    @Test
    void isSetByOneWhoMayActOnTheWhole() {
        Map<String, Object> body = breakdown(1000, "180", 1000);
        String path = "/" + JOBS + "/breakdown";
        set(asWithin(Set.of("180"), "specialist-1", "specialist"), path, null, body)
                .then()
                .statusCode(403);
        set(as("reporter-1", "reporter"), path, null, body).then().statusCode(403);
        breakDown("2024/EMP-TRAINED-RATE", body).then().statusCode(422);
    }

    @Test
    void isOneEventOfTheAuditTrailWithAllParts() {
        breakDown(JOBS, breakdown(1000, "180", 600, "181", 400));
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityType=plan")
                .then()
                .body("items.action", contains("break-down"))
                .body("items[0].unit", equalTo("20"))
                .body("items[0].detail.parts.181", equalTo(400));
    }

    /** The districts have 750 of the 1000. */
    private static Map<String, Object> explained() {
        Map<String, Object> body = breakdown(1000, "180", 600, "181", 150);
        body.put("differenceReason", "250 người do Trung tâm dịch vụ việc làm tỉnh thực hiện");
        return body;
    }

    /** A decision of before that of the whole, in place of the part's first. */
    private static Map<String, Object> corrected(String unit, long value) {
        Map<String, Object> body = target(value, "98/QĐ-UBND", "2024-01-01");
        body.put("unit", unit);
        body.put("corrects", 0);
        return body;
    }

    private static Map<String, Object> part(String unit, long value) {
        Map<String, Object> body = target(value, "02/QĐ-UBND", "2024-02-01");
        body.put("unit", unit);
        return body;
    }
}
