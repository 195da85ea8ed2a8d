-- What units last reported as of a day: a report that has been withdrawn since was there then, and is in no partial index.
create index ix_job_reports_unit on job_reports (unit_code, calendar, period_number) include (unit_since);
