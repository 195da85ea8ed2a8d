package vn.tongket.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import vn.tongket.kit.problem.NullCharacterException;

/**
 * Text in NFC at the door: keyboards send Vietnamese composed or decomposed, and the two must compare equal. Text that could
 * not be stored stays outside.
 */
class NfcText extends StdScalarDeserializer<String> {
    NfcText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0) {
            throw new NullCharacterException(parser);
        }
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
