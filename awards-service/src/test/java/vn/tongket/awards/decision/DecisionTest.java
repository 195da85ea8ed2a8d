package vn.tongket.awards.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.Awards.DECISIONS;
import static vn.tongket.awards.Awards.approver;
import static vn.tongket.awards.Awards.collective;
import static vn.tongket.awards.Awards.collectiveOf;
import static vn.tongket.awards.Awards.confirmCertificateOfCollectives;
import static vn.tongket.awards.Awards.decision;
import static vn.tongket.awards.Awards.enter;
import static vn.tongket.awards.Awards.entered;
import static vn.tongket.awards.Awards.etag;
import static vn.tongket.awards.Awards.grant;
import static vn.tongket.awards.Awards.individual;
import static vn.tongket.awards.Awards.refusedAsOutOfScope;
import static vn.tongket.awards.Awards.sign;
import static vn.tongket.awards.Awards.signed;
import static vn.tongket.awards.Awards.specialist;
import static vn.tongket.awards.Awards.specialistOf;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DecisionTest {
    private String collective;
    private String person;

    @BeforeEach
    void recipients() {
        collective = collective("Phòng Mẫu");
        person = individual("Người Mẫu", collective);
    }

    @Test
    void fixesTheMoneyWhenItIsSigned() {
        confirmCertificateOfCollectives();

        // Multiples of 2,340,000 đồng: 1.0, 0.3, 0.8 and 0.6, each rounded up to 10,000 đồng
        signed(decision(
                        grant("CSTDCS", "individual", person),
                        grant("GK-SO", "individual", person),
                        grant("TTLDTT", "collective", collective),
                        grant("GK-SO", "collective", collective)))
                .body("status", equalTo("signed"))
                .body("grants.money.amountVnd", equalTo(List.of(2_340_000, 710_000, 1_880_000, 1_410_000)))
                .body("totalVnd", equalTo(6_340_000));
    }

    @Test
    void saysWhyAnAmountIsWhatItIs() {
        signed(decision(grant("GK-SO", "individual", person)))
                .body("grants[0].money.baseSalaryVnd", equalTo(2_340_000))
                .body("grants[0].money.multiple", equalTo(0.3f))
                .body("grants[0].money.exactVnd", equalTo(702_000.0f))
                .body("grants[0].money.actId", equalTo("ND-98-2023"))
                .body("grants[0].money.rules", equalTo(List.of("BR-98-ROUND")));
    }

    @Test
    void takesTheBaseSalaryOfTheDayOfSignature() {
        Map<String, Object> earlier = decision(grant("CSTDCS", "individual", person));
        earlier.putAll(Map.of("signedOn", "2024-06-30", "year", 2023));

        signed(earlier).body("totalVnd", equalTo(1_800_000));
    }

    @Test
    void knowsNoAmountUntilAnAdministratorConfirmsARememberedRate() {
        signed(decision(grant("GK-SO", "collective", collective)))
                .body("grants[0].money.amountVnd", nullValue())
                .body("grants[0].money.note", equalTo("RATE_NOT_CONFIRMED"))
                .body("$", not(hasKey("totalVnd")));
    }

    @Test
    void isSignedBySomebodyElse() {
        String id = entered(decision(grant("CSTDCS", "individual", person)));

        sign(as("specialist-1", "specialist", "approver"), id)
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:same-person"));
        sign(specialist(), id).statusCode(403).body("type", equalTo("urn:tongket:problem:not-allowed"));
    }

    @Test
    void staysAsItWasSigned() {
        String id = signed(decision(grant("CSTDCS", "individual", person)))
                .extract()
                .path("id");

        replace(id, etag(DECISIONS + "/" + id), decision(grant("GK-SO", "individual", person)))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:decision-signed"));
        sign(approver(), id).statusCode(409);
    }

    @Test
    void isReplacedWhileADraftInTheVersionThatWasSeen() {
        String id = entered(decision(grant("CSTDCS", "individual", person)));
        String seen = etag(DECISIONS + "/" + id);

        replace(id, seen, decision(grant("GK-SO", "individual", person)))
                .statusCode(200)
                .body("grants.awardCode", equalTo(List.of("GK-SO")));
        replace(id, seen, decision(grant("CSTDCS", "individual", person))).statusCode(412);
    }

    @Test
    void grantsAnAwardOnceAYear() {
        entered(decision(grant("CSTDCS", "individual", person)));
        Map<String, Object> again = decision(grant("CSTDCS", "individual", person));
        again.put("number", "MẪU-02/QĐ");

        enter(DECISIONS, again).statusCode(409).body("type", equalTo("urn:tongket:problem:awarded-already"));
        again.put("year", 2023);
        enter(DECISIONS, again).statusCode(201);
    }

    @Test
    void isRecordedOnce() {
        entered(decision(grant("CSTDCS", "individual", person)));

        enter(DECISIONS, decision(grant("GK-SO", "individual", person)))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:decision-exists"));
    }

    @Test
    void isRefusedWhereTheAuthorityIsNotCompetentOnTheDay() {
        Map<String, Object> early = decision(grant("CSTDCS", "individual", person));
        early.putAll(Map.of("authority", "commune_chair", "signedOn", "2025-06-30"));

        enter(DECISIONS, early)
                .statusCode(422)
                .body("errors[0].field", equalTo("grants[0].awardCode"))
                .body("errors[0].code", equalTo("not-competent"));
    }

    @Test
    void namesEveryGrantThatIsWrong() {
        enter(
                        DECISIONS,
                        decision(
                                grant("CSTDCS", "individual", person),
                                grant("NO-SUCH-AWARD", "individual", person),
                                grant("TTLDTT", "individual", person)))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("grants[1].awardCode", "grants[2].awardCode")));
    }

    @Test
    void refusesARecipientWhoIsNotOnRecord() {
        enter(
                        DECISIONS,
                        decision(grant("CSTDCS", "individual", UUID.randomUUID().toString())))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-recipient"));
    }

    @Test
    void changesNothingWhereOneGrantIsWrong() {
        enter(
                DECISIONS,
                decision(
                        grant("CSTDCS", "individual", person),
                        grant("CSTDCS", "individual", UUID.randomUUID().toString())));

        specialist().get(DECISIONS).then().body("items", equalTo(List.of()));
    }

    @Test
    void actsOnceHoweverOftenTheButtonIsPressed() {
        Map<String, Object> body = decision(grant("CSTDCS", "individual", person));
        String first = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(body)
                .post(DECISIONS)
                .path("id");
        String second = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(body)
                .post(DECISIONS)
                .path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isEnteredForRecipientsOfOnesOwnUnitsOnly() {
        String ours = collectiveOf("Tập thể trong xã", "05977");
        Map<String, Object> mixed =
                decision(grant("TTLDTT", "collective", ours), grant("CSTDCS", "individual", person));

        refusedAsOutOfScope(specialistOf("05977").body(mixed).post(DECISIONS));
        specialistOf("05977")
                .body(decision(grant("TTLDTT", "collective", ours)))
                .post(DECISIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void isNotReplacedByASpecialistOfOtherUnits() {
        String ours = collectiveOf("Tập thể trong xã", "05977");
        String draft = DECISIONS + "/" + entered(decision(grant("CSTDCS", "individual", person)));

        refusedAsOutOfScope(specialistOf("05977")
                .header("If-Match", etag(draft))
                .body(decision(grant("TTLDTT", "collective", ours)))
                .put(draft));
    }

    @Test
    void isListedByYear() {
        entered(decision(grant("CSTDCS", "individual", person)));

        specialist().get(DECISIONS + "?year=2024").then().body("items.number", equalTo(List.of("MẪU-01/QĐ")));
        specialist().get(DECISIONS + "?year=2023").then().body("items", equalTo(List.of()));
    }

    private static ValidatableResponse replace(String id, String tag, Map<String, Object> body) {
        return specialist()
                .header("If-Match", tag)
                .body(body)
                .put(DECISIONS + "/" + id)
                .then();
    }
}
