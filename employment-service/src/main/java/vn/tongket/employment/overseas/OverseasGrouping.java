package vn.tongket.employment.overseas;

import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kit.problem.CommonProblem;

/** By what register and reports are compared. */
enum OverseasGrouping {
    UNIT("job_monthly_totals", "cast(null as text)", "f.unit_code, f.unit_since"),
    MONTH("job_monthly_totals", "cast(null as text)", "cast(f.period_number as text), cast(null as date)"),
    /** Only the lines know countries. */
    COUNTRY("(select * from job_report_lines where not removed)", "t.destination", "f.country, cast(null as date)");

    private final String source;
    private final String country;
    private final String key;

    OverseasGrouping(String source, String country, String key) {
        this.source = source;
        this.country = country;
        this.key = key;
    }

    /** Reads the code of a query parameter; 400 otherwise. */
    static OverseasGrouping fromString(String code) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code().equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "groupBy", "Chỉ nhận unit, month hoặc country.", "Takes unit, month or country."));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of the reports' head counts, here {@code t}. */
    String source() {
        return source;
    }

    /** What that table says of the country. */
    String country() {
        return country;
    }

    /** Code and version by which rows {@code f} are grouped. */
    String key() {
        return key;
    }
}
