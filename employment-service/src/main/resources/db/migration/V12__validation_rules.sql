-- What a report should keep to, as data: left side, operator, right side, and what a missing value means.
create table validation_rules (
    code           text        not null,
    province_code  text        not null,
    name_vi        text        not null,
    name_en        text        not null,
    left_side      jsonb       not null,
    operator       text        not null,
    right_side     jsonb       not null,
    missing_value  text,
    severity       text        not null,
    calendar       text,
    period_kind    text,
    valid_from     date,
    valid_to       date,
    active         boolean     not null,
    shipped        boolean     not null default false,
    updated_by     text        not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_validation_rules primary key (code, province_code),
    constraint ck_validation_rules_code check (code ~ '^[A-Z][A-Z0-9-]{2,49}$'),
    constraint ck_validation_rules_sides check (left_side ? 'of' and right_side ? 'of'),
    constraint ck_validation_rules_operator check (operator in ('EQUAL', 'NOT_EQUAL', 'GREATER', 'NOT_LESS', 'LESS',
        'NOT_GREATER', 'COMPULSORY_PAIR', 'EXCLUSIVE_PAIR')),
    constraint ck_validation_rules_missing_value
        check (missing_value in ('SKIP_IF_ANY_MISSING', 'SKIP_IF_ALL_MISSING', 'TREAT_AS_ZERO')),
    -- Pairs ask whether a value is there; they have nothing to say of one that is not
    constraint ck_validation_rules_pair
        check ((operator in ('COMPULSORY_PAIR', 'EXCLUSIVE_PAIR')) = (missing_value is null)),
    constraint ck_validation_rules_severity check (severity in ('ERROR', 'WARNING')),
    constraint ck_validation_rules_calendar check (calendar in ('CALENDAR_YEAR', 'MANAGEMENT_YEAR')),
    constraint ck_validation_rules_period_kind check (period_kind in ('MONTH', 'YEAR')),
    constraint ck_validation_rules_validity check (valid_from < valid_to)
);

comment on column validation_rules.left_side is
    'of: whose value; sum: which lines are added up, all where absent; times: a factor; value: of a constant';
comment on column validation_rules.calendar is 'null: of either calendar';
comment on column validation_rules.period_kind is 'null: of months and whole years';
comment on column validation_rules.valid_to is 'first day on which the rule does not apply any more';
comment on column validation_rules.shipped is 'a default of the product, also after the province has changed it';

create index ix_validation_rules_changes on validation_rules (updated_at, code);

-- Whether a part of a line is what a rule looks for: nothing in particular, any value, no value, or this one.
create function line_part_matches(sought text, actual text) returns boolean
    language sql immutable
as
$$
select case sought when 'given' then actual is not null
                   when 'absent' then actual is null
                   else sought is null or actual is not distinct from sought end
$$;
