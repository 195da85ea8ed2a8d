-- The social assistance level of a month, as far as it was known on a day (Decree 20/2021 Article 4 and its successors).
create function social_level(of_month date, known_on date) returns setof social_assistance_levels
    language sql stable
as
$$
select l.*
from social_assistance_levels l
where coalesce(l.applies_from, '-infinity') <= of_month
  and coalesce(l.in_force_from, l.applies_from, '-infinity') <= known_on
  and l.province_code is null
  and reference_active('social_assistance_levels', l.row_key, l.confidence)
order by l.applies_from desc nulls last, l.in_force_from desc nulls last
limit 1
$$;

-- What each category of each entitled person is worth in a month, and which of them are paid.
--
-- Of several coefficients only the highest is paid, save that a poor single parent (5.4) who also falls under 5.5, 5.6
-- or 5.8 gets both (Decree 20/2021 Article 6 clause 2). 5.4 counts once for each child. The row of a category that fits
-- the age applies from the month of the birthday; a person leaves a category from the month after. A file that knows only
-- the year of birth counts from 1 January.
create function social_allowances(of_month date, known_on date)
    returns table (
        beneficiary_id uuid,
        category_code  text,
        coefficient    numeric,
        persons        int,
        level_vnd      bigint,
        amount_vnd     bigint,
        level_act_id   text,
        act_id         text,
        article        text,
        confidence     text,
        paid           boolean,
        main           boolean)
    language sql stable
as
$$
with entitled as (
    select b.id, b.children, coalesce(b.birth_date, make_date(b.birth_year, 1, 1)) as born, c.family
    from beneficiaries b
    join beneficiary_categories bc on bc.beneficiary_id = b.id and bc.province_code = b.province_code
    join (select distinct code, family from social_assistance_categories) c on c.code = bc.category_code
    where b.start_month <= of_month and (b.end_month is null or b.end_month >= of_month)
),
fitting as (
    select distinct on (e.id, e.family)
           e.id, e.family, c.code, c.coefficient, c.act_id, c.article, c.confidence,
           case when e.family = '5.4' then coalesce(e.children, 1) else 1 end as persons
    from entitled e
    join social_assistance_categories c on c.family = e.family
    where coalesce(c.applies_from, '-infinity') <= of_month
      and coalesce(c.applies_to, 'infinity') > of_month
      and reference_active('social_assistance_categories', c.row_key, c.confidence)
      and extract(year from age((of_month + interval '1 month - 1 day')::date, e.born)) >= coalesce(c.age_from, 0)
      and (c.age_to is null or extract(year from age(of_month, e.born + 1)) < c.age_to)
    order by e.id, e.family, c.age_from desc nulls last, c.code
),
valued as (
    select f.*, l.amount_vnd as level_vnd, l.act_id as level_act_id,
           case when l.confidence = 'secondary' then 'secondary' else f.confidence end as weakest,
           cast(round(f.coefficient * f.persons * l.amount_vnd) as bigint) as amount_vnd,
           case when f.family = '5.4' then 'single-parent'
                when f.family similar to '5.(5|6|8)%' then 'beside-single-parent'
                else 'other' end as kind
    from fitting f
    cross join social_level(of_month, known_on) l
),
ranked as (
    select v.*,
           row_number() over (partition by v.id, v.kind order by v.amount_vnd desc, v.code) as place,
           max(v.amount_vnd) filter (where v.kind = 'single-parent') over (partition by v.id) as parent_vnd,
           max(v.amount_vnd) filter (where v.kind = 'beside-single-parent') over (partition by v.id) as beside_vnd,
           coalesce(max(v.amount_vnd) filter (where v.kind = 'other') over (partition by v.id), 0) as other_vnd
    from valued v
),
decided as (
    select r.*,
           r.place = 1 and case
               when r.parent_vnd + r.beside_vnd >= r.other_vnd then r.kind <> 'other'
               when r.kind = 'other' then r.other_vnd >= coalesce(greatest(r.parent_vnd, r.beside_vnd), 0)
               when r.kind = 'single-parent' then r.parent_vnd > r.other_vnd
               else r.beside_vnd > r.other_vnd
           end as paid
    from ranked r
)
select d.id, d.code, d.coefficient, d.persons, d.level_vnd, d.amount_vnd, d.level_act_id, d.act_id, d.article, d.weakest,
       d.paid,
       d.paid and row_number() over (partition by d.id order by d.paid desc, d.amount_vnd desc, d.code) = 1
from decided d
$$;

-- A category as lists and figures may show it: those that tell of HIV are 'other' (Decree 20/2021 Article 8 clause 1 point b).
create function public_category(category text) returns text
    language sql immutable
as
$$
select case when category like '5.3-%' or category = '5.8' then 'other' else category end
$$;
