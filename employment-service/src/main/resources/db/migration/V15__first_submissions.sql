-- A report is in time by the day on which its unit first handed it in: sent back for a better figure, it comes again later.
alter table job_reports add column first_submitted_at timestamptz;

update job_reports r
set first_submitted_at = coalesce(t.first_at, r.submitted_at)
from (select job_report_id, min(changed_at) filter (where status = 'SUBMITTED') as first_at
      from job_report_transitions group by job_report_id) t
where t.job_report_id = r.id and r.submitted_at is not null;

alter table job_reports
    add constraint ck_job_reports_first_submission
        check ((first_submitted_at is null) = (submitted_at is null) and first_submitted_at <= submitted_at);
