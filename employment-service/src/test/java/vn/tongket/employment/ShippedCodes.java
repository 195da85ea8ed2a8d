package vn.tongket.employment;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;

/** The codes that ship in a catalogue under {@code law/}. */
public final class ShippedCodes {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private ShippedCodes() {}

    public static List<String> of(String catalogue) {
        try (Reader csv = new InputStreamReader(
                ShippedCodes.class.getResourceAsStream("/law/" + catalogue + ".csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(csv).stream()
                    .map(row -> row.get("code"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Those that a field of a request does not take, as they are written there. */
    public static List<String> refused(
            String catalogue, Class<?> request, String field, Function<String, Object> written) {
        return of(catalogue).stream()
                .filter(code -> !VALIDATOR
                        .validateValue(request, field, written.apply(code))
                        .isEmpty())
                .toList();
    }
}
