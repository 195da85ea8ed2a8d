package vn.tongket.employment.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type and paste, brought to NFC and without the spaces around it, no-break ones among them. */
final class TypedText {
    /** Characters that a cell of Excel holds; who sends more means no cell. */
    static final int LONGEST = 32_767;

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TypedText() {}

    /** The text; null where nothing is left. Answers 422 {@code import-unreadable} for one that is too long for a cell. */
    static String of(String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw ImportProblems.unreadable(
                    "Tệp có ô dài quá 32.767 ký tự; hãy rút ngắn.",
                    "A cell of the file is longer than 32,767 characters; shorten it.");
        }
        String text = stripped(Normalizer.normalize(typed, Normalizer.Form.NFC));
        return text.isEmpty() ? null : text;
    }

    /** Not {@link String#strip}, which leaves no-break spaces, nor a pattern, which tries every space within the text. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The white space of Unicode. */
    private static boolean isSpace(char letter) {
        return Character.isSpaceChar(letter) || letter >= '\t' && letter <= '\r' || letter == '\u0085';
    }

    /** A heading as it is compared: letter case and the number of spaces do not matter. */
    static String heading(String typed) {
        return SPACES.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
