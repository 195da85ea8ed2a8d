package vn.tongket.employment.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type and paste, brought to NFC and without the spaces around it, no-break ones among them. */
final class TypedText {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AROUND = Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);

    private TypedText() {}

    /** The text; null where nothing is left. */
    static String of(String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        String text =
                AROUND.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        return text.isEmpty() ? null : text;
    }

    /** A heading as it is compared: letter case and the number of spaces do not matter. */
    static String heading(String typed) {
        return SPACES.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
