package vn.tongket.employment.intake;

import vn.tongket.employment.problem.EmploymentProblem;

/** Why a file as a whole cannot be taken. */
final class ImportProblems {
    private ImportProblems() {}

    static RuntimeException unreadable(String vi, String en) {
        return EmploymentProblem.IMPORT_UNREADABLE.because(vi, en);
    }

    static RuntimeException unsafe(String vi, String en) {
        return EmploymentProblem.IMPORT_UNSAFE.because(vi, en);
    }

    static RuntimeException tooLarge(int most) {
        return EmploymentProblem.IMPORT_TOO_LARGE.because(
                "Một tệp có nhiều nhất " + most + " ô số liệu; hãy chia tệp.",
                "A file holds " + most + " cells at most; split it.");
    }
}
