package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which lines are added up. A part that is absent looks for nothing in particular; {@code given} looks for lines that have
 * any value there, {@code absent} for those that have none.
 *
 * @param channel codes of channels, each with those below it
 * @param sex {@code female}, {@code male}, {@code given} or {@code absent}
 * @param destination code of a country, {@code given} or {@code absent}
 * @param sector code of a sector as reported, {@code given} or {@code absent}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineSelection(
        @Size(min = 1, max = 50) @Schema(examples = "[\"ABROAD\"]") List<@NotNull @NotBlank String> channel,
        @Pattern(regexp = "female|male|given|absent") @Schema(examples = "female") String sex,
        @Size(max = 10) @Schema(examples = "absent") String destination,
        @Size(max = 50) @Schema(examples = "given") String sector) {

    static final LineSelection ALL = new LineSelection(null, null, null, null);
    static final List<String> WORDS = List.of("given", "absent");
}
