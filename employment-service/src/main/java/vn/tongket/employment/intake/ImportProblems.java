package vn.tongket.employment.intake;

import java.util.Locale;
import vn.tongket.employment.problem.EmploymentProblem;

/** Why a file as a whole cannot be taken. */
final class ImportProblems {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ImportProblems() {}

    static RuntimeException unreadable(String vi, String en) {
        return EmploymentProblem.IMPORT_UNREADABLE.because(vi, en);
    }

    static RuntimeException unsafe(String vi, String en) {
        return EmploymentProblem.IMPORT_UNSAFE.because(vi, en);
    }

    static RuntimeException tooLarge(int most) {
        return EmploymentProblem.IMPORT_TOO_LARGE.because(
                String.format(VIETNAMESE, "Một tệp có nhiều nhất %,d ô số liệu; hãy chia tệp.", most),
                String.format(Locale.ENGLISH, "A file holds %,d cells at most; split it.", most));
    }
}
