package vn.tongket.kit.paging;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.problem.CommonProblem;

/** {@code ?updatedAfter=} of a collection that other systems copy. */
public class ChangedAfter {
    static final String PARAMETER = "updatedAfter";

    @QueryParam(PARAMETER)
    @Parameter(
            description =
                    "Only what changed after this instant. To copy all, go on with the resume link of each answer.")
    String updatedAfter;

    /** The instant; long ago where the parameter is absent. 400 for one that cannot be read. */
    public Instant instant() {
        return sought().orElse(Instant.EPOCH);
    }

    /** The instant, where one was sent; 400 as {@link #instant}. */
    public Optional<Instant> sought() {
        try {
            return Optional.ofNullable(updatedAfter).map(Instant::parse);
        } catch (DateTimeParseException malformed) {
            throw CommonProblem.INVALID_FIELD.at(
                    PARAMETER, "Thời điểm viết 2025-01-06T08:00:00Z.", "An instant is written 2025-01-06T08:00:00Z.");
        }
    }
}
