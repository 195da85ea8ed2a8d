package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** A status that a report took on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransitionResponse(JobReportStatus status, String changedBy, Instant changedAt, String reason) {}
