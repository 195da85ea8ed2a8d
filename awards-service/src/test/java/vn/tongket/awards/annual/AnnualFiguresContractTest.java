package vn.tongket.awards.annual;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.awards.Awards.ROOT;
import static vn.tongket.awards.Awards.collective;
import static vn.tongket.awards.Awards.confirmCertificateOfCollectives;
import static vn.tongket.awards.Awards.decision;
import static vn.tongket.awards.Awards.entered;
import static vn.tongket.awards.Awards.grant;
import static vn.tongket.awards.Awards.individual;
import static vn.tongket.awards.Awards.signed;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.Contracts;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AnnualFiguresContractTest {
    private static final String PATH = ROOT + "/annual-figures/";

    private final DataSource database;

    AnnualFiguresContractTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void twoYearsAreOnRecord() {
        confirmCertificateOfCollectives();
        String one = collective("Phòng Một");
        String two = collective("Phòng Hai");
        String first = individual("Người Một", one);
        String second = individual("Người Hai", two);
        Map<String, Object> before = decision(grant("CSTDCS", "individual", first));
        before.putAll(Map.of("number", "MẪU-00/QĐ", "signedOn", "2024-01-08", "year", 2023));
        signed(before);
        signed(decision(
                grant("GK-SO", "collective", one),
                grant("GK-SO", "collective", two),
                grant("TTLDTT", "collective", one),
                grant("GK-SO", "individual", first),
                grant("CSTDCS", "individual", first),
                grant("CSTDCS", "individual", second)));
    }

    @Test
    void isTheGoldenFile() {
        Contracts.checkFigures(
                "awards-service-annual-figures.json",
                as("gateway")
                        .get(PATH + "2024?unit=20")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void talliesAwardsWithTheirMoney() {
        tally("GK-SO", "collective", 2, 2_820_000);
        tally("GK-SO", "individual", 1, 710_000);
        tally("TTLDTT", "collective", 1, 1_880_000);
        tally("CSTDCS", "individual", 2, 4_680_000);
    }

    @Test
    void addsUpTheMoneyOfTheYear() {
        read().body("figures.find { it.indicator == 'AW-BONUS-PAID' }.actual", equalTo(10_090_000))
                // 1,800,000 đồng, the base salary of 8 January 2024
                .body("figures.find { it.indicator == 'AW-BONUS-PAID' }.series[0].value", equalTo(1_800_000));
    }

    @Test
    void countsSignedDecisionsOnly() {
        Map<String, Object> draft = decision(grant("GK-SO", "individual", individual("Ai Đó", collective("Phòng Ba"))));
        draft.put("number", "MẪU-02/QĐ");
        entered(draft);

        tally("GK-SO", "individual", 1, 710_000);
        read().body("completeness.expectedReports", equalTo(2)).body("completeness.approvedReports", equalTo(1));
    }

    @Test
    void answers304WhileNothingChanged() {
        String tag = as("gateway").get(PATH + "2024").header("ETag");

        as("gateway")
                .header("If-None-Match", tag)
                .get(PATH + "2024")
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    /** A database set back to a copy and changed otherwise comes to the same number of changes. */
    @Test
    void tellsAnotherHistoryOfTheSameLengthApart() throws SQLException {
        String tag = as("gateway").get(PATH + "2024").header("ETag");
        String version = read().extract().path("dataVersion");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica; update audit_events set hash = sha256(hash);"
                    + " set session_replication_role = origin");
        }

        as("gateway")
                .header("If-None-Match", tag)
                .get(PATH + "2024")
                .then()
                .statusCode(200)
                .body("dataVersion", equalTo(version));
    }

    private static void tally(String code, String subject, int count, int amount) {
        String tally = "tallies.find { it.code == '%s' && it.subject == '%s' }".formatted(code, subject);
        read().body(tally + ".count", equalTo(count)).body(tally + ".amount", equalTo(amount));
    }

    private static ValidatableResponse read() {
        return as("gateway").get(PATH + "2024?unit=20").then().statusCode(200);
    }
}
