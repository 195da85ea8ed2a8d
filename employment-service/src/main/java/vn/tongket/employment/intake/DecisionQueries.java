package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.employment.report.LockedYearQueries;
import vn.tongket.kit.database.Sql;

/**
 * Decides what becomes of each resolved cell, against reports that nobody can change meanwhile: {@code import_targets}, the
 * reports, and {@code import_decided}, the cells; and puts errors and outcomes on record.
 *
 * <p>Locks are taken in the order of every other change of a report: years, reports, and last, when the import is applied,
 * the audit chain. Approved reports are not locked, for the closing of a year changes them under the lock of the year; a
 * report that is entered meanwhile makes the import fail at {@code uq_job_reports_period}, to be done over by {@link
 * ReportRace}. A message about a report is written when the chain is taken already; it asks the report for its key alone, which
 * stays free.
 */
@ApplicationScoped
class DecisionQueries {
    private static final String KEYS =
            """
            select distinct unit_code, unit_since, path, calendar, period, year, month, period_number, first_day, last_day
            from import_resolved
            where unit_code is not null and unit_fault is null and period_fault is null
              and formulas is null""";

    private static final String HELD =
            """
            create temp table import_held on commit drop as
            select r.id from job_reports r
            where (r.unit_code, r.period_number, r.calendar) in (
                    select unit_code, period_number, calendar from (%s) keys)
              and r.status in ('DRAFT', 'SUBMITTED', 'RETURNED')
            order by r.id
            for no key update of r"""
                    .formatted(KEYS);

    private static final String TARGETS =
            """
            create temp table import_targets on commit drop as
            select k.*, coalesce(r.id, uuidv7()) as report_id, r.id is not null as existed,
                   coalesce(r.status, 'DRAFT') as status,
                   ntile(10) over (order by r.id, k.unit_code, k.period_number) as slice,
                   case when y.year is not null then 'year-locked'
                        when r.status not in ('DRAFT', 'RETURNED') then 'report-status'
                   end as fault,
                   case when y.year is not null then cast(k.year as text) else lower(r.status) end as hint
            from (%s) k
            left join job_reports r
                on r.unit_code = k.unit_code and r.period_number = k.period_number and r.calendar = k.calendar
                and (r.status in ('APPROVED', 'LOCKED') or r.id in (select id from import_held))
            left join locked_years y on y.year = k.year and y.calendar = k.calendar"""
                    .formatted(KEYS);

    private static final String DECIDED =
            """
            create temp table import_decided on commit drop as
            select d.*,
                   case when d.formulas is not null or d.fault is not null or d.twin is not null
                             or coalesce(d.unit_fault, d.period_fault, d.calendar_fault, d.channel_fault, d.sex_fault,
                                         d.destination_fault, d.sector_fault, d.persons_fault, d.note_fault) is not null
                        then 'REFUSED'
                        when d.line_removed then 'CREATED'
                        when (d.line_persons, d.line_note) is distinct from (d.head_count, d.new_note) then 'UPDATED'
                        else 'IGNORED'
                   end as outcome
            from (
                select c.*, t.report_id, t.slice, t.fault, t.hint,
                       -- Which of two rows is right nobody knows, so that each names the other
                       case when t.report_id is not null and c.channel is not null
                            then nullif(case when min(c.row_number) over same < c.row_number
                                             then min(c.row_number) over same
                                             else max(c.row_number) over same end, c.row_number)
                       end as twin,
                       l.persons as line_persons, l.note as line_note, coalesce(l.removed, true) as line_removed,
                       -- A file without the column says nothing of notes
                       case when c.says_notes or l.removed then c.note else l.note end as new_note
                from import_resolved c
                left join import_targets t on t.unit_code = c.unit_code and t.period_number = c.period_number
                                          and t.calendar = c.calendar
                left join (select l.*, coalesce(l.sex, '') as sex_key, coalesce(l.destination, '') as destination_key,
                                  coalesce(l.sector, '') as sector_key
                           from import_targets e join job_report_lines l on l.job_report_id = e.report_id
                           where e.existed) l
                    on l.job_report_id = t.report_id and l.channel = c.channel and l.sex_key = coalesce(c.sex, '')
                    and l.destination_key = coalesce(c.destination, '') and l.sector_key = coalesce(c.sector, '')
                window same as (partition by t.report_id, c.channel, c.sex, c.destination, c.sector,
                                -- A cell that says nothing repeats nothing
                                case when c.channel is null or c.formulas is not null or c.sex_fault is not null
                                          or c.destination_fault is not null or c.sector_fault is not null
                                     then c.row_number end)
            ) d""";

    private static final String ERRORS =
            """
            insert into import_errors (import_id, province_code, row_number, field, code, typed, hint)
            select c.import_id, c.province_code, c.row_number, e.field,
                   case when e.field = any(c.formulas) then 'formula' else e.code end, left(e.typed, 200), e.hint
            from import_decided d
            join import_cells c on c.import_id = :import and c.row_number = d.row_number
            cross join lateral (values
                ('unit', d.unit_fault, c.unit, cast(d.last_day as text)),
                ('period', coalesce(d.period_fault, d.fault), c.period, d.hint),
                ('calendar', d.calendar_fault, c.calendar, null),
                ('channel', coalesce(d.channel_fault, case when d.twin is not null then 'line-twice' end), c.channel,
                            case when d.channel_fault is null then cast(d.twin as text) else d.channel end),
                ('sex', d.sex_fault, c.sex, null),
                ('destination', d.destination_fault, c.destination, null),
                ('sector', d.sector_fault, c.sector, d.sector),
                ('persons', d.persons_fault, c.persons, null),
                ('note', d.note_fault, c.note, null)) as e (field, code, typed, hint)
            where d.outcome = 'REFUSED' and (e.code is not null or e.field = any(c.formulas))""";

    private static final String OUTCOMES =
            """
            insert into import_outcomes (import_id, province_code, row_number, outcome)
            select i.id, i.province_code, d.row_number, d.outcome
            from import_decided d cross join job_report_imports i
            where i.id = :import""";

    private final Session database;
    private final LockedYearQueries years;

    DecisionQueries(Session database, LockedYearQueries years) {
        this.database = database;
        this.years = years;
    }

    /** Answers how many cells are refused. */
    int decide(UUID id) {
        holdYears();
        run(HELD);
        run(TARGETS);
        run("analyze import_targets");
        run(DECIDED);
        run("analyze import_decided (report_id, outcome, slice)");
        run(id, OUTCOMES);
        return ManyCells.joined(database, ERRORS, id) == 0 ? 0 : refused();
    }

    private void holdYears() {
        List<Tuple> open = Sql.query(
                        database, "select distinct calendar, year from import_resolved where year is not null")
                .getResultList();
        years.hold(
                open.stream().map(row -> row.get(0, String.class)).toArray(String[]::new),
                open.stream().map(row -> row.get(1, Integer.class)).toArray(Integer[]::new));
    }

    private int refused() {
        return Sql.column(
                        database,
                        "select cast(count(*) as int) from import_decided where outcome = 'REFUSED'",
                        Integer.class)
                .getSingleResult();
    }

    private void run(String statement) {
        database.createNativeMutationQuery(statement).executeUpdate();
    }

    private int run(UUID id, String statement) {
        return database.createNativeMutationQuery(statement)
                .setParameter("import", id)
                .executeUpdate();
    }
}
