package vn.tongket.kit.language;

import java.util.Objects;

/** A text in both languages of the API; Vietnamese is the original. */
public record Label(String vi, String en) {
    public Label {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
