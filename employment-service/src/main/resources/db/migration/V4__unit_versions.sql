-- A code names a unit only together with the day its version began: codes were given again in 2024 and 2025.
-- V5 fills the column from the directory of units, V6 demands it.
alter table job_reports add column unit_since date;

comment on column job_reports.unit_since is 'first day of the version of the unit that bears the code in the period';
