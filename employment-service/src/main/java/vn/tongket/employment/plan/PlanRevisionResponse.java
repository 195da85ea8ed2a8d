package vn.tongket.employment.plan;

import java.time.Instant;
import java.time.LocalDate;

/** A target as it once was set. */
record PlanRevisionResponse(
        long revision,
        long value,
        String decisionNumber,
        LocalDate decisionDate,
        String recordedBy,
        Instant recordedAt) {}
