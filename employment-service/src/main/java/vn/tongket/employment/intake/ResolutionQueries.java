package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.tongket.employment.intake.DirectoryRows.TypedPeriod;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.kit.database.Sql;

/**
 * Finds what the staged cells mean: {@code import_resolved}, a temporary table with a row for each cell, its codes, and per
 * field the fault that keeps it from having one. Each word of the file is looked up once for each period, however often it
 * stands there: of two codes with one name the one that is in use then is meant.
 */
@ApplicationScoped
class ResolutionQueries {
    private static final String WORDS =
            """
            create temp table import_words on commit drop as
            with catalogue (kind, code, name_vi, name_en, valid_from, valid_to, active) as (
                select 'channel', code, name_vi, name_en, valid_from, valid_to,
                       reference_active('job_creation_channels', row_key, confidence) from job_creation_channels
                union all
                select 'destination', code, name_vi, name_en, valid_from, valid_to,
                       reference_active('destination_countries', row_key, confidence) from destination_countries
                union all
                select 'sector', code, name_vi, name_en, valid_from, valid_to,
                       reference_active('economic_sectors', row_key, confidence) from economic_sectors
                union all
                select 'sex', code, name_vi, name_en, valid_from, valid_to,
                       reference_active('sexes', row_key, confidence) from sexes
            ), keys as (
                select kind, spelling(code) as key, 1 as rank, code, valid_from, valid_to, active from catalogue
                union all
                select kind, spelling(name_vi), 2, code, valid_from, valid_to, active from catalogue
                union all
                select kind, spelling(name_en), 2, code, valid_from, valid_to, active from catalogue
            ), typed as (
                select distinct v.kind, v.typed, coalesce(p.last_day, '-infinity') as day
                from import_cells c
                left join import_periods p on p.typed = c.period and p.typed_calendar = coalesce(c.calendar, '')
                cross join lateral (values ('channel', c.channel), ('sex', c.sex), ('destination', c.destination),
                                           ('sector', c.sector)) as v (kind, typed)
                where c.import_id = :import and v.typed is not null
            ), found as (
                select t.kind, t.typed, t.day, k.code, k.valid_from, k.valid_to, k.active,
                       rank() over (partition by t.kind, t.typed, t.day
                                    order by k.rank, k.active and t.day >= coalesce(k.valid_from, '-infinity')
                                                     and t.day < coalesce(k.valid_to, 'infinity') desc) as place
                from typed t join keys k on k.kind = t.kind and k.key = spelling(t.typed)
            )
            select kind, typed, day, min(code) as code, count(distinct code) > 1 as ambiguous, bool_and(active) as active,
                   coalesce(min(valid_from), '-infinity') as valid_from, coalesce(min(valid_to), 'infinity') as valid_to
            from found where place = 1
            group by kind, typed, day""";

    private static final String PERIODS =
            """
            create temp table import_periods on commit drop as
            select typed, typed_calendar, calendar, cast(year as int), cast(month as int),
                   cast(year as int) * 100 + coalesce(cast(month as int), 0) as period_number,
                   cast(first_day as date), cast(last_day as date)
            from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]), cast(:c3 as text[]),
                        cast(:c4 as text[]), cast(:c5 as text[]), cast(:c6 as text[]))
                as p (typed, typed_calendar, calendar, year, month, first_day, last_day)""";

    private static final String UNITS =
            """
            create temp table import_units on commit drop as
            select code, cast(first_day as date), cast(last_day as date), cast(since as date),
                   string_to_array(path, ',') as path, cast(in_scope as boolean)
            from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]), cast(:c3 as text[]),
                        cast(:c4 as text[]), cast(:c5 as text[]))
                as u (code, first_day, last_day, since, path, in_scope)""";

    private static final String RESOLVED =
            """
            create temp table import_resolved on commit drop as
            select c.row_number, c.head_count, c.note, 'note' = any(i.column_fields) as says_notes, c.formulas,
                   p.typed as period, p.calendar, p.year, p.month, p.period_number, p.first_day, p.last_day,
                   u.code as unit_code, u.since as unit_since, u.path,
                   ch.code as channel, sx.code as sex, de.code as destination, se.code as sector,
                   case when c.unit is null then 'missing-value'
                        when u.code is null and p.last_day is not null then 'unknown-unit'
                        when not u.in_scope then 'out-of-scope'
                   end as unit_fault,
                   case when c.period is null then 'missing-value'
                        when p.last_day is null and p.calendar is not null or p.typed is null then 'bad-period'
                   end as period_fault,
                   case when p.typed is not null and p.calendar is null then 'unknown-calendar' end as calendar_fault,
                   case when c.channel is null then 'missing-value'
                        when ch.code is null then 'unknown-channel'
                        when ch.ambiguous then 'ambiguous-name'
                        when not ch.active then 'unconfirmed-channel'
                        when p.last_day < ch.valid_from or p.last_day >= ch.valid_to then 'unknown-channel'
                   end as channel_fault,
                   case when c.sex is null then null
                        when sx.code is null or not sx.active or p.last_day < sx.valid_from or p.last_day >= sx.valid_to
                            then 'unknown-sex'
                   end as sex_fault,
                   case when c.destination is null then null
                        when ch.code <> 'ABROAD' then 'destination-not-abroad'
                        when de.code is null or not de.active or p.last_day < de.valid_from or p.last_day >= de.valid_to
                            then 'unknown-destination'
                        when de.ambiguous then 'ambiguous-name'
                   end as destination_fault,
                   case when c.sector is null then null
                        when se.code is null then 'unknown-sector'
                        when se.ambiguous then 'ambiguous-name'
                        when not se.active then 'unconfirmed-sector'
                        when p.last_day < se.valid_from or p.last_day >= se.valid_to then 'unknown-sector'
                   end as sector_fault,
                   case when c.persons is null then 'missing-value' else c.number_fault end as persons_fault,
                   case when length(c.note) > 500 then 'note-too-long' end as note_fault
            from import_cells c
            join job_report_imports i on i.id = c.import_id
            left join import_periods p on p.typed = c.period and p.typed_calendar = coalesce(c.calendar, '')
            left join import_units u on u.code = unit_code_meant(c.unit)
                                    and p.last_day between u.first_day and u.last_day
            cross join lateral (select coalesce(p.last_day, '-infinity') as day) d
            left join import_words ch on ch.kind = 'channel' and ch.typed = c.channel and ch.day = d.day
            left join import_words sx on sx.kind = 'sex' and sx.typed = c.sex and sx.day = d.day
            left join import_words de on de.kind = 'destination' and de.typed = c.destination and de.day = d.day
            left join import_words se on se.kind = 'sector' and se.typed = c.sector and se.day = d.day
            where c.import_id = :import""";

    private final Session database;
    private final UnitDirectory directory;

    ResolutionQueries(Session database, UnitDirectory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** @param scope units of which the submitter may send figures */
    void resolve(UUID id, UnitScope scope) {
        withColumns(PERIODS, DirectoryRows.ofPeriods(periods(id))).executeUpdate();
        of(WORDS, id).executeUpdate();
        withColumns(UNITS, DirectoryRows.ofUnits(units(id), directory, scope)).executeUpdate();
        List.of("import_words", "import_periods", "import_units").forEach(this::analyze);
        ManyCells.joined(database, RESOLVED, id);
        // Only what is joined by: the statistics of all columns cost as much as the table
        analyze("import_resolved (unit_code, period_number, calendar, channel, sex, destination)");
    }

    private List<TypedPeriod> periods(UUID id) {
        return Sql.query(
                        database,
                        """
                        select distinct period, calendar from import_cells
                        where import_id = :import and length(period) <= 7 and coalesce(length(calendar), 0) <= 20""")
                .setParameter("import", id)
                .getResultStream()
                .map(row -> new TypedPeriod(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private List<String> units(UUID id) {
        return Sql.column(
                        database,
                        """
                        select distinct unit_code_meant(unit) from import_cells
                        where import_id = :import and length(unit) <= 5""",
                        String.class)
                .setParameter("import", id)
                .getResultList();
    }

    private MutationQuery of(String statement, UUID id) {
        return database.createNativeMutationQuery(statement).setParameter("import", id);
    }

    private MutationQuery withColumns(String statement, String[][] columns) {
        MutationQuery query = database.createNativeMutationQuery(statement);
        for (int i = 0; i < columns.length; i++) {
            query.setParameter("c" + i, columns[i]);
        }
        return query;
    }

    private void analyze(String table) {
        database.createNativeMutationQuery("analyze " + table).executeUpdate();
    }
}
