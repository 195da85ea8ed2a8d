-- Statistics of ten years ask for the targets of each year on a day of its own; only those of that year are worked out.
drop function plans_in_force(date, timestamptz);

-- The target of each unit on a day: of the decisions dated up to that day, the one dated last; of several records of that
-- day, the one recorded last. A decision dated ahead waits for its day. An older decision recorded late holds from its own
-- date up to the next decision's. A withdrawal leaves nothing of what was recorded before it. "since" is when the target
-- became this one: by a record, or by the day that came. What was recorded after "as_of" counts for nothing. Targets of
-- one year, or of all where none is given.
create function plans_in_force(day date, as_of timestamptz default 'infinity', of_year int default null)
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
where p.year between coalesce(of_year, 0) and coalesce(of_year, 9999)
  and r.decision_date <= day and r.recorded_at <= as_of and r.value is not null
  and not exists (select 1 from plan_revisions c
                  where c.plan_id = r.plan_id and c.province_code = r.province_code and c.recorded_at <= as_of
                    and (c.corrects = r.revision or c.value is null and c.revision > r.revision))
order by p.year, p.indicator, p.unit_code, p.unit_from, p.province_code, r.decision_date desc, r.revision desc
$$;
