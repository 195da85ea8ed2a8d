create table job_reports (
    id             uuid        not null,
    province_code  text        not null,
    unit_code      text        not null,
    unit_path      text[]      not null,
    period         text        not null,
    calendar       text        not null,
    period_year    int         not null,
    period_month   int,
    period_from    date        not null,
    period_to      date        not null,
    status         text        not null,
    provenance     text        not null,
    entered_by     text        not null,
    submitted_by   text,
    submitted_at   timestamptz,
    approved_by    text,
    approved_at    timestamptz,
    return_reason  text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_job_reports primary key (id, province_code),
    constraint uq_job_reports_period unique (unit_code, period, calendar, province_code),
    constraint ck_job_reports_month check (period_month between 1 and 12),
    constraint ck_job_reports_dates check (period_from <= period_to),
    constraint ck_job_reports_status check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    constraint ck_job_reports_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE')),
    constraint ck_job_reports_approval check ((status = 'APPROVED') = (approved_by is not null)),
    constraint ck_job_reports_duties check (approved_by <> entered_by and approved_by <> submitted_by),
    constraint ck_job_reports_return check (status <> 'RETURNED' or return_reason is not null)
);

comment on column job_reports.unit_path is 'codes of the unit and of all above it in the period: a total of any of them is one look-up';
comment on column job_reports.period_month is 'null for the report of a whole year, which stands for years before the monthly reports';

create index ix_job_reports_changes on job_reports (updated_at, id);
-- Statistics start from the approved reports of a calendar and a year.
create index ix_job_reports_statistics on job_reports (calendar, period_year, status) include (id, unit_code, period_month);
create index ix_job_reports_path on job_reports using gin (unit_path);

create table job_report_lines (
    job_report_id  uuid not null,
    province_code  text not null,
    channel        text not null,
    sex            text,
    destination    text,
    persons        int  not null,
    constraint uq_job_report_lines_key unique nulls not distinct (job_report_id, channel, sex, destination, province_code),
    constraint fk_job_report_lines_report foreign key (job_report_id, province_code)
        references job_reports (id, province_code) on delete cascade,
    constraint fk_job_report_lines_channel foreign key (channel) references job_creation_channels (code),
    constraint ck_job_report_lines_persons check (persons >= 0),
    constraint ck_job_report_lines_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_job_report_lines_destination check (destination is null or channel = 'ABROAD')
);

comment on column job_report_lines.destination is 'ISO 3166-1 alpha-2 code of the country, for work abroad';

create index ix_job_report_lines_statistics on job_report_lines (job_report_id) include (channel, sex, destination, persons);
