package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.time.ReportingCalendar;

/** Stores which years are closed, and closes and opens the reports of one in a single statement. */
@ApplicationScoped
public class LockedYearQueries {
    private static final String ANSWER =
            """
            select y.year, y.calendar, y.reason, y.locked_by, y.locked_at,
                   count(r.id) filter (where r.status = 'LOCKED'),
                   count(r.id) filter (where r.status in ('DRAFT', 'SUBMITTED', 'RETURNED'))
            from locked_years y
            left join job_reports r on r.calendar = y.calendar and r.period_year = y.year
            where cast(:year as int) is null or (y.year = :year and y.calendar = :calendar)
            group by y.year, y.calendar, y.reason, y.locked_by, y.locked_at
            order by y.year, y.calendar""";

    private final Session database;

    LockedYearQueries(Session database) {
        this.database = database;
    }

    Set<LockedYear> all() {
        return Sql.query(database, "select year, calendar from locked_years")
                .getResultStream()
                .map(LockedYearQueries::year)
                .collect(Collectors.toSet());
    }

    /** The year of a report, deleted or not, which never changes; the report itself is not taken. */
    Optional<LockedYear> ofReport(UUID report) {
        return Sql.query(database, "select period_year, calendar from job_reports where id = :report")
                .setParameter("report", report)
                .getResultStream()
                .map(LockedYearQueries::year)
                .findFirst();
    }

    private static LockedYear year(Tuple row) {
        return new LockedYear(row.get(0, Integer.class), ReportingCalendar.valueOf(row.get(1, String.class)));
    }

    /** Holds off closing and opening of a year until the transaction ends. */
    void hold(LockedYear year) {
        wait("pg_advisory_xact_lock_shared", year);
    }

    /**
     * Holds off closing and opening of several years until the transaction ends, with one statement.
     *
     * @param calendars {@link ReportingCalendar} names, one for each of the years
     */
    public void hold(String[] calendars, Integer[] years) {
        Sql.column(
                        database,
                        """
                        select count(held_lock) from (
                            select pg_advisory_xact_lock_shared(hashtext('year:' || calendar), year) as held_lock
                            from unnest(cast(:calendars as text[]), cast(:years as int[])) as years (calendar, year)
                            order by calendar, year) locks""",
                        Long.class)
                .setParameter("calendars", calendars)
                .setParameter("years", years)
                .getSingleResult();
    }

    /** Waits until nobody works on a report of the year, and keeps everybody from it. */
    void takeAlone(LockedYear year) {
        wait("pg_advisory_xact_lock", year);
    }

    private void wait(String lock, LockedYear year) {
        Sql.column(database, "select 1 from " + lock + "(hashtext('year:' || :calendar), :year)", Integer.class)
                .setParameter("calendar", year.calendar().name())
                .setParameter("year", year.year())
                .getSingleResult();
    }

    /** Unit and period of the approved reports with a line that was corrected since. */
    List<String> correctedReports(LockedYear year) {
        return Sql.column(
                        database,
                        """
                        select r.unit_code || ' ' || r.period from job_reports r
                        where r.calendar = :calendar and r.period_year = :year and r.status = 'APPROVED'
                          and exists (select from job_report_lines l
                                      where l.job_report_id = r.id and l.recorded_at > r.approved_at
                                        and not l.removed)
                        order by r.unit_code, r.period_number""",
                        String.class)
                .setParameter("calendar", year.calendar().name())
                .setParameter("year", year.year())
                .getResultList();
    }

    void lock(LockedYear year, String province, String reason, String by, Instant at) {
        database.createNativeMutationQuery(
                        """
                        insert into locked_years (year, calendar, province_code, reason, locked_by, locked_at)
                        values (:year, :calendar, :province, :reason, :by, :at)""")
                .setParameter("year", year.year())
                .setParameter("calendar", year.calendar().name())
                .setParameter("province", province)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        move(year, "APPROVED", "LOCKED", reason, by, at);
    }

    void unlock(LockedYear year, String reason, String by, Instant at) {
        database.createNativeMutationQuery("delete from locked_years where year = :year and calendar = :calendar")
                .setParameter("year", year.year())
                .setParameter("calendar", year.calendar().name())
                .executeUpdate();
        move(year, "LOCKED", "APPROVED", reason, by, at);
    }

    private void move(LockedYear year, String from, String to, String reason, String by, Instant at) {
        database.createNativeMutationQuery(
                        """
                        update job_reports
                        set status = :to, status_reason = :reason, changed_by = :by, updated_at = :at,
                            version = version + 1
                        where calendar = :calendar and period_year = :year and status = :from""")
                .setParameter("to", to)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("calendar", year.calendar().name())
                .setParameter("year", year.year())
                .setParameter("from", from)
                .executeUpdate();
    }

    List<LockedYearResponse> list() {
        return answers(null);
    }

    Optional<LockedYearResponse> find(LockedYear year) {
        return answers(year).stream().findFirst();
    }

    private List<LockedYearResponse> answers(LockedYear year) {
        return Sql.query(database, ANSWER)
                .setParameter("year", year == null ? null : year.year(), Integer.class)
                .setParameter("calendar", year == null ? null : year.calendar().name(), String.class)
                .getResultStream()
                .map(row -> new LockedYearResponse(
                        row.get(0, Integer.class),
                        ReportingCalendar.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class)))
                .toList();
    }
}
