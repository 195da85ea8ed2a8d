package vn.tongket.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings names of places and of people to one spelling for comparison: NFC, lower case, single spaces, and the tone mark
 * where the resolutions put it ({@code hoà} = {@code hòa}, {@code thuỵ} = {@code thụy}). The letter đ stays: it is another
 * letter than d.
 */
public final class VietnameseNames {
    // Grave, acute, tilde, hook, dot below; not circumflex, breve and horn, which make another letter.
    private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";

    // Only at the end of a syllable: "hoàn", "huỳnh" and "ngoài" have one spelling.
    private static final Pattern LATE_TONE = Pattern.compile("(o(?=[ae])|u(?=y))([aey])" + TONE + "(?![\\p{L}\\p{M}])");

    // In "quý" the u belongs to the consonant, as the i does in "giá", and never bears the tone: run after LATE_TONE.
    private static final Pattern TONE_ON_CONSONANT = Pattern.compile("(?<=q)(u)" + TONE + "(y)");

    // Text pasted from a spreadsheet brings non-breaking spaces, which \s alone does not know.
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private VietnameseNames() {}

    public static String normalise(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        letters = LATE_TONE.matcher(letters).replaceAll("$1$3$2");
        letters = TONE_ON_CONSONANT.matcher(letters).replaceAll("$1$3$2");
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
