-- A line may come into an approved report as one that is not there yet, and be opened; or it is taken out. Until it holds a
-- value its channel has no total because of it: a total of 0 would say that a unit has counted nobody, and would make a
-- report out of one that says nothing.
create or replace function job_report_lines_insert_follows() returns trigger
    language plpgsql
as
$$
begin
    insert into job_line_values (line_id, province_code, persons, note, removed, status, recorded_by, recorded_at)
    select id, province_code, persons, note, removed, status, recorded_by, recorded_at from new_lines;

    insert into job_monthly_totals as t
    select job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel, sum(persons)
    from new_lines
    where not removed
    group by job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel
    on conflict on constraint pk_job_monthly_totals do update set persons = t.persons + excluded.persons;
    return null;
end
$$;

-- Also runs when the foreign key passes on a new status; then no value differs, and nothing follows. Each statement is parsed
-- anew, so that it knows how many lines there are.
create or replace function job_report_lines_update_follows() returns trigger
    language plpgsql
as
$$
begin
    execute $values$
        insert into job_line_values (line_id, province_code, persons, note, removed, status, recorded_by, recorded_at)
        select n.id, n.province_code, n.persons, n.note, n.removed, n.status, n.recorded_by, n.recorded_at
        from new_lines n join old_lines o using (id)
        where (n.persons, n.note, n.removed) is distinct from (o.persons, o.note, o.removed)
    $values$;

    execute $come$
        insert into job_monthly_totals
        select distinct n.job_report_id, n.province_code, n.calendar, n.period_number, n.unit_code, n.unit_since, n.status,
               n.channel, 0
        from new_lines n join old_lines o using (id)
        where o.removed and not n.removed
        on conflict on constraint pk_job_monthly_totals do nothing
    $come$;

    execute $totals$
        update job_monthly_totals t
        set persons = t.persons + moved.persons
        from (select n.job_report_id, n.channel, sum(n.persons - o.persons) as persons
              from new_lines n join old_lines o using (id)
              where n.persons <> o.persons
              group by n.job_report_id, n.channel) moved
        where t.job_report_id = moved.job_report_id and t.channel = moved.channel
    $totals$;

    execute $gone$
        delete from job_monthly_totals t
        using (select distinct n.job_report_id, n.channel
               from new_lines n join old_lines o using (id)
               where n.removed and not o.removed) gone
        where t.job_report_id = gone.job_report_id and t.channel = gone.channel
          and not exists (select from job_report_lines l
                          where l.job_report_id = t.job_report_id and l.channel = t.channel and not l.removed)
    $gone$;
    return null;
end
$$;

delete from job_monthly_totals t
where not exists (select from job_report_lines l
                  where l.job_report_id = t.job_report_id and l.channel = t.channel and not l.removed);

-- Statistics pass over such lines without leaving the index
drop index ix_job_report_lines_statistics;
create index ix_job_report_lines_statistics on job_report_lines (calendar, period_number)
    include (status, unit_code, unit_since, channel, sex, destination, sector, persons, removed);
