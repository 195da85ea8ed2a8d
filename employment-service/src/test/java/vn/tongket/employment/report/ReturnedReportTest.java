package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A report that a specialist sent back. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ReturnedReportTest {
    /** Its punctuality, and figures of past days, would go along to another unit. */
    @Test
    void staysWithItsUnitAndCanBeDeleted() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);
        change(as("specialist-1", "specialist"), "POST", id, "/return", Map.of("reason", "Nhầm đơn vị"))
                .then()
                .statusCode(200)
                .body("mayDelete", equalTo(true));
        change(as("reporter-1", "reporter"), "PUT", id, "", body("181", "2024-03", line("ABROAD", null, 1)))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("unit"))
                .body("errors[0].vi", containsString("Không đổi đơn vị"));

        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        enter("180", "2024-03", line("ABROAD", null, 1)).then().statusCode(201);
        as("reporter-1", "reporter")
                .get(PATH + "/" + id + "/transitions")
                .then()
                .body("status", contains("draft", "submitted", "returned", "deleted"));
    }
}
