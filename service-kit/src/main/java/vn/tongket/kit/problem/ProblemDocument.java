package vn.tongket.kit.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as it reaches the client (RFC 9457), for the API's description: {@link ProblemType} makes what is sent, and
 * {@link ProblemEnricher} completes it.
 *
 * @param errors each part of the request that is at fault; absent where no single part is
 * @param translations title and detail by language, {@code vi} and {@code en}
 */
@Schema(name = "Problem", description = "What went wrong (RFC 9457); docs/problems.md lists the types")
record ProblemDocument(
        @Schema(description = "Stable name of the problem", examples = "urn:tongket:problem:invalid-field") URI type,
        @Schema(examples = "400") int status,
        @Schema(description = "Vietnamese, or English under Accept-Language: en", examples = "Dữ liệu không hợp lệ")
                String title,
        @Schema(
                        description = "The reason in this case, in the language of the title",
                        examples = "Có 1 chỗ chưa hợp lệ; xem errors.")
                String detail,
        @Schema(description = "The path that was asked", examples = "/api/v1/employment/job-reports") URI instance,
        @Schema(description = "Each part of the request that is at fault") List<FieldError> errors,
        @Schema(description = "Title and detail by language: vi and en") Map<String, ProblemText> translations,
        @Schema(
                        description = "Finds the request in the logs and in the audit trail",
                        examples = "4bf92f3577b34da6a3ce929d0e0e4736")
                String traceId) {}
