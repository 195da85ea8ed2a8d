package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitColumns;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.UnitKey;

/** Reads which monthly reports there are beside those that are expected. */
@ApplicationScoped
class AvailabilityQueries {
    private static final String CELLS =
            """
            with expected as (
                select * from unnest(cast(:numbers as int[]), cast(:codes as text[]), cast(:sinces as date[]))
                    as e (period_number, unit_code, unit_since)),
            reports as (
                select period_number, unit_code, unit_since, status, first_submitted_at from job_reports
                where calendar = :calendar and period_number between :low and :high and period_month is not null
                  and status <> 'DELETED'
                  and (unit_code, unit_since) in
                      (select * from unnest(cast(:shownCodes as text[]), cast(:shownSinces as date[]))))
            select period_number, unit_code, unit_since, e.period_number is not null, r.status, r.first_submitted_at
            from expected e
            full join reports r using (period_number, unit_code, unit_since)
            order by unit_code, unit_since, period_number""";

    private final Session database;

    AvailabilityQueries(Session database) {
        this.database = database;
    }

    /** A month of which a unit is to report. */
    record Expected(YearMonth month, UnitKey unit) {}

    /** A month of a unit; without a status where there is no report. */
    record Cell(YearMonth month, UnitKey unit, boolean expected, String status, Instant firstSubmittedAt) {}

    /** @param shown the versions of units of which reports are looked for */
    List<Cell> cells(MonthRange months, Collection<UnitKey> shown, Collection<Expected> expected) {
        List<UnitKey> reporting = expected.stream().map(Expected::unit).toList();
        return Sql.query(database, CELLS)
                .setParameter(
                        "numbers",
                        expected.stream().map(e -> MonthRange.number(e.month())).toArray(Integer[]::new))
                .setParameter("codes", UnitColumns.codes(reporting))
                .setParameter("sinces", UnitColumns.sinces(reporting))
                .setParameter("calendar", months.calendar().name())
                .setParameter("low", months.firstNumber())
                .setParameter("high", months.lastNumber())
                .setParameter("shownCodes", UnitColumns.codes(shown))
                .setParameter("shownSinces", UnitColumns.sinces(shown))
                .getResultStream()
                .map(row -> new Cell(
                        YearMonth.of(row.get(0, Integer.class) / 100, row.get(0, Integer.class) % 100),
                        new UnitKey(row.get(1, String.class), row.get(2, LocalDate.class)),
                        row.get(3, Boolean.class),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }
}
