create table plans (
    id               uuid        not null,
    province_code    text        not null,
    year             int         not null,
    indicator        text        not null,
    unit_code        text        not null,
    value            bigint      not null,
    decision_number  text        not null,
    decision_date    date        not null,
    updated_by       text        not null,
    updated_at       timestamptz not null,
    version          bigint      not null,
    constraint pk_plans primary key (id, province_code),
    constraint uq_plans_target unique (year, indicator, unit_code, province_code),
    constraint ck_plans_value check (value >= 0)
);

-- Every target that ever held, so that "the plan in force on a day" can be answered.
create table plan_revisions (
    plan_id          uuid        not null,
    province_code    text        not null,
    revision         bigint      not null,
    value            bigint      not null,
    decision_number  text        not null,
    decision_date    date        not null,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    constraint pk_plan_revisions primary key (plan_id, revision, province_code),
    constraint fk_plan_revisions_plan foreign key (plan_id, province_code) references plans (id, province_code)
);
