package vn.tongket.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** JSON text with the character U+0000, which no text of PostgreSQL can hold. Jackson adds the path of the field. */
public class NullCharacterException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    public NullCharacterException(JsonParser parser) {
        super(parser, "Text with U+0000", String.class);
    }
}
