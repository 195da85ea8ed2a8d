-- Columns are those of the shipped files; row_key joins the columns that name a row. Intervals are half-open, an empty start
-- means since ever.
create table legal_acts (
    row_key        text not null,
    id             text not null,
    number         text not null,
    title_vi       text not null,
    title_en       text not null,
    signed_on      date,
    in_force_from  date,
    expires_on     date,
    confidence     text not null,
    constraint pk_legal_acts primary key (row_key)
);

create table award_catalogue (
    row_key             text not null,
    code                text not null,
    kind                text not null,
    name_vi             text not null,
    name_en             text not null,
    subject             text not null,
    level               text not null,
    deciding_authority  text not null,
    act_id              text,
    article             text,
    valid_from          date,
    valid_to            date,
    confidence          text not null,
    constraint pk_award_catalogue primary key (row_key),
    constraint ck_award_catalogue_kind check (kind in ('title', 'commendation')),
    constraint ck_award_catalogue_subject check (subject in ('individual', 'collective', 'household'))
);

create index ix_award_catalogue_code on award_catalogue (code, subject);

create table award_bonuses (
    row_key                  text    not null,
    award_code               text    not null,
    subject                  text    not null,
    multiple_of_base_salary  numeric not null,
    applies_from             date,
    applies_to               date,
    act_id                   text,
    article                  text,
    confidence               text    not null,
    bound                    text    not null,
    constraint pk_award_bonuses primary key (row_key),
    constraint ck_award_bonuses_bound check (bound in ('exact', 'at_most')),
    constraint ck_award_bonuses_multiple check (multiple_of_base_salary > 0)
);

create table award_bonus_rules (
    row_key       text  not null,
    rule_id       text  not null,
    kind          text  not null,
    rule_vi       text  not null,
    rule_en       text  not null,
    parameters    jsonb not null,
    applies_from  date,
    applies_to    date,
    act_id        text,
    article       text,
    confidence    text  not null,
    constraint pk_award_bonus_rules primary key (row_key)
);

create table base_salaries (
    row_key       text   not null,
    amount_vnd    bigint not null,
    applies_from  date   not null,
    act_id        text   not null,
    confidence    text   not null,
    constraint pk_base_salaries primary key (row_key),
    constraint ck_base_salaries_amount check (amount_vnd > 0)
);
