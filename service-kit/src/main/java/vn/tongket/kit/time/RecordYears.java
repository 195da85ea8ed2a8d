package vn.tongket.kit.time;

import vn.tongket.kit.problem.CommonProblem;

/** The years that a record can be of. */
public final class RecordYears {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private RecordYears() {}

    /** The year; 400 {@code invalid-field} that names the field for one that no record can have. */
    public static int require(String field, int year) {
        if (year < FIRST || year > LAST) {
            throw CommonProblem.INVALID_FIELD.at(field, "Năm từ 2000 đến 2100.", "A year from 2000 to 2100.");
        }
        return year;
    }
}
