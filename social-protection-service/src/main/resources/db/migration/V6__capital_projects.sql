create table capital_projects (
    id               uuid        not null,
    province_code    text        not null,
    code             text        not null,
    name             text        not null,
    kind             text        not null,
    decision_number  text        not null,
    decision_date    date        not null,
    entered_by       text        not null,
    updated_at       timestamptz not null,
    version          bigint      not null,
    constraint pk_capital_projects primary key (id, province_code),
    constraint uq_capital_projects_code unique (code, province_code)
);

create index ix_capital_projects_changes on capital_projects (updated_at, id);

create table capital_project_years (
    project_id     uuid   not null,
    province_code  text   not null,
    year           int    not null,
    plan_vnd       bigint not null,
    disbursed_vnd  bigint not null,
    returned_vnd   bigint not null,
    as_of_date     date   not null,
    provenance     text   not null,
    constraint pk_capital_project_years primary key (project_id, year, province_code),
    constraint fk_capital_project_years_project foreign key (project_id, province_code)
        references capital_projects (id, province_code) on delete cascade,
    constraint ck_capital_project_years_amounts check (plan_vnd >= 0 and disbursed_vnd >= 0 and returned_vnd >= 0),
    constraint ck_capital_project_years_plan check (disbursed_vnd + returned_vnd <= plan_vnd),
    constraint ck_capital_project_years_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE'))
);

comment on column capital_project_years.returned_vnd is 'given back to the budget because it could not be disbursed';
