-- The annual review asks how weak the weakest report of each year is. One entry of each provenance tells that, where it stands
-- in the key; without it every report of all years was read. Counting the reports of a year needs no report either, as before.
drop index ix_job_reports_review;
create index ix_job_reports_review on job_reports (calendar, period_year, provenance, period_month)
    include (status, unit_path);
