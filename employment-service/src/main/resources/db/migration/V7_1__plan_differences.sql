-- Why the parts of a target do not add up to the whole. Whoever changes whole or parts alone makes another difference, and
-- the reason no longer speaks of it.
create table plan_differences (
    plan_id        uuid   not null,
    province_code  text   not null,
    revision       bigint not null,
    level          text   not null,
    difference     bigint not null,
    reason         text   not null,
    constraint pk_plan_differences primary key (plan_id, revision, level, province_code),
    constraint fk_plan_differences_revision foreign key (plan_id, revision, province_code)
        references plan_revisions (plan_id, revision, province_code),
    constraint ck_plan_differences_level check (level in ('DISTRICT', 'COMMUNE')),
    constraint ck_plan_differences_difference check (difference <> 0)
);

comment on column plan_differences.revision is 'of the whole, recorded together with the parts';
comment on column plan_differences.difference is 'whole minus the sum of the parts of that level';
