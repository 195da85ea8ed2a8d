package vn.tongket.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings names to one spelling for comparison: NFC, lower case, single spaces, and the tone mark where the resolutions put
 * it ({@code hoà} = {@code hòa}, {@code thuỵ} = {@code thụy}). The letter đ stays: it is another letter than d.
 */
final class UnitNames {
    // "Hòa" as base letters and combining marks: h o ◌̀ a. The tone is one of five marks; ◌̂ ◌̆ ◌̛ are part of the
    // letter.
    private static final String TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    private static final Pattern LATE_TONE = Pattern.compile("(?<![qQ])([oO])([aAeE])(" + TONE + ")(?!\\p{L}|\\p{M})"
            + "|(?<![qQ])([uU])([yY])(" + TONE + ")(?!\\p{L}|\\p{M})");
    private static final Pattern EARLY_TONE_AFTER_Q = Pattern.compile("(?<=[qQ])([uU])(" + TONE + ")([yY])");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TYPE =
            Pattern.compile("^(thành phố|tỉnh|thị xã|thị trấn|huyện|quận|phường|xã|đặc khu) (?=\\S)");

    private UnitNames() {}

    static String normalise(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        letters = LATE_TONE.matcher(letters).replaceAll(UnitNames::toneOnFirstVowel);
        letters = EARLY_TONE_AFTER_Q.matcher(letters).replaceAll("$1$3$2");
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return SPACES.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The normalised name without a leading word for the type, if it has one. */
    static String withoutType(String normalised) {
        return TYPE.matcher(normalised).replaceFirst("");
    }

    private static String toneOnFirstVowel(MatchResult match) {
        int first = match.group(1) != null ? 1 : 4;
        return match.group(first) + match.group(first + 2) + match.group(first + 1);
    }
}
