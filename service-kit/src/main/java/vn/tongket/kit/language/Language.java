package vn.tongket.kit.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The two languages that the API speaks. */
public enum Language {
    VI,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    /**
     * Chooses by an {@code Accept-Language} header (RFC 9110 §12.5.4). Vietnamese where the header is absent, malformed
     * or names neither language.
     */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return best != null && best.getLanguage().equals("en") ? EN : VI;
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }

    public Locale locale() {
        return SPOKEN.get(ordinal());
    }
}
