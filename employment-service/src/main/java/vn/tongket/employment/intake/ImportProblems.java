package vn.tongket.employment.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tongket.employment.problem.EmploymentProblem;

/** Why a file as a whole cannot be taken. */
final class ImportProblems {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** One for each month. */
    private static final int SHEETS_NAMED = 12;
    /** What Excel allows. */
    private static final int LONGEST_NAME = 31;

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private ImportProblems() {}

    static RuntimeException unreadable(String vi, String en) {
        return EmploymentProblem.IMPORT_UNREADABLE.because(vi, en);
    }

    static RuntimeException unsafe(String vi, String en) {
        return EmploymentProblem.IMPORT_UNSAFE.because(vi, en);
    }

    /** The first sheet alone is read. Whoever named the sheets has a word in the log, so that names are cut to one short line. */
    static RuntimeException otherSheets(List<String> names) {
        String sheets = names.stream()
                .limit(SHEETS_NAMED)
                .map(ImportProblems::oneLine)
                .collect(Collectors.joining(", ", "", names.size() > SHEETS_NAMED ? ", …" : ""));
        return unreadable(
                "Chỉ trang tính đầu tiên được đọc, mà các trang sau cũng có tiêu đề cột: " + sheets
                        + ". Gộp các dòng vào trang đầu, hoặc gửi mỗi trang thành một tệp.",
                "Only the first sheet is read, and these have the column headings too: " + sheets
                        + ". Put the rows together on the first sheet, or send each sheet as a file by itself.");
    }

    private static String oneLine(String name) {
        return LINE_BREAKS
                .matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .replaceAll(" ");
    }

    static RuntimeException tooLarge(int most) {
        return EmploymentProblem.IMPORT_TOO_LARGE.because(
                String.format(VIETNAMESE, "Một tệp có nhiều nhất %,d ô số liệu; hãy chia tệp.", most),
                String.format(Locale.ENGLISH, "A file holds %,d cells at most; split it.", most));
    }
}
