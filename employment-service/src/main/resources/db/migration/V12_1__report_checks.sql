-- What the checks said when a report was last submitted: what whoever approves it has seen.
create table job_report_checks (
    job_report_id  uuid        not null,
    province_code  text        not null,
    errors         int         not null,
    warnings       int         not null,
    outliers       int         not null,
    outcome        jsonb       not null,
    ran_at         timestamptz not null,
    constraint pk_job_report_checks primary key (job_report_id, province_code),
    constraint fk_job_report_checks_report foreign key (job_report_id, province_code)
        references job_reports (id, province_code),
    constraint ck_job_report_checks_counts check (errors >= 0 and warnings >= 0 and outliers >= 0)
);

comment on column job_report_checks.outcome is
    'the answer of the API as it was: rules and history may change afterwards, what was seen does not';
