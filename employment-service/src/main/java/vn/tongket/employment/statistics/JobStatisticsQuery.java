package vn.tongket.employment.statistics;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.Clocks;
import vn.tongket.kit.time.RecordYears;
import vn.tongket.kit.time.ReportingCalendar;

/** Parameters of job statistics as they are sent. */
public class JobStatisticsQuery {
    @QueryParam("year")
    @Parameter(description = "Short for from and to: all months of a year", example = "2024")
    Integer year;

    @QueryParam("from")
    @Parameter(description = "First month", example = "2024-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last month", example = "2024-06")
    String to;

    @QueryParam("calendar")
    @DefaultValue("calendar-year")
    ReportingCalendar calendar;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Code of a unit, as it was on the last day asked for or in the boundaries; the province where "
                            + "absent",
            example = "20")
    String unit;

    @QueryParam("depth")
    @Parameter(description = "With groupBy=unit: how many levels below the unit, 1 where absent")
    Integer depth;

    @QueryParam("groupBy")
    @DefaultValue("channel")
    @Parameter(
            description = "Up to three of year, month, unit, channel, subchannel, sex, destination, sector; none for "
                    + "the total only",
            example = "unit,month")
    String groupBy;

    @QueryParam("status")
    @DefaultValue("approved")
    @Parameter(description = "approved, submitted (approved and waiting) or all")
    String status;

    @QueryParam("boundaries")
    @DefaultValue(BoundariesDay.AS_REPORTED)
    @Parameter(description = BoundariesDay.DESCRIPTION, example = BoundariesDay.EXAMPLE)
    String boundaries;

    @QueryParam("allocation")
    @DefaultValue("last-approved-share")
    @Parameter(description = "By what figures of divided units are spread: last-approved-share or population")
    String allocation;

    @QueryParam("asOf")
    @Parameter(description = "The figures as they stood at an instant, or at the end of a day", example = "2025-01-06")
    String asOf;

    JobQuestion question(UnitDirectory units, LocalDate today) {
        MonthRange months = months();
        LocalDate day = BoundariesDay.of(boundaries, today);
        String code = unit == null ? units.province() : unit;
        List<JobGrouping> groupings = JobGrouping.list(groupBy);
        int levels = depth == null ? 1 : depth;
        if (levels < 0) {
            throw CommonProblem.INVALID_FIELD.at("depth", "Từ 0 trở lên.", "Zero or more.");
        }
        return new JobQuestion(
                months,
                units.require(code, day == null ? months.lastDay() : day),
                groupings.contains(JobGrouping.UNIT) ? levels : 0,
                groupings,
                JobStatus.of(status),
                day,
                Allocations.key(allocation),
                instant());
    }

    private MonthRange months() {
        if (year != null) {
            if (from != null || to != null) {
                throw CommonProblem.INVALID_FIELD.at(
                        "year", "Chỉ gửi year, hoặc from và to.", "Send either year, or from and to.");
            }
            return MonthRange.ofYear(calendar, RecordYears.require("year", year));
        }
        return MonthRange.of(calendar, from, to);
    }

    private Instant instant() {
        if (asOf == null) {
            return null;
        }
        return asOf.length() > "2025-01-06".length() ? instant(asOf) : endOf(BoundariesDay.day("asOf", asOf));
    }

    /** Still within the day, so that what comes into force on the next one is not in force. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.VIETNAM).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            RecordYears.require("asOf", instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        } catch (DateTimeException malformed) {
            throw CommonProblem.INVALID_FIELD.at(
                    "asOf",
                    "Viết 2025-01-06 hoặc 2025-01-06T08:00:00Z.",
                    "Written 2025-01-06 or 2025-01-06T08:00:00Z.");
        }
    }
}
