-- A code alone names no unit, not even within one year: on 1 July 2025 every commune code of the province passed to
-- another unit. Targets set so far were for the unit that bore the code on the first day of the year.
alter table plans
    add column unit_from date,
    add column corrects bigint;

update plans set unit_from = make_date(year, 1, 1);

alter table plans
    alter column unit_from set not null,
    drop constraint uq_plans_target,
    add constraint uq_plans_target unique (year, indicator, unit_code, unit_from, province_code),
    add constraint ck_plans_unit_from check (extract(year from unit_from) = year);

comment on column plans.unit_from is 'first day of the year on which the code names this unit';
comment on column plans.value is 'as recorded last; what is in force on a day is asked of plans_in_force';

alter table plan_revisions
    add column corrects bigint,
    add constraint uq_plan_revisions_corrected unique (plan_id, corrects, province_code),
    add constraint fk_plan_revisions_corrected foreign key (plan_id, corrects, province_code)
        references plan_revisions (plan_id, revision, province_code),
    add constraint ck_plan_revisions_corrected check (corrects < revision);

comment on column plan_revisions.corrects is
    'the revision that was recorded wrongly and stands in place of which this one is: it is in force on no day';

-- The target of each unit on a day: of the decisions dated up to that day, the one dated last; of several records of that
-- day, the one recorded last. A decision dated ahead waits for its day. An older decision recorded late holds from its own
-- date up to the next decision's. "since" is when the target became this one: by a record, or by the day that came.
create function plans_in_force(day date)
    returns table (plan_id uuid, province_code text, year int, indicator text, unit_code text, unit_from date, value bigint,
                   decision_number text, decision_date date, revision bigint, updated_at timestamptz, version bigint,
                   since timestamptz)
    language sql stable
as
$$
select distinct on (p.year, p.indicator, p.unit_code, p.unit_from, p.province_code)
       p.id, p.province_code, p.year, p.indicator, p.unit_code, p.unit_from, r.value,
       r.decision_number, r.decision_date, r.revision, p.updated_at, p.version,
       greatest(p.updated_at, r.decision_date::timestamp at time zone 'Asia/Ho_Chi_Minh')
from plans p
join plan_revisions r on r.plan_id = p.id and r.province_code = p.province_code
where r.decision_date <= day
  and not exists (select 1 from plan_revisions c
                  where c.plan_id = r.plan_id and c.province_code = r.province_code and c.corrects = r.revision)
order by p.year, p.indicator, p.unit_code, p.unit_from, p.province_code, r.decision_date desc, r.revision desc
$$;
