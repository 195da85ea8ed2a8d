create table merit_people (
    id               uuid        not null,
    province_code    text        not null,
    full_name        text        not null,
    birth_date       date,
    birth_year       int,
    sex              text,
    unit_code        text        not null,
    unit_path        text[]      not null,
    category_letter  text        not null,
    seniority_years  int,
    payee_kind       text        not null,
    payee_name       text,
    start_month      date        not null,
    end_month        date,
    end_event        text,
    end_event_date   date,
    decision_number  text        not null,
    decision_date    date        not null,
    provenance       text        not null,
    entered_by       text        not null,
    updated_at       timestamptz not null,
    version          bigint      not null,
    constraint pk_merit_people primary key (id, province_code),
    constraint ck_merit_people_birth check (birth_date is null or extract(year from birth_date) = birth_year),
    constraint ck_merit_people_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_merit_people_letter check (category_letter in ('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm')),
    constraint ck_merit_people_seniority check (seniority_years between 1 and 80),
    constraint ck_merit_people_payee check (payee_kind in ('SELF', 'RELATIVE', 'WORSHIPPER')),
    constraint ck_merit_people_payee_name check ((payee_kind = 'SELF') = (payee_name is null)),
    constraint ck_merit_people_start check (extract(day from start_month) = 1),
    constraint ck_merit_people_end check (end_month >= start_month and extract(day from end_month) = 1),
    constraint ck_merit_people_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'))
);

comment on column merit_people.category_letter is 'Ordinance 02/2020 Article 3; d and đ are two categories';
comment on column merit_people.payee_kind is 'the payee is often not the subject: a martyr is dead';

create index ix_merit_people_changes on merit_people (updated_at, id);

create table merit_allowance_rows (
    merit_person_id  uuid not null,
    province_code    text not null,
    row_code         text not null,
    constraint pk_merit_allowance_rows primary key (merit_person_id, row_code, province_code),
    constraint fk_merit_allowance_rows_person foreign key (merit_person_id, province_code)
        references merit_people (id, province_code) on delete cascade
);

-- The merit level of a month, as far as it was known on a day; it names the decree whose annexes hold the amounts.
create function merit_level(of_month date, known_on date) returns setof merit_levels
    language sql stable
as
$$
select l.*
from merit_levels l
where l.applies_from <= of_month
  and coalesce(l.in_force_from, l.applies_from) <= known_on
  and reference_active('merit_levels', l.row_key, l.confidence)
order by l.applies_from desc, l.in_force_from desc nulls last
limit 1
$$;

-- What each row of each entitled person is worth in a month. Amounts come from the annexes of the decree in force and are
-- null where its annex is not on hand: they cannot be computed from the level.
create function merit_allowances(of_month date, known_on date)
    returns table (
        merit_person_id uuid,
        row_code        text,
        cell_vnd        bigint,
        years           int,
        amount_vnd      bigint,
        act_id          text,
        confidence      text,
        main            boolean)
    language sql stable
as
$$
select p.id, r.row_code, a.amount_vnd, y.years, a.amount_vnd * y.years, l.act_id, a.confidence,
       row_number() over (partition by p.id order by a.amount_vnd * y.years desc nulls last, r.row_code) = 1
from merit_people p
join merit_allowance_rows r on r.merit_person_id = p.id and r.province_code = p.province_code
left join merit_level(of_month, known_on) l on true
left join merit_monthly_allowances a
    on a.row_code = r.row_code
   and a.act_id = l.act_id
   and (a.category_letter = p.category_letter or a.category_letter is null)
   and reference_active('merit_monthly_allowances', a.row_key, a.confidence)
cross join lateral (
    select case when a.unit = 'VND/month/year_of_seniority' then coalesce(p.seniority_years, 0) else 1 end as years) y
where p.start_month <= of_month and (p.end_month is null or p.end_month >= of_month)
$$;
