create table collectives (
    id             uuid        not null,
    province_code  text        not null,
    name           text        not null,
    parent_id      uuid,
    unit_code      text        not null,
    provenance     text        not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_collectives primary key (id, province_code),
    constraint uq_collectives_name unique nulls not distinct (name, parent_id, unit_code, province_code),
    constraint fk_collectives_parent foreign key (parent_id, province_code) references collectives (id, province_code),
    constraint ck_collectives_parent check (parent_id <> id)
);

create index ix_collectives_changes on collectives (updated_at, id);

create table individuals (
    id             uuid        not null,
    province_code  text        not null,
    full_name      text        not null,
    collective_id  uuid        not null,
    position       text,
    provenance     text        not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_individuals primary key (id, province_code),
    constraint fk_individuals_collective foreign key (collective_id, province_code)
        references collectives (id, province_code)
);

create index ix_individuals_changes on individuals (updated_at, id);
