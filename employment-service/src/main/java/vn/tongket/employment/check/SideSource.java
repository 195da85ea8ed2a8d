package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the value of a side comes from. Other reports are those of the same unit version that are at least submitted. */
enum SideSource {
    @JsonProperty("report")
    REPORT("report"),
    @JsonProperty("month-before")
    MONTH_BEFORE("month-before"),
    /** For the report of a whole year, the year before. */
    @JsonProperty("same-month-last-year")
    SAME_MONTH_LAST_YEAR("same-month-last-year"),
    /** The report with those of the earlier months of its year. */
    @JsonProperty("year-to-date")
    YEAR_TO_DATE("year-to-date"),
    /** Of the unit's plan in force, one twelfth for each month of the year up to the report's. */
    @JsonProperty("plan-to-date")
    PLAN_TO_DATE("plan-to-date"),
    @JsonProperty("constant")
    CONSTANT("constant");

    private final String code;

    SideSource(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether it speaks of the report that is checked. */
    boolean isOfReport() {
        return this == REPORT || this == YEAR_TO_DATE;
    }
}
