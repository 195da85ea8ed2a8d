package vn.tongket.kit.person;

import java.util.Optional;

/**
 * Whether a personal ID fits a person. Of its 12 digits the first three give the province where the birth was registered,
 * the fourth century of birth and sex, the fifth and sixth the year (Decree 137/2015, amended). There is no check digit, and
 * the 9 digits of older cards say nothing.
 */
public final class PersonalIdPolicy {
    /** Digits that say nothing. */
    private static final int OLD_LENGTH = 9;

    private static final int FIRST_CENTURY = 19;

    /** What does not fit. */
    public enum Mismatch {
        SEX,
        YEAR
    }

    private PersonalIdPolicy() {}

    /** @param personalId 9 or 12 digits, or null */
    public static Optional<Mismatch> check(String personalId, Sex sex, int birthYear) {
        if (personalId == null || personalId.length() == OLD_LENGTH) {
            return Optional.empty();
        }
        int digit = personalId.charAt(3) - '0';
        int year = (FIRST_CENTURY + digit / 2) * 100 + Integer.parseInt(personalId.substring(4, 6));
        if (year != birthYear) {
            return Optional.of(Mismatch.YEAR);
        }
        Sex told = digit % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        return sex == told ? Optional.empty() : Optional.of(Mismatch.SEX);
    }

    /**
     * The three digits of the province where the birth was registered, of which there were 63; they say nothing about
     * where the person lives. Empty where the number does not tell.
     *
     * @param personalId 9 or 12 digits, or null
     */
    public static Optional<String> registeredIn(String personalId) {
        return Optional.ofNullable(personalId)
                .filter(id -> id.length() > OLD_LENGTH)
                .map(id -> id.substring(0, 3));
    }
}
