-- A statement over changed rows takes their number from when it was parsed, and PL/pgSQL parses it once for each connection:
-- whoever first corrected one line made the next closing of a year compare each of its lines with each. Parsed anew by
-- EXECUTE, the statement knows how many rows there are.
create or replace function job_reports_keep_transitions() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'INSERT' then
        insert into job_report_transitions (job_report_id, province_code, status, changed_by, changed_at, reason)
        select id, province_code, status, changed_by, updated_at, status_reason from new_reports;
    else
        execute $changed$
            insert into job_report_transitions (job_report_id, province_code, status, changed_by, changed_at, reason)
            select n.id, n.province_code, n.status, n.changed_by, n.updated_at, n.status_reason
            from new_reports n join old_reports o using (id)
            where n.status <> o.status or n.approved_at is distinct from o.approved_at
        $changed$;
    end if;
    return null;
end
$$;

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

    execute $totals$
        update job_monthly_totals t
        set persons = t.persons + moved.persons
        from (select n.job_report_id, n.channel, sum(n.persons - o.persons) as persons
              from new_lines n join old_lines o using (id)
              where n.persons <> o.persons
              group by n.job_report_id, n.channel) moved
        where t.job_report_id = moved.job_report_id and t.channel = moved.channel
    $totals$;
    return null;
end
$$;
