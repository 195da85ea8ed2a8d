-- Statistics of one unit, or of few, read its totals instead of everybody's.
create index ix_job_monthly_totals_unit on job_monthly_totals (calendar, unit_code, unit_since, period_number)
    include (status, channel, persons);
