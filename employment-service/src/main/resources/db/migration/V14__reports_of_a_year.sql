-- What the annual review asks of reports: how many there are of a year, and how weak the weakest is. With all columns of the
-- question in the index, ten years of 260 units are read from it without their reports.
create index ix_job_reports_review on job_reports (calendar, period_year)
    include (status, period_month, provenance, unit_path);
