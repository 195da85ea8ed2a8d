-- Columns are those of the shipped files; row_key joins the columns that name a row.
create table overseas_forms (
    row_key      text    not null,
    code         text    not null,
    parent_code  text,
    name_vi      text    not null,
    name_en      text    not null,
    act_id       text    not null,
    article      text    not null,
    valid_from   date,
    valid_to     date,
    has_sender   boolean not null,
    confidence   text    not null,
    constraint pk_overseas_forms primary key (row_key),
    constraint uq_overseas_forms_code unique (code)
);

comment on column overseas_forms.has_sender is 'whether an enterprise or organisation of Vietnam sends the worker';

-- Within how many days of an event it must be recorded. Half-open intervals.
create table event_deadlines (
    row_key       text not null,
    event         text not null,
    days_after    int  not null,
    act_id        text,
    article       text,
    applies_from  date,
    applies_to    date,
    confidence    text not null,
    constraint pk_event_deadlines primary key (row_key),
    constraint ck_event_deadlines_days check (days_after >= 0)
);

-- People sent to work abroad under contract.
create table overseas_workers (
    id                       uuid        not null,
    province_code            text        not null,
    full_name                text        not null,
    name_key                 text        not null,
    birth_date               date,
    birth_year               int         not null,
    sex                      text        not null,
    personal_id              text,
    unit_code                text        not null,
    unit_since               date        not null,
    unit_path                text[]      not null,
    unit_path_since          date[]      not null,
    form                     text        not null,
    country                  text        not null,
    company                  text,
    employer                 text,
    contract_number          text        not null,
    contract_signed_on       date        not null,
    contract_from            date        not null,
    contract_to              date        not null,
    departed_on              date,
    departure_recorded_at    timestamptz,
    returned_on              date,
    ended_early_on           date,
    end_reason               text,
    second_departure_reason  text,
    provenance               text        not null,
    note                     text,
    entered_by               text        not null,
    updated_at               timestamptz not null,
    version                  bigint      not null,
    departure_year           int generated always as (extract(year from departed_on)) stored,
    contract_end             date generated always as (least(contract_to, returned_on, ended_early_on)) stored,
    status                   text generated always as (
        case when ended_early_on is not null then 'ENDED_EARLY'
             when returned_on is not null then 'RETURNED'
             when departed_on is not null then 'ABROAD'
             else 'NOT_DEPARTED' end) stored,
    constraint pk_overseas_workers primary key (id, province_code),
    constraint fk_overseas_workers_form foreign key (form) references overseas_forms (code)
        deferrable initially deferred,
    constraint fk_overseas_workers_country foreign key (country) references destination_countries (code)
        deferrable initially deferred,
    constraint ck_overseas_workers_birth check (birth_year = extract(year from birth_date)),
    constraint ck_overseas_workers_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_overseas_workers_personal_id check (personal_id ~ '^([0-9]{9}|[0-9]{12})$'),
    constraint ck_overseas_workers_unit check (
        unit_path[1] = unit_code and unit_path_since[1] = unit_since
        and cardinality(unit_path) = cardinality(unit_path_since)),
    constraint ck_overseas_workers_country check (country <> 'VN'),
    constraint ck_overseas_workers_contract check (contract_signed_on <= contract_from and contract_from <= contract_to),
    constraint ck_overseas_workers_departed check (departed_on >= contract_signed_on),
    constraint ck_overseas_workers_recorded check ((departed_on is null) = (departure_recorded_at is null)),
    -- A check passes where it is unknown: who has not departed must be named apart
    constraint ck_overseas_workers_returned check (
        returned_on is null or departed_on is not null and returned_on >= departed_on),
    constraint ck_overseas_workers_ended_early check (
        ended_early_on is null
        or departed_on is not null and ended_early_on >= departed_on and ended_early_on < contract_to),
    constraint ck_overseas_workers_end_reason check ((ended_early_on is null) = (end_reason is null)),
    constraint ck_overseas_workers_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'))
);

comment on column overseas_workers.name_key is 'the name in the one spelling by which names are compared';
comment on column overseas_workers.unit_path is
    'codes of the unit and of all above it on the day of departure; until then on the day on which the contract was signed';
comment on column overseas_workers.unit_path_since is
    'first day of the version of each unit of unit_path: a code alone names no unit';
comment on column overseas_workers.departure_recorded_at is 'when a departure was first recorded, also if its day was corrected later';
comment on column overseas_workers.second_departure_reason is
    'why the same person rightly is in the register again in one year, or under two contracts; null for everyone else';
comment on column overseas_workers.contract_end is 'when the contract ended or will end; a person bound by two at once is found by it';

-- Nobody leaves twice in a year unless somebody said why, and never twice on one day.
create unique index uq_overseas_workers_year on overseas_workers (personal_id, departure_year, province_code)
    where personal_id is not null and departed_on is not null and second_departure_reason is null;
create unique index uq_overseas_workers_day on overseas_workers (personal_id, departed_on, province_code)
    where personal_id is not null and departed_on is not null;

create index ix_overseas_workers_changes on overseas_workers (updated_at, id);
create index ix_overseas_workers_path on overseas_workers using gin (unit_path);
create index ix_overseas_workers_departures on overseas_workers (departed_on);
create index ix_overseas_workers_person on overseas_workers (personal_id, contract_from) where personal_id is not null;
create index ix_overseas_workers_name on overseas_workers (name_key, birth_year, sex, unit_code);
