package vn.tongket.socialprotection.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;
import static vn.tongket.socialprotection.Registers.BENEFICIARIES;
import static vn.tongket.socialprotection.Registers.MERIT;
import static vn.tongket.socialprotection.Registers.PAYROLLS;
import static vn.tongket.socialprotection.Registers.approve;
import static vn.tongket.socialprotection.Registers.approver;
import static vn.tongket.socialprotection.Registers.beneficiary;
import static vn.tongket.socialprotection.Registers.entered;
import static vn.tongket.socialprotection.Registers.etag;
import static vn.tongket.socialprotection.Registers.makePayroll;
import static vn.tongket.socialprotection.Registers.meritPerson;
import static vn.tongket.socialprotection.Registers.paid;
import static vn.tongket.socialprotection.Registers.specialist;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PayrollTest {
    private final DataSource database;

    PayrollTest(DataSource database) {
        this.database = database;
    }

    @Test
    void paysEveryoneEntitledInTheMonth() {
        entered(BENEFICIARIES, beneficiary());
        entered(BENEFICIARIES, beneficiary("categories", List.of("5.4", "5.6-DBN-ADULT"), "children", 2));
        entered(BENEFICIARIES, beneficiary("startMonth", "2024-04"));
        entered(BENEFICIARIES, beneficiary("endMonth", "2024-02"));

        // 1.5 × 360,000; and 2 × 1.0 × 360,000 + 2.0 × 360,000 for the single parent
        makePayroll("social-assistance", "2024-03")
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("persons", equalTo(2))
                .body("amountVnd", equalTo(540_000 + 720_000 + 720_000))
                .body("categories.category", equalTo(List.of("5.4", "5.6-DBN-ADULT", "5.6-NANG-ADULT")))
                .body("categories.amountVnd", equalTo(List.of(720_000, 720_000, 540_000)))
                .body("categories.persons.sum()", equalTo(2));
    }

    @Test
    void paysPeopleWithMeritFromTheAnnexes() {
        entered(MERIT, meritPerson());
        entered(MERIT, meritPerson("categoryLetter", "c", "allowanceRows", List.of("3.2")));

        // II-85 with its supplement 9,000,000; two martyrs 5,578,000
        makePayroll("merit", "2024-07")
                .body("persons", equalTo(2))
                .body("amountVnd", equalTo(14_578_000))
                .body("categories.category", hasItems("c", "g"));
    }

    @Test
    void showsNoCategoryThatTellsOfHiv() {
        entered(BENEFICIARIES, beneficiary("categories", List.of("5.8")));

        makePayroll("social-assistance", "2024-03").body("categories.category", equalTo(List.of("other")));
    }

    @Test
    void isApprovedBySomebodyElse() {
        String id = makePayroll("social-assistance", "2024-03").extract().path("id");

        as("specialist-1", "specialist", "approver")
                .header("If-Match", etag(PAYROLLS + "/" + id))
                .post(PAYROLLS + "/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:same-person"));
        approve(id).statusCode(200).body("status", equalTo("approved")).body("approvedBy", equalTo("approver-1"));
    }

    @Test
    void isOnePerProgrammeAndMonth() {
        makePayroll("merit", "2024-03").statusCode(201);

        makePayroll("merit", "2024-03").statusCode(409).body("type", equalTo("urn:tongket:problem:payroll-exists"));
    }

    @Test
    void staysAsItWasApprovedWhateverTheRegisterSaysLater() {
        String person = entered(BENEFICIARIES, beneficiary());
        String payroll = paid("social-assistance", "2024-03").path("id");
        specialist()
                .header("If-Match", etag(BENEFICIARIES + "/" + person))
                .body(beneficiary("categories", List.of("5.6-DBN-ADULT")))
                .put(BENEFICIARIES + "/" + person)
                .then()
                .statusCode(200);

        specialist().get(PAYROLLS + "/" + payroll).then().body("amountVnd", equalTo(540_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payroll_lines set amount_vnd = 1",
                "delete from payroll_lines",
                "update payroll_totals set amount_vnd = 1",
                "update payrolls set status = 'DRAFT', approved_by = null",
                "delete from payrolls"
            })
    void isKeptByTheDatabaseOnceApproved(String statement) throws SQLException {
        entered(BENEFICIARIES, beneficiary());
        paid("social-assistance", "2024-03");

        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("approved payroll does not change");
        }
    }

    @Test
    void isMadeAnewAfterACorrection() {
        String person = entered(BENEFICIARIES, beneficiary());
        String draft = makePayroll("social-assistance", "2024-03").extract().path("id");
        specialist()
                .header("If-Match", etag(BENEFICIARIES + "/" + person))
                .body(beneficiary("categories", List.of("5.6-DBN-ADULT")))
                .put(BENEFICIARIES + "/" + person);

        specialist()
                .header("If-Match", etag(PAYROLLS + "/" + draft))
                .delete(PAYROLLS + "/" + draft)
                .then()
                .statusCode(204);

        makePayroll("social-assistance", "2024-03").statusCode(201).body("amountVnd", equalTo(720_000));
    }

    @Test
    void isNotThrownAwayOnceApproved() {
        String id = paid("merit", "2024-03").path("id");

        specialist()
                .header("If-Match", etag(PAYROLLS + "/" + id))
                .delete(PAYROLLS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:payroll-approved"));
    }

    @Test
    void isNotApprovedWhileAnAmountIsUnknown() {
        entered(MERIT, meritPerson());
        String id = makePayroll("merit", "2026-10")
                .body("unknownLines", equalTo(2))
                .body("amountVnd", equalTo(0))
                .extract()
                .path("id");

        approve(id).statusCode(409).body("type", equalTo("urn:tongket:problem:payroll-incomplete"));
    }

    @Test
    void isNotMadeForAMonthToCome() {
        makePayroll("merit", "2999-01").statusCode(400).body("errors[0].field", equalTo("month"));
    }

    @Test
    void actsOnceHoweverOftenTheButtonIsPressed() {
        Map<String, String> request = Map.of("programme", "merit", "month", "2024-03");
        String first = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(request)
                .post(PAYROLLS)
                .path("id");
        String second = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(request)
                .post(PAYROLLS)
                .path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isApprovedInTheVersionThatWasSeen() {
        String id = makePayroll("merit", "2024-03").extract().path("id");

        approver().post(PAYROLLS + "/" + id + "/approval").then().statusCode(428);
        approver()
                .header("If-Match", "\"7\"")
                .post(PAYROLLS + "/" + id + "/approval")
                .then()
                .statusCode(412);
    }

    @Test
    void isListedByProgrammeAndYear() {
        makePayroll("merit", "2023-12");
        makePayroll("merit", "2024-01");
        makePayroll("social-assistance", "2024-01");

        specialist()
                .get(PAYROLLS + "?programme=merit&year=2024")
                .then()
                .body("items.month", equalTo(List.of("2024-01")));
        specialist().get(PAYROLLS + "?programme=bribes").then().statusCode(400);
    }

    @Test
    void isNotForEveryoneToMake() {
        as("approver-1", "approver")
                .contentType(ContentType.JSON)
                .body(Map.of("programme", "merit", "month", "2024-03"))
                .post(PAYROLLS)
                .then()
                .statusCode(403);
    }

    @Test
    void isNotForASpecialistOfAPartOfTheProvince() {
        String draft = makePayroll("merit", "2024-04").extract().path("id");

        asWithin(Set.of("181"), "specialist-2", "specialist")
                .contentType(ContentType.JSON)
                .body(Map.of("programme", "merit", "month", "2024-03"))
                .post(PAYROLLS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        asWithin(Set.of("181"), "specialist-2", "specialist")
                .header("If-Match", etag(PAYROLLS + "/" + draft))
                .delete(PAYROLLS + "/" + draft)
                .then()
                .statusCode(403);
    }
}
