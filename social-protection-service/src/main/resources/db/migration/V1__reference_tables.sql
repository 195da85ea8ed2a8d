-- Columns are those of the shipped files; row_key joins the columns that name a row.
create table legal_acts (
    row_key        text not null,
    id             text not null,
    number         text,
    title_vi       text not null,
    title_en       text,
    signed_on      date,
    in_force_from  date,
    expires_on     date,
    confidence     text not null,
    constraint pk_legal_acts primary key (row_key),
    constraint uq_legal_acts_id unique (id)
);

create table social_assistance_levels (
    row_key        text not null,
    amount_vnd     bigint not null,
    applies_from   date,
    in_force_from  date,
    signed_on      date,
    act_id         text not null,
    province_code  text,
    confidence     text not null,
    constraint pk_social_assistance_levels primary key (row_key)
);

comment on column social_assistance_levels.applies_from is 'first month paid at the level; often before in_force_from, the day it became known';

create table social_assistance_categories (
    row_key           text not null,
    code              text not null,
    name_vi           text not null,
    name_en           text not null,
    age_from          int,
    age_to            int,
    other_conditions  text,
    coefficient       numeric not null,
    applies_from      date,
    applies_to        date,
    act_id            text,
    article           text,
    confidence        text not null,
    note              text,
    -- Rows that differ only by age are one category of a person, who grows from one into the next.
    family            text generated always as (regexp_replace(code, '-(U4|4P|60|80|CHILD|ADULT|ELDER)$', '')) stored,
    constraint pk_social_assistance_categories primary key (row_key)
);

create index ix_social_assistance_categories_family on social_assistance_categories (family);

create table merit_categories (
    row_key              text not null,
    letter               text not null,
    "order"              int not null,
    name_vi              text not null,
    name_en              text not null,
    subject_is_deceased  boolean not null,
    act_id               text,
    article              text,
    constraint pk_merit_categories primary key (row_key),
    constraint uq_merit_categories_letter unique (letter)
);

create table merit_levels (
    row_key        text not null,
    amount_vnd     bigint not null,
    applies_from   date not null,
    in_force_from  date,
    signed_on      date,
    act_id         text not null,
    confidence     text not null,
    note           text,
    constraint pk_merit_levels primary key (row_key)
);

-- Annexes I to III of the decree in force from a date. They are looked up: level times coefficient gives wrong amounts.
create table merit_monthly_allowances (
    row_key          text not null,
    "table"          text not null,
    category_letter  text,
    row_code         text not null,
    description_vi   text not null,
    injury_percent   int,
    amount_vnd       bigint not null,
    applies_from     date not null,
    act_id           text not null,
    confidence       text not null,
    component        text not null,
    percent_from     int,
    percent_to       int,
    unit             text not null,
    constraint pk_merit_monthly_allowances primary key (row_key)
);

create index ix_merit_monthly_allowances_row on merit_monthly_allowances (row_code, act_id);
