package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.UnitKey;

/** Reads by what figures of divided units can be spread. */
@ApplicationScoped
class ShareQueries {
    private static final String LAST_APPROVED =
            """
            with units as (
                select * from unnest(cast(:codes as text[]), cast(:sinces as date[])) as u (unit_code, unit_since)),
            last as (
                select max(newest.period_number) as month
                from units u cross join lateral (
                    select r.period_number from job_reports r
                    where r.unit_code = u.unit_code and r.unit_since = u.unit_since and r.calendar = :calendar
                      and r.period_month is not null and %s in ('APPROVED', 'LOCKED')
                    order by r.period_number desc limit 1) newest)
            select f.unit_code, f.unit_since, sum(f.persons), sum(f.persons)
            from %s f join units u on u.unit_code = f.unit_code and u.unit_since = f.unit_since
            where f.calendar = :calendar and f.period_number %% 100 <> 0 and f.status in ('APPROVED', 'LOCKED')
              and f.period_number > (select month - 100 from last) and f.period_number <= (select month from last)
            group by f.unit_code, f.unit_since""";

    private final Session database;

    ShareQueries(Session database) {
        this.database = database;
    }

    /** What units last reported themselves, as approved: the sum of the last twelve months on record of any of them. */
    List<JobCount> lastApproved(JobQuestion question, Set<UnitKey> units) {
        NativeQuery<Tuple> query =
                Sql.query(database, LAST_APPROVED.formatted(JobSources.status(question), JobSources.totals(question)));
        query.setParameter("calendar", question.months().calendar().name());
        JobSources.bindTime(query, question);
        JobSources.bindUnits(query, List.copyOf(units));
        return query.getResultStream()
                .map(row -> JobCount.of(row, List.of("unit_code", "unit_since")))
                .toList();
    }

    /** Inhabitants on record, the latest of each unit. */
    List<JobCount> populations(JobQuestion question, Set<UnitKey> units) {
        NativeQuery<Tuple> query = Sql.query(
                database,
                """
                select f.unit_code, f.unit_since, f.persons, f.persons
                from (select distinct on (unit_code, unit_since) unit_code, unit_since, population as persons
                      from unit_populations%s
                      order by unit_code, unit_since, counted_on desc, recorded_at desc) f
                where true"""
                                .formatted(question.asOf() == null ? "" : " where recorded_at <= :asOf")
                        + JobSources.OF_UNITS);
        JobSources.bindTime(query, question);
        JobSources.bindUnits(query, List.copyOf(units));
        return query.getResultStream()
                .map(row -> JobCount.of(row, List.of("unit_code", "unit_since")))
                .toList();
    }
}
