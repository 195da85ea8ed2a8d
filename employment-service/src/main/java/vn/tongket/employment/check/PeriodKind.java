package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a report covers. */
enum PeriodKind {
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR
}
