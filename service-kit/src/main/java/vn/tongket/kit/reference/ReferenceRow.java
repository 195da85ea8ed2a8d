package vn.tongket.kit.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a reference table.
 *
 * @param values the columns as shipped, with act and article
 * @param confidence {@code verified}, {@code secondary}, {@code memory} or {@code computed}
 * @param active whether calculations may use it; false for {@code memory} without confirmation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferenceRow(
        String key,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String values,
        String confidence,
        boolean active,
        Confirmation confirmation) {

    /** Who confirmed the row on which act. */
    record Confirmation(
            String actNumber, LocalDate actSignedOn, String note, String confirmedBy, Instant confirmedAt) {}
}
