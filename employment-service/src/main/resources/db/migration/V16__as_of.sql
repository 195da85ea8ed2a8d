-- Figures as they stood rest on what was on record then: targets and numbers of inhabitants too, not only reports.
drop function plans_in_force(date);

-- The target of each unit on a day: of the decisions dated up to that day, the one dated last; of several records of that
-- day, the one recorded last. A decision dated ahead waits for its day. An older decision recorded late holds from its own
-- date up to the next decision's. "since" is when the target became this one: by a record, or by the day that came. What was
-- recorded after "as_of" counts for nothing.
create function plans_in_force(day date, as_of timestamptz default 'infinity')
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
where r.decision_date <= day and r.recorded_at <= as_of
  and not exists (select 1 from plan_revisions c
                  where c.plan_id = r.plan_id and c.province_code = r.province_code and c.corrects = r.revision
                    and c.recorded_at <= as_of)
order by p.year, p.indicator, p.unit_code, p.unit_from, p.province_code, r.decision_date desc, r.revision desc
$$;

-- A number that is recorded again for the same day stands beside the one before.
alter table unit_populations
    drop constraint pk_unit_populations,
    add constraint pk_unit_populations primary key (unit_code, unit_since, counted_on, recorded_at, province_code);

create trigger tr_unit_populations_append_only
    before update or delete or truncate on unit_populations
    for each statement execute function refuse_change();
