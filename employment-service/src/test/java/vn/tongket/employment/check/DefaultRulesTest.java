package vn.tongket.employment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.check.Checks.RULES;
import static vn.tongket.employment.check.Checks.checksOf;
import static vn.tongket.employment.check.Checks.put;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** The rules that a new installation begins with. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DefaultRulesTest {
    @Inject
    DataSource database;

    @BeforeEach
    void asInstalled() throws SQLException, IOException {
        try (InputStream file = getClass().getResourceAsStream("/db/migration/V12_2__default_validation_rules.sql");
                Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("${province}", "20"));
        }
    }

    @Test
    void areMarkedAsTheProductsOwnAndCanBeRecordedAsTheyAre() {
        JsonPath rules = as("anyone")
                .get(RULES)
                .then()
                .body("items", hasSize(9))
                .body("items.shipped", everyItem(equalTo(true)))
                .body("items.updatedBy", everyItem(equalTo("product")))
                .extract()
                .jsonPath();
        for (Map<String, Object> rule : rules.<Map<String, Object>>getList("items")) {
            Map<String, Object> content = new TreeMap<>(rule);
            content.keySet().removeAll(Set.of("code", "shipped", "updatedBy", "updatedAt", "version"));
            put(as("admin", "administrator").header("If-Match", "\"0\""), (String) rule.get("code"), content)
                    .then()
                    .statusCode(200)
                    .body("shipped", equalTo(true))
                    .body("updatedBy", equalTo("admin"));
        }
    }

    @Test
    void leaveToTheProvinceWhatItMustDecide() {
        JsonPath rules = as("anyone").get(RULES).jsonPath();
        assertThat(rules.<String>getList("items.findAll { !it.active }.code"))
                .containsExactlyInAnyOrder("RISE-ON-LAST-YEAR", "PLAN-PACE", "ABROAD-EVERY-MONTH");
        assertThat(rules.<String>getList("items.findAll { it.active && it.severity == 'error' }.code"))
                .containsExactly("REPORT-NOT-EMPTY");
    }

    @Test
    void findNothingInAnOrdinaryReport() {
        approved("180", "2024-02", line("IN-LOAN", "female", 4), abroad("JP", "male", 1));
        checksOf("180", "2024-03", line("IN-LOAN", "female", 6), line("OUT-PROVINCE", null, 5), abroad("JP", "male", 4))
                .body("violations", empty());
    }

    @Test
    void findWhatIsIncomplete() {
        checksOf(
                        "180",
                        "2024-03",
                        line("IN-LOAN", "female", 6),
                        line("IN-ENTERPRISE", null, 6),
                        line("ABROAD", null, 1))
                .body("violations.rule", contains("ABROAD-DESTINATION", "SEX-WHOLE-IN-PROVINCE"))
                .body("violations.severity", everyItem(equalTo("warning")));
        checksOf("180", "2024-04").body("violations.rule", contains("REPORT-NOT-EMPTY"));
        checksOf("180", "2024-05", line("IN-LOAN", "female", 0)).body("violations", empty());
    }

    @Test
    void findAMonthOfMoreThanThreeTimesTheOneBefore() {
        approved("180", "2024-02", line("IN-LOAN", "female", 5));
        checksOf("180", "2024-03", line("IN-LOAN", "female", 16))
                .body("violations.rule", contains("RISE-ON-MONTH-BEFORE"))
                .body("violations[0].right", equalTo(15));
    }

    @Test
    void askNoDestinationOfAWholeYear() {
        checksOf("20", "2019", line("ABROAD", null, 300)).body("violations", empty());
    }
}
