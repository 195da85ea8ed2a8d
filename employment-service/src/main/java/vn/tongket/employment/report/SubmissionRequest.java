package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit has to say when it submits a report.
 *
 * @param explanation why the figures are right although a check finds an error; it goes into the messages of the report
 */
record SubmissionRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Tháng này có đợt tuyển dụng của khu công nghiệp.")
                String explanation) {}
