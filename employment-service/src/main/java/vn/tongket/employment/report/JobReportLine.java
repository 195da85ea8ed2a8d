package vn.tongket.employment.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One count of a report. */
@Embeddable
record JobReportLine(
        String provinceCode, String channel, @Enumerated(EnumType.STRING) Sex sex, String destination, int persons) {}
