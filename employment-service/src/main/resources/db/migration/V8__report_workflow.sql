-- A line of an approved report opened for correction, for a time and a reason.
create table job_line_reopenings (
    id             uuid        not null,
    province_code  text        not null,
    line_id        uuid        not null,
    reason         text        not null,
    opened_by      text        not null,
    opened_at      timestamptz not null,
    open_until     timestamptz not null,
    constraint pk_job_line_reopenings primary key (id, province_code),
    constraint fk_job_line_reopenings_line foreign key (line_id, province_code)
        references job_report_lines (id, province_code),
    constraint ck_job_line_reopenings_time check (open_until > opened_at),
    constraint ck_job_line_reopenings_reason check (length(reason) between 1 and 2000)
);

create index ix_job_line_reopenings_line on job_line_reopenings (line_id, open_until);

-- Questions and answers between the unit and whoever checks its report.
create table job_report_messages (
    id             uuid        not null,
    province_code  text        not null,
    job_report_id  uuid        not null,
    kind           text        not null,
    text           text        not null,
    author         text        not null,
    written_at     timestamptz not null,
    constraint pk_job_report_messages primary key (id, province_code),
    constraint fk_job_report_messages_report foreign key (job_report_id, province_code)
        references job_reports (id, province_code),
    constraint ck_job_report_messages_kind check (kind in ('QUESTION', 'ANSWER', 'RETURN')),
    constraint ck_job_report_messages_text check (length(text) between 1 and 2000)
);

create index ix_job_report_messages_report on job_report_messages (job_report_id, written_at);

create trigger tr_job_report_messages_append_only
    before update or delete or truncate on job_report_messages
    for each statement execute function refuse_change();

-- Years whose reports nobody may change any more.
create table locked_years (
    year           int         not null,
    calendar       text        not null,
    province_code  text        not null,
    reason         text        not null,
    locked_by      text        not null,
    locked_at      timestamptz not null,
    constraint pk_locked_years primary key (year, calendar, province_code)
);
