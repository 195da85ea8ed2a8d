package vn.tongket.kit.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import vn.tongket.kit.problem.CommonProblem;

/**
 * When a person was born: the day, or only the year, as in many old files.
 *
 * @param date null where only the year is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Birth(@PastOrPresent LocalDate date, @Min(1850) @Max(2100) Integer year) {
    public Birth {
        if (date != null && year != null && date.getYear() != year) {
            throw CommonProblem.INVALID_FIELD.at(
                    "birth.year", "Năm sinh không khớp ngày sinh.", "The year is not that of the date.");
        }
        year = date != null ? Integer.valueOf(date.getYear()) : year;
    }

    /** Answers 400 where neither day nor year is given. */
    public Birth required() {
        if (year == null) {
            throw CommonProblem.INVALID_FIELD.at(
                    "birth", "Cần ngày sinh hoặc năm sinh.", "A date or a year of birth is needed.");
        }
        return this;
    }

    /** What those may know who need not know the day. */
    public Birth yearOnly() {
        return new Birth(null, year);
    }
}
