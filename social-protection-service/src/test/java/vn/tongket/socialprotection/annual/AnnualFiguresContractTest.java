package vn.tongket.socialprotection.annual;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.socialprotection.Registers.BENEFICIARIES;
import static vn.tongket.socialprotection.Registers.MERIT;
import static vn.tongket.socialprotection.Registers.ROOT;
import static vn.tongket.socialprotection.Registers.beneficiary;
import static vn.tongket.socialprotection.Registers.entered;
import static vn.tongket.socialprotection.Registers.makePayroll;
import static vn.tongket.socialprotection.Registers.meritPerson;
import static vn.tongket.socialprotection.Registers.paid;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.Contracts;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.socialprotection.CapitalProjects;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AnnualFiguresContractTest {
    private static final String PATH = ROOT + "/annual-figures/";

    @BeforeEach
    void twoYearsAreOnRecord() {
        entered(BENEFICIARIES, beneficiary());
        entered(BENEFICIARIES, beneficiary("unit", "181", "categories", List.of("5.8"), "startMonth", "2024-01"));
        entered(
                BENEFICIARIES,
                beneficiary(
                        "categories", List.of("5.4", "5.6-DBN-ADULT"), "children", 2, "provenance", "illustrative"));
        entered(MERIT, meritPerson());
        entered(MERIT, meritPerson("categoryLetter", "c", "allowanceRows", List.of("3.2"), "startMonth", "2024-01"));
        paid("social-assistance", "2023-12");
        paid("social-assistance", "2024-11");
        paid("social-assistance", "2024-12");
        paid("merit", "2023-12");
        paid("merit", "2024-12");
        makePayroll("merit", "2024-11");
        String first = CapitalProjects.entered("DA-01");
        CapitalProjects.year(first, 2023, 2_000_000, 1_900_000, 100_000);
        CapitalProjects.year(first, 2024, 3_000_000, 2_900_000, 0);
        CapitalProjects.year(CapitalProjects.entered("DA-02"), 2024, 1_000_000, 1_000_000, 0);
    }

    @Test
    void isTheGoldenFile() {
        Contracts.checkFigures(
                "social-protection-service-annual-figures.json",
                as("gateway")
                        .get(PATH + "2024?unit=20")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void countsThePeoplePaidAtTheEndOfTheYear() {
        figure("SP-BENEFICIARIES", 3, 2);
        // Two people on record since 2023-07 and 2024-01
        figure("ME-RECORDS", 2, 1);
        figure("ME-PAYEES", 2, 1);
    }

    @Test
    void addsUpTheMoneyOfApprovedPayrolls() {
        // 2024, two months at 500,000: 750,000 + 750,000 + (2 × 500,000 + 1,000,000); 2023, one month at 360,000
        figure("SP-PAID-ALLOWANCE", 2 * 3_500_000, 540_000 + 1_440_000);
        // 2024-12: 9,000,000 and 5,578,000; 2023-12: II-85 and its supplement by Decree 55/2023
        figure("ME-PAID", 14_578_000, 5_601_000 + 1_031_000);
    }

    @Test
    void measuresTheCapital() {
        figure("DB-PLAN", 4_000_000, 2_000_000);
        figure("DB-DISBURSED", 3_900_000, 1_900_000);
        figure("DB-RETURNED", 0, 100_000);
        read("2024").body(find("DB-RATE") + ".actual", equalTo(97.5f));
        read("2024").body(find("DB-RETURNED") + ".breakdowns[0].rows", equalTo(List.of()));
        read("2023").body(find("DB-RETURNED") + ".breakdowns[0].rows.code", equalTo(List.of("DA-01")));
    }

    @Test
    void cutsPeopleWithMeritByCategory() {
        String category = ".breakdowns.find { it.by == 'category' }.rows";
        read("2024")
                .body(find("ME-RECORDS") + category + ".code", equalTo(List.of("c", "g")))
                .body(find("ME-RECORDS") + category + ".value", equalTo(List.of(1, 1)))
                .body(find("ME-PAYEES") + category + ".value", equalTo(List.of(1, 1)))
                .body(find("ME-PAID") + category + ".value", equalTo(List.of(5_578_000, 9_000_000)));
    }

    @Test
    void hidesCategoriesThatTellOfHiv() {
        read("2024")
                .body(
                        find("SP-BENEFICIARIES") + ".breakdowns[0].rows.code",
                        equalTo(List.of("5.4", "5.6-DBN-ADULT", "5.6-NANG-ADULT", "other")));
    }

    @Test
    void counts24PayrollsAYear() {
        read("2024").body("completeness.expectedReports", equalTo(24)).body("completeness.approvedReports", equalTo(3));
    }

    @Test
    void cutsByUnitAndLeavesCapitalToTheProvince() {
        read("2024?unit=181")
                .body(find("SP-BENEFICIARIES") + ".actual", equalTo(1))
                .body(find("ME-PAYEES") + ".actual", equalTo(2))
                .body("figures.indicator.findAll { it.startsWith('DB-') }", equalTo(List.of()));
    }

    @Test
    void isAsWeakAsTheWeakestOfItsParts() {
        read("2024")
                .body(find("SP-BENEFICIARIES") + ".provenance", equalTo("illustrative"))
                .body(find("ME-PAID") + ".provenance", equalTo("recorded"));
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
        paid("social-assistance", "2024-10");
        as("gateway").header("If-None-Match", tag).get(PATH + "2024").then().statusCode(200);
    }

    private static void figure(String indicator, int actual, int yearBefore) {
        read("2024")
                .body(find(indicator) + ".actual", equalTo(actual))
                .body(find(indicator) + ".series.find { it.year == 2023 }.value", equalTo(yearBefore));
    }

    private static String find(String indicator) {
        return "figures.find { it.indicator == '" + indicator + "' }";
    }

    private static ValidatableResponse read(String query) {
        return as("gateway").get(PATH + query).then().statusCode(200);
    }
}
