package vn.tongket.awards.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.awards.LawVectors;
import vn.tongket.awards.LawVectors.Vector;
import vn.tongket.kit.test.TestGateway;

/** The money of awards, by the examples of the law tables. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AwardMoneyTest {
    private final AwardMoneyTables tables;
    private final Session database;

    AwardMoneyTest(AwardMoneyTables tables, Session database) {
        this.tables = tables;
        this.database = database;
    }

    static Stream<Vector> salaries() {
        return LawVectors.of("base-salary");
    }

    @ParameterizedTest
    @MethodSource("salaries")
    void knowsTheBaseSalaryOfADay(Vector vector) {
        LocalDate day = LocalDate.parse(vector.given().get("date").asText());

        assertThat(QuarkusTransaction.requiringNew().call(() -> tables.baseSalary(day)))
                .isEqualTo(vector.expected().get("base_salary_vnd").asLong());
    }

    static Stream<Vector> bonuses() {
        return LawVectors.of("award-bonus");
    }

    @ParameterizedTest
    @MethodSource("bonuses")
    void multipliesTheBaseSalaryOfTheDayOfSignature(Vector vector) {
        confirm("award_bonuses");

        AwardMoney money = money(vector.given());

        assertThat(money.exactVnd())
                .isEqualByComparingTo(vector.expected().get("exact_vnd").decimalValue());
        if (vector.expected().has("payable_vnd")) {
            assertThat(money.amountVnd())
                    .isEqualTo(vector.expected().get("payable_vnd").asLong());
        }
    }

    static Stream<Vector> unconfirmedRounding() {
        return LawVectors.of("award-bonus").filter(vector -> vector.expected().has("if_rounded_up_to_10000_vnd"));
    }

    @ParameterizedTest
    @MethodSource("unconfirmedRounding")
    void leavesTheProductAloneUntilTheRoundingIsConfirmed(Vector vector) {
        confirm("award_bonuses");

        AwardMoney money = money(vector.given());

        assertThat(money.note()).isEqualTo(AwardMoney.Note.ROUNDING_NOT_CONFIRMED);
        assertThat(money.amountVnd())
                .isEqualTo(Math.round(vector.expected().get("exact_vnd").asDouble()));
    }

    @Test
    void guessesNothingFromARememberedMultiple() {
        AwardMoney money = QuarkusTransaction.requiringNew()
                .call(() -> tables.moneyOn(LocalDate.parse("2025-01-06"), "GK-SO", "collective"));

        assertThat(money.amountVnd()).isNull();
        assertThat(money.note()).isEqualTo(AwardMoney.Note.RATE_NOT_CONFIRMED);
    }

    private AwardMoney money(JsonNode given) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tables.moneyOn(
                        LocalDate.parse(given.get("decision_signed").asText()),
                        given.get("award").asText(),
                        given.path("subject").asText("individual")));
    }

    /** Confirms every remembered row of a table, as an administrator would one by one. */
    private void confirm(String table) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                        """
                                insert into reference_confirmations (table_name, row_key, act_number, act_signed_on,
                                                                     confirmed_by, confirmed_at)
                                select '%1$s', row_key, 'MẪU', date '2024-01-01', 'administrator-1', now()
                                from %1$s where confidence = 'memory'"""
                                .formatted(table))
                .executeUpdate());
    }
}
