-- Files of many cells. A file is staged here as it was typed; checking and applying it are statements over these rows.
create table job_report_imports (
    id               uuid        not null,
    province_code    text        not null,
    status           text        not null,
    mode             text        not null,
    dry_run          boolean     not null,
    format           text        not null,
    sha256           text        not null,
    column_fields    text[]      not null default '{}',
    column_headings  text[]      not null default '{}',
    cells            int         not null default 0,
    created          int         not null default 0,
    updated          int         not null default 0,
    ignored          int         not null default 0,
    refused          int         not null default 0,
    reports          int         not null default 0,
    progress         int         not null default 0,
    attempts         int         not null default 0,
    claim            uuid,
    heartbeat_at     timestamptz,
    cancel_asked     boolean     not null default false,
    submitted_by     text        not null,
    submitter_roles  text[]      not null,
    submitter_units  text[]      not null,
    submitted_at     timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    constraint pk_job_report_imports primary key (id, province_code),
    constraint ck_job_report_imports_status
        check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'REFUSED', 'FAILED', 'CANCELLED')),
    constraint ck_job_report_imports_mode check (mode in ('ATOMIC', 'BEST_EFFORT')),
    constraint ck_job_report_imports_format check (format in ('CSV', 'XLSX')),
    constraint ck_job_report_imports_progress check (progress between 0 and 100),
    constraint ck_job_report_imports_counts check (created + updated + ignored + refused <= cells),
    constraint ck_job_report_imports_end
        check ((status in ('QUEUED', 'RUNNING')) = (finished_at is null))
);

comment on column job_report_imports.claim is 'of whoever runs the import: another one that takes it over makes the first one''s work void';
comment on column job_report_imports.heartbeat_at is 'when whoever runs the import was last known to live';
comment on column job_report_imports.submitter_units is 'scope of the submitter when the file was sent: a job runs after the request';

create index ix_job_report_imports_list on job_report_imports (submitted_at desc, id);
create index ix_job_report_imports_open on job_report_imports (submitted_at, id) where finished_at is null;

create table import_cells (
    import_id      uuid not null,
    province_code  text not null,
    row_number     int  not null,
    unit           text,
    period         text,
    calendar       text,
    channel        text,
    sex            text,
    destination    text,
    sector         text,
    persons        text,
    note           text,
    head_count     int,
    number_fault   text,
    formulas       text[],
    constraint pk_import_cells primary key (import_id, row_number, province_code),
    constraint fk_import_cells_import foreign key (import_id, province_code)
        references job_report_imports (id, province_code) on delete cascade
);

comment on table import_cells is 'one row of a file, as it was typed; kept until the import is purged';
comment on column import_cells.row_number is 'as a spreadsheet numbers it';
comment on column import_cells.head_count is 'what persons says; null where number_fault names why it says nothing';
comment on column import_cells.formulas is 'fields that hold a formula, which is never evaluated';

create table import_outcomes (
    import_id      uuid not null,
    province_code  text not null,
    row_number     int  not null,
    outcome        text not null,
    constraint pk_import_outcomes primary key (import_id, row_number, province_code),
    constraint fk_import_outcomes_import foreign key (import_id, province_code)
        references job_report_imports (id, province_code) on delete cascade,
    constraint ck_import_outcomes_outcome check (outcome in ('CREATED', 'UPDATED', 'IGNORED', 'REFUSED'))
);

create table import_errors (
    import_id      uuid not null,
    province_code  text not null,
    row_number     int  not null,
    field          text not null,
    code           text not null,
    typed          text,
    hint           text,
    constraint pk_import_errors primary key (import_id, row_number, field, province_code),
    constraint fk_import_errors_import foreign key (import_id, province_code)
        references job_report_imports (id, province_code) on delete cascade
);

comment on column import_errors.hint is 'what the text of the error needs: the first row of a repeated cell, the day of an unknown unit, the status of a report';

-- One spelling for comparison: composed, lower case, single spaces, and the tone mark on the last of two vowels, wherever
-- it was typed (hòa = hoà). Moving it everywhere is safe, since both sides are moved.
create function spelling(typed text) returns text
    language sql immutable parallel safe
as
$$
select normalize(
    regexp_replace(
        regexp_replace(
            normalize(lower(btrim(typed) collate pg_c_utf8), NFD),
            '([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])', '\1\3\2', 'g'),
        '[\s\u00a0\u202f]+', ' ', 'g'),
    NFC)
$$;

-- A spreadsheet that takes a commune's code for a number drops its leading zero; only communes have five digits.
create function unit_code_meant(typed text) returns text
    language sql immutable parallel safe
as
$$
select case when typed ~ '^[0-9]{4}$' then '0' || typed else typed end
$$;
