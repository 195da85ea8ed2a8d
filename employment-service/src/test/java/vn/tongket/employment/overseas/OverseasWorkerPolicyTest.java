package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.person.Birth;
import vn.tongket.kit.person.Sex;
import vn.tongket.kit.problem.FieldError;

class OverseasWorkerPolicyTest {
    private static final LocalDate SIGNED = LocalDate.of(2024, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final OverseasWorkerPolicy policy = new OverseasWorkerPolicy(
            new OverseasCatalogue(Map.of("2a", true, "3", false), Set.of("JP", "VN")), "020"::equals, TODAY);

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(policy.faults(request("2a", "JP", "020095000001", SIGNED.plusDays(50), null))
                        .found())
                .isEmpty();
    }

    @Test
    void findsEveryFaultAtOnce() {
        OverseasWorkerRequest wrong = request("3", "VN", "019096000001", TODAY.plusDays(1), SIGNED);

        assertThat(policy.faults(wrong).found())
                .extracting(FieldError::field, FieldError::code)
                .contains(
                        tuple("departedOn", "future"),
                        tuple("returnedOn", "before-departure"),
                        tuple("personalId", "personal-id-year"),
                        tuple("personalId", "personal-id-province"),
                        tuple("company", "sender"),
                        tuple("country", "unknown-destination"));
    }

    @Test
    void takesNoReturnWithoutADeparture() {
        assertThat(policy.faults(request("2a", "JP", null, null, TODAY)).found())
                .extracting(FieldError::field)
                .containsExactly("returnedOn");
    }

    private static OverseasWorkerRequest request(
            String form, String country, String personalId, LocalDate departed, LocalDate returned) {
        return new OverseasWorkerRequest(
                "Người Mẫu",
                new Birth(null, 1995),
                Sex.MALE,
                personalId,
                "180",
                form,
                country,
                "Công ty Mẫu",
                null,
                "MẪU-1",
                SIGNED,
                SIGNED.plusMonths(1),
                SIGNED.plusYears(3),
                departed,
                returned,
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
