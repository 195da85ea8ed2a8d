package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class MessageTest {
    private String report;

    @BeforeEach
    void aSubmittedReport() {
        report = enter("180", "2024-03", line("ABROAD", null, 3)).path("id");
        step(as("reporter-1", "reporter"), report, "submission");
    }

    @Test
    void goesBackAndForthUntilTheReportIsReturned() {
        write(as("specialist-1", "specialist"), "Vì sao chỉ có 3?").then().statusCode(201);
        write(as("reporter-1", "reporter"), "Tháng này chỉ có 3 hợp đồng.")
                .then()
                .statusCode(201);
        change(as("specialist-1", "specialist"), "POST", report, "/return", Map.of("reason", "Ghi rõ nước đến"));
        as("reporter-1", "reporter")
                .get(PATH + "/" + report + "/messages")
                .then()
                .body("kind", contains("question", "answer", "return"))
                .body("author", contains("specialist-1", "reporter-1", "specialist-1"))
                .body("text", contains("Vì sao chỉ có 3?", "Tháng này chỉ có 3 hợp đồng.", "Ghi rõ nước đến"));
    }

    @Test
    void isReadAndWrittenByThoseWhoWorkOnTheReport() {
        as("viewer-1").get(PATH + "/" + report + "/messages").then().statusCode(403);
        write(asWithin(Set.of("181"), "reporter-2", "reporter"), "Xin chào")
                .then()
                .statusCode(403);
        asWithin(Set.of("181"), "reporter-2", "reporter")
                .get(PATH + "/" + report + "/messages")
                .then()
                .statusCode(403);
        write(as("reporter-1", "reporter"), " ").then().statusCode(400);
    }

    private Response write(RequestSpecification by, String text) {
        return by.contentType(ContentType.JSON).body(Map.of("text", text)).post(PATH + "/" + report + "/messages");
    }
}
