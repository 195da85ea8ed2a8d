create table beneficiaries (
    id               uuid        not null,
    province_code    text        not null,
    full_name        text        not null,
    birth_date       date,
    birth_year       int         not null,
    sex              text        not null,
    personal_id      text,
    unit_code        text        not null,
    unit_path        text[]      not null,
    children         int,
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
    constraint pk_beneficiaries primary key (id, province_code),
    constraint ck_beneficiaries_birth check (birth_date is null or extract(year from birth_date) = birth_year),
    constraint ck_beneficiaries_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_beneficiaries_personal_id check (personal_id ~ '^([0-9]{9}|[0-9]{12})$'),
    constraint ck_beneficiaries_children check (children between 1 and 20),
    constraint ck_beneficiaries_start check (extract(day from start_month) = 1),
    constraint ck_beneficiaries_end check (end_month >= start_month and extract(day from end_month) = 1),
    constraint ck_beneficiaries_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'))
);

comment on column beneficiaries.unit_path is 'codes of the unit and of all above it on the day as of which the code was given';
comment on column beneficiaries.end_month is 'last month paid: the month of the event, since an allowance stops from the month after';

-- One person draws these allowances once at a time.
create unique index uq_beneficiaries_person on beneficiaries (personal_id, province_code) where end_month is null;
create index ix_beneficiaries_changes on beneficiaries (updated_at, id);

create table beneficiary_categories (
    beneficiary_id  uuid not null,
    province_code   text not null,
    category_code   text not null,
    constraint pk_beneficiary_categories primary key (beneficiary_id, category_code, province_code),
    constraint fk_beneficiary_categories_beneficiary foreign key (beneficiary_id, province_code)
        references beneficiaries (id, province_code) on delete cascade
);
