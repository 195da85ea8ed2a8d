-- Catalogues of what a line may say. Columns are those of the shipped files.
create table destination_countries (
    row_key     text not null,
    code        text not null,
    name_vi     text not null,
    name_en     text not null,
    valid_from  date,
    valid_to    date,
    confidence  text not null,
    constraint pk_destination_countries primary key (row_key),
    constraint uq_destination_countries_code unique (code)
);

create table economic_sectors (
    row_key      text not null,
    code         text not null,
    parent_code  text,
    name_vi      text not null,
    name_en      text not null,
    act_id       text,
    valid_from   date,
    valid_to     date,
    confidence   text not null,
    constraint pk_economic_sectors primary key (row_key),
    constraint uq_economic_sectors_code unique (code)
);

-- Until when a report is due: the given day of the month that lies so many months after the last one of the period.
create table report_deadlines (
    row_key       text not null,
    calendar      text not null,
    period        text not null,
    months_after  int  not null,
    day           int  not null,
    act_id        text,
    article       text,
    applies_from  date,
    applies_to    date,
    confidence    text not null,
    constraint pk_report_deadlines primary key (row_key),
    constraint ck_report_deadlines_calendar check (calendar in ('CALENDAR_YEAR', 'MANAGEMENT_YEAR')),
    constraint ck_report_deadlines_period check (period in ('month', 'year')),
    constraint ck_report_deadlines_day check (day between 1 and 28)
);

-- Reports -------------------------------------------------------------------------------------------------------------
alter table job_reports
    alter column unit_since set not null,
    add column period_number int generated always as (period_year * 100 + coalesce(period_month, 0)) stored,
    add column changed_by text,
    add column status_reason text,
    drop constraint ck_job_reports_status,
    drop constraint ck_job_reports_approval,
    drop constraint ck_job_reports_return,
    drop constraint uq_job_reports_period;

update job_reports set changed_by = coalesce(approved_by, submitted_by, entered_by), status_reason = return_reason;

alter table job_reports
    alter column changed_by set not null,
    drop column return_reason,
    add constraint ck_job_reports_status
        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'LOCKED', 'DELETED')),
    add constraint ck_job_reports_approval check ((status in ('APPROVED', 'LOCKED')) = (approved_by is not null)),
    add constraint ck_job_reports_return check (status <> 'RETURNED' or status_reason is not null),
    -- What lines and totals repeat of their report, so that statistics need no join
    add constraint uq_job_reports_facts
        unique (id, province_code, calendar, period_number, unit_code, unit_since, status);

comment on column job_reports.period_number is 'year × 100 + month; month 00 for the report of a whole year';
comment on column job_reports.status_reason is 'why the report has this status, where somebody had to say so';

-- A deleted draft stays as a mark, so that a system which copies the reports learns that it is gone.
create unique index uq_job_reports_period on job_reports (unit_code, period_number, calendar, province_code)
    where status <> 'DELETED';
create index ix_job_reports_years on job_reports (calendar, unit_code, period_year) where period_month is null;
drop index ix_job_reports_statistics;

-- Every status that a report had, written by trigger whoever changed it.
create table job_report_transitions (
    transition_number  bigint generated always as identity,
    job_report_id      uuid        not null,
    province_code      text        not null,
    status             text        not null,
    changed_by         text        not null,
    changed_at         timestamptz not null,
    reason             text,
    constraint pk_job_report_transitions primary key (transition_number, province_code),
    constraint fk_job_report_transitions_report foreign key (job_report_id, province_code)
        references job_reports (id, province_code)
);

create index ix_job_report_transitions_report on job_report_transitions (job_report_id, transition_number);

insert into job_report_transitions (job_report_id, province_code, status, changed_by, changed_at, reason)
select id, province_code, status, changed_by, updated_at, status_reason from job_reports order by updated_at, id;

create function job_reports_keep_transitions() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'INSERT' then
        insert into job_report_transitions (job_report_id, province_code, status, changed_by, changed_at, reason)
        select id, province_code, status, changed_by, updated_at, status_reason from new_reports;
    else
        insert into job_report_transitions (job_report_id, province_code, status, changed_by, changed_at, reason)
        select n.id, n.province_code, n.status, n.changed_by, n.updated_at, n.status_reason
        from new_reports n join old_reports o using (id)
        where n.status <> o.status or n.approved_at is distinct from o.approved_at;
    end if;
    return null;
end
$$;

create trigger tr_job_reports_transitions_insert
    after insert on job_reports referencing new table as new_reports
    for each statement execute function job_reports_keep_transitions();
create trigger tr_job_reports_transitions_update
    after update on job_reports referencing old table as old_reports new table as new_reports
    for each statement execute function job_reports_keep_transitions();

-- Lines ---------------------------------------------------------------------------------------------------------------
drop index ix_job_report_lines_statistics;

alter table job_report_lines
    drop constraint fk_job_report_lines_report,
    drop constraint uq_job_report_lines_key,
    add column id uuid not null default uuidv7(),
    add column calendar text,
    add column period_number int,
    add column unit_code text,
    add column unit_since date,
    add column status text,
    add column sector text,
    add column note text,
    add column removed boolean not null default false,
    add column recorded_by text,
    add column recorded_at timestamptz;

update job_report_lines l
set calendar = r.calendar, period_number = r.period_number, unit_code = r.unit_code, unit_since = r.unit_since,
    status = r.status, recorded_by = r.entered_by, recorded_at = r.created_at
from job_reports r where r.id = l.job_report_id;

alter table job_report_lines
    alter column calendar set not null,
    alter column period_number set not null,
    alter column unit_code set not null,
    alter column unit_since set not null,
    alter column status set not null,
    alter column recorded_by set not null,
    alter column recorded_at set not null,
    add constraint pk_job_report_lines primary key (id, province_code),
    add constraint uq_job_report_lines_key unique nulls not distinct
        (job_report_id, channel, sex, destination, sector, province_code),
    add constraint fk_job_report_lines_report
        foreign key (job_report_id, province_code, calendar, period_number, unit_code, unit_since, status)
        references job_reports (id, province_code, calendar, period_number, unit_code, unit_since, status)
        on update cascade,
    -- A line that is taken out stays, with nothing in it: its history must be found under its id
    add constraint ck_job_report_lines_removed check (not removed or persons = 0),
    add constraint ck_job_report_lines_note check (length(note) <= 500);

comment on column job_report_lines.status is 'of the report; the foreign key keeps it the same, as it does calendar, period and unit';
comment on column job_report_lines.recorded_by is 'who gave the line the value that it has';

create index ix_job_report_lines_statistics on job_report_lines (calendar, period_number)
    include (status, unit_code, unit_since, channel, sex, destination, sector, persons);

-- Every value that a line ever held.
create table job_line_values (
    value_number   bigint generated always as identity,
    line_id        uuid        not null,
    province_code  text        not null,
    persons        int         not null,
    note           text,
    removed        boolean     not null,
    status         text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint pk_job_line_values primary key (line_id, value_number, province_code),
    constraint fk_job_line_values_line foreign key (line_id, province_code)
        references job_report_lines (id, province_code)
);

comment on column job_line_values.status is 'of the report when the value was given: a value given after approval says so';

insert into job_line_values (line_id, province_code, persons, note, removed, status, recorded_by, recorded_at)
select id, province_code, persons, note, removed, status, recorded_by, recorded_at from job_report_lines;

-- Sums of a report by channel: what people ask every day. Kept by trigger, in the transaction of the lines.
create table job_monthly_totals (
    job_report_id  uuid   not null,
    province_code  text   not null,
    calendar       text   not null,
    period_number  int    not null,
    unit_code      text   not null,
    unit_since     date   not null,
    status         text   not null,
    channel        text   not null,
    persons        bigint not null,
    constraint pk_job_monthly_totals primary key (job_report_id, channel, province_code),
    constraint fk_job_monthly_totals_report
        foreign key (job_report_id, province_code, calendar, period_number, unit_code, unit_since, status)
        references job_reports (id, province_code, calendar, period_number, unit_code, unit_since, status)
        on update cascade,
    constraint ck_job_monthly_totals_persons check (persons >= 0)
);

create index ix_job_monthly_totals_statistics on job_monthly_totals (calendar, period_number)
    include (status, unit_code, unit_since, channel, persons);

insert into job_monthly_totals
select job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel, sum(persons)
from job_report_lines
group by job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel;

create function job_report_lines_insert_follows() returns trigger
    language plpgsql
as
$$
begin
    insert into job_line_values (line_id, province_code, persons, note, removed, status, recorded_by, recorded_at)
    select id, province_code, persons, note, removed, status, recorded_by, recorded_at from new_lines;

    insert into job_monthly_totals as t
    select job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel, sum(persons)
    from new_lines
    group by job_report_id, province_code, calendar, period_number, unit_code, unit_since, status, channel
    on conflict on constraint pk_job_monthly_totals do update set persons = t.persons + excluded.persons;
    return null;
end
$$;

-- Also runs when the foreign key passes on a new status; then no value differs, and nothing follows.
create function job_report_lines_update_follows() returns trigger
    language plpgsql
as
$$
begin
    insert into job_line_values (line_id, province_code, persons, note, removed, status, recorded_by, recorded_at)
    select n.id, n.province_code, n.persons, n.note, n.removed, n.status, n.recorded_by, n.recorded_at
    from new_lines n join old_lines o using (id)
    where (n.persons, n.note, n.removed) is distinct from (o.persons, o.note, o.removed);

    update job_monthly_totals t
    set persons = t.persons + moved.persons
    from (select n.job_report_id, n.channel, sum(n.persons - o.persons) as persons
          from new_lines n join old_lines o using (id)
          where n.persons <> o.persons
          group by n.job_report_id, n.channel) moved
    where t.job_report_id = moved.job_report_id and t.channel = moved.channel;
    return null;
end
$$;

create trigger tr_job_report_lines_insert
    after insert on job_report_lines referencing new table as new_lines
    for each statement execute function job_report_lines_insert_follows();
create trigger tr_job_report_lines_update
    after update on job_report_lines referencing old table as old_lines new table as new_lines
    for each statement execute function job_report_lines_update_follows();

-- What was recorded once is never changed.
create function refuse_change() returns trigger
    language plpgsql
as
$$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger tr_job_report_transitions_append_only
    before update or delete or truncate on job_report_transitions
    for each statement execute function refuse_change();
create trigger tr_job_line_values_append_only
    before update or delete or truncate on job_line_values
    for each statement execute function refuse_change();
create trigger tr_job_report_lines_no_delete
    before delete or truncate on job_report_lines
    for each statement execute function refuse_change();
