package vn.tongket.employment.intake;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.intake.Imports.HEADER;
import static vn.tongket.employment.intake.Imports.PATH;
import static vn.tongket.employment.intake.Imports.reporter;
import static vn.tongket.employment.intake.Imports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.apache.http.params.CoreProtocolPNames;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** The largest files that are taken, and those beyond. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ImportSizeTest {
    private static final String ROW = "\n180,2024-03,ABROAD,,,,1,";
    private static final int TWENTY_MEGABYTES = 20 << 20;

    @Test
    void takesOneHundredThousandCells() {
        send(HEADER + ROW.repeat(100_000)).then().statusCode(202).body("counts.cells", equalTo(100_000));
    }

    @Test
    void refusesOneCellMore() {
        send(HEADER + ROW.repeat(100_001))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:import-too-large"))
                .body("translations.vi.detail", containsString("100.000"))
                .body("translations.vi.detail", containsString("hãy chia tệp"))
                .body("translations.en.detail", containsString("100,000"));
        reporter().get(PATH).then().body("items", empty());
    }

    @Test
    void refusesMoreThanTwentyMegabytesBeforeTheyAreSent() {
        reporter()
                .config(RestAssured.config()
                        .httpClient(httpClientConfig().setParam(CoreProtocolPNames.USE_EXPECT_CONTINUE, true)))
                .contentType("text/csv")
                .body(new byte[TWENTY_MEGABYTES + 1])
                .post(PATH)
                .then()
                .statusCode(413);
    }
}
