-- A contract that came to nothing, or a record of the wrong person, can be withdrawn. It stays readable and counts for nothing.
alter table overseas_workers
    add column withdrawal_reason text,
    drop column status;
alter table overseas_workers
    add column status text generated always as (
        case when withdrawal_reason is not null then 'WITHDRAWN'
             when ended_early_on is not null then 'ENDED_EARLY'
             when returned_on is not null then 'RETURNED'
             when departed_on is not null then 'ABROAD'
             else 'NOT_DEPARTED' end) stored;

comment on column overseas_workers.withdrawal_reason is 'why the record counts for nothing; null while it counts';

drop index uq_overseas_workers_year;
drop index uq_overseas_workers_day;
create unique index uq_overseas_workers_year on overseas_workers (personal_id, departure_year, province_code)
    where personal_id is not null and departed_on is not null and second_departure_reason is null
      and withdrawal_reason is null;
create unique index uq_overseas_workers_day on overseas_workers (personal_id, departed_on, province_code)
    where personal_id is not null and departed_on is not null and withdrawal_reason is null;
