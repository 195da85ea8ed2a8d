package vn.tongket.kit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.kit.person.Sex.FEMALE;
import static vn.tongket.kit.person.Sex.MALE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalIdPolicyTest {
    /** The fourth digit: 0 and 1 for the twentieth century, 2 and 3 for the twenty-first; even for men. */
    @ParameterizedTest
    @CsvSource({
        "020090000001, MALE,   1990",
        "020190000001, FEMALE, 1990",
        "020205000001, MALE,   2005",
        "020305000001, FEMALE, 2005",
    })
    void acceptsWhatFits(String id, Sex sex, int year) {
        assertThat(PersonalIdPolicy.check(id, sex, year)).isEmpty();
    }

    @Test
    void findsTheWrongSex() {
        assertThat(PersonalIdPolicy.check("020090000001", FEMALE, 1990)).contains(PersonalIdPolicy.Mismatch.SEX);
    }

    @Test
    void findsTheWrongYearAndCentury() {
        assertThat(PersonalIdPolicy.check("020090000001", MALE, 1991)).contains(PersonalIdPolicy.Mismatch.YEAR);
        assertThat(PersonalIdPolicy.check("020290000001", MALE, 1990)).contains(PersonalIdPolicy.Mismatch.YEAR);
    }

    @Test
    void learnsNothingFromAnOldCardOrFromNone() {
        assertThat(PersonalIdPolicy.check("082123456", FEMALE, 1990)).isEmpty();
        assertThat(PersonalIdPolicy.check(null, FEMALE, 1990)).isEmpty();
    }

    @Test
    void tellsWhereTheBirthWasRegistered() {
        assertThat(PersonalIdPolicy.registeredIn("020090000001")).contains("020");
        assertThat(PersonalIdPolicy.registeredIn("082123456")).isEmpty();
        assertThat(PersonalIdPolicy.registeredIn(null)).isEmpty();
    }
}
