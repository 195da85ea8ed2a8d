package vn.tongket.awards;

import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drives recipients and decisions as a specialist and an approver would. */
public final class Awards {
    public static final String ROOT = "/api/v1/awards";
    public static final String COLLECTIVES = ROOT + "/collectives";
    public static final String INDIVIDUALS = ROOT + "/individuals";
    public static final String DECISIONS = ROOT + "/decisions";

    private Awards() {}

    public static RequestSpecification specialist() {
        return as("specialist-1", "specialist").contentType(ContentType.JSON);
    }

    /** A specialist who is limited to a unit and what lies in it. */
    public static RequestSpecification specialistOf(String unit) {
        return asWithin(Set.of(unit), "specialist-2", "specialist").contentType(ContentType.JSON);
    }

    public static void refusedAsOutOfScope(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("urn:tongket:problem:out-of-scope"));
    }

    public static RequestSpecification approver() {
        return as("approver-1", "approver").contentType(ContentType.JSON);
    }

    public static ValidatableResponse enter(String path, Object body) {
        return specialist().body(body).post(path).then();
    }

    /** A collective of the province itself. */
    public static String collective(String name) {
        return collectiveOf(name, "20");
    }

    public static String collectiveOf(String name, String unit) {
        return enter(COLLECTIVES, Map.of("name", name, "unit", unit))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String individual(String name, String collective) {
        return enter(INDIVIDUALS, Map.of("fullName", name, "collectiveId", collective))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> grant(String award, String subject, String recipient) {
        return Map.of("awardCode", award, "subject", subject, "recipientId", recipient);
    }

    /** A decision of the director of 6 January 2025 for the year 2024; its parts can be replaced. */
    @SafeVarargs
    public static Map<String, Object> decision(Map<String, Object>... grants) {
        return new HashMap<>(Map.of(
                "number", "MẪU-01/QĐ",
                "signedOn", "2025-01-06",
                "signer", "Giám đốc Sở",
                "authority", "department_director",
                "year", 2024,
                "grants", List.of(grants)));
    }

    public static String entered(Map<String, Object> decision) {
        return enter(DECISIONS, decision).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse sign(RequestSpecification by, String id) {
        return by.header("If-Match", etag(DECISIONS + "/" + id))
                .post(DECISIONS + "/" + id + "/signature")
                .then();
    }

    public static ValidatableResponse signed(Map<String, Object> decision) {
        return sign(approver(), entered(decision)).statusCode(200);
    }

    public static String etag(String path) {
        return specialist().get(path).header("ETag");
    }

    /** Confirms the remembered multiple of the director's certificate for collectives. */
    public static void confirmCertificateOfCollectives() {
        as("administrator-1", "administrator")
                .contentType(ContentType.JSON)
                .body(Map.of("actNumber", "98/2023/NĐ-CP", "actSignedOn", "2023-12-31"))
                .put(ROOT + "/reference-tables/award_bonuses/rows/GK-SO~collective~ND-98-2023~2024-01-01/confirmation")
                .then()
                .statusCode(200);
    }
}
