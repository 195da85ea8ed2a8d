package vn.tongket.socialprotection;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Drives the registers and payrolls as a specialist and an approver would. */
public final class Registers {
    public static final String ROOT = "/api/v1/social-protection";
    public static final String BENEFICIARIES = ROOT + "/beneficiaries";
    public static final String MERIT = ROOT + "/merit-people";
    public static final String PAYROLLS = ROOT + "/payrolls";
    public static final String PROJECTS = ROOT + "/capital-projects";

    private Registers() {}

    public static RequestSpecification specialist() {
        return as("specialist-1", "specialist").contentType(ContentType.JSON);
    }

    public static RequestSpecification approver() {
        return as("approver-1", "approver").contentType(ContentType.JSON);
    }

    /** A severely disabled adult in a district of Lạng Sơn; parts can be replaced, or removed by null. */
    public static Map<String, Object> beneficiary(Object... changes) {
        return with(
                Map.of(
                        "fullName", "Người Mẫu",
                        "birth", Map.of("date", "1990-05-17"),
                        "sex", "female",
                        "unit", "180",
                        "categories", List.of("5.6-NANG-ADULT"),
                        "startMonth", "2023-03",
                        "decisionNumber", "MẪU-1/QĐ",
                        "decisionDate", "2023-02-20"),
                changes);
    }

    /** A war invalid of 85 %; parts can be replaced, or removed by null. */
    public static Map<String, Object> meritPerson(Object... changes) {
        return with(
                Map.of(
                        "fullName", "Thương Binh Mẫu",
                        "birth", Map.of("year", 1950),
                        "sex", "male",
                        "unit", "181",
                        "categoryLetter", "g",
                        "allowanceRows", List.of("II-85", "6.1-PC-81"),
                        "payee", Map.of("kind", "self"),
                        "startMonth", "2023-07",
                        "decisionNumber", "MẪU-2/QĐ",
                        "decisionDate", "2023-06-20"),
                changes);
    }

    private static Map<String, Object> with(Map<String, Object> usual, Object... changes) {
        Map<String, Object> body = new HashMap<>(usual);
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        body.values().removeIf(Objects::isNull);
        return body;
    }

    public static ValidatableResponse enter(String path, Map<String, Object> body) {
        return specialist().body(body).post(path).then();
    }

    public static String entered(String path, Map<String, Object> body) {
        return enter(path, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse makePayroll(String programme, String month) {
        return enter(PAYROLLS, Map.of("programme", programme, "month", month));
    }

    public static ValidatableResponse approve(String payroll) {
        return approver()
                .header("If-Match", etag(PAYROLLS + "/" + payroll))
                .post(PAYROLLS + "/" + payroll + "/approval")
                .then();
    }

    /** Makes and approves the payroll of a month. */
    public static Response paid(String programme, String month) {
        String id = makePayroll(programme, month).statusCode(201).extract().path("id");
        return approve(id).statusCode(200).extract().response();
    }

    public static String etag(String path) {
        return specialist().get(path).header("ETag");
    }
}
