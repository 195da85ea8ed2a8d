package vn.tongket.socialprotection;

import static vn.tongket.socialprotection.Registers.PROJECTS;
import static vn.tongket.socialprotection.Registers.etag;
import static vn.tongket.socialprotection.Registers.specialist;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Drives capital projects as a specialist would. */
public final class CapitalProjects {
    private CapitalProjects() {}

    public static Map<String, Object> project(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "Dự án mẫu " + code,
                "kind", "investment",
                "decisionNumber", "MẪU/QĐ-ĐT",
                "decisionDate", "2022-11-15"));
    }

    public static ValidatableResponse enter(String code) {
        return Registers.enter(PROJECTS, project(code));
    }

    public static String entered(String code) {
        return Registers.entered(PROJECTS, project(code));
    }

    public static ValidatableResponse year(String id, int year, long plan, long disbursed, long returned) {
        return specialist()
                .header("If-Match", etag(PROJECTS + "/" + id))
                .body(Map.of(
                        "planVnd", plan,
                        "disbursedVnd", disbursed,
                        "returnedVnd", returned,
                        "asOfDate", "2024-12-31"))
                .put(PROJECTS + "/" + id + "/years/" + year)
                .then();
    }
}
