-- Inhabitants of units, by which figures of divided units can be spread. No act publishes them: a province enters them with their source.
create table unit_populations (
    province_code  text        not null,
    unit_code      text        not null,
    unit_since     date        not null,
    counted_on     date        not null,
    population     bigint      not null,
    source         text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint pk_unit_populations primary key (unit_code, unit_since, counted_on, province_code),
    constraint ck_unit_populations_population check (population >= 0)
);
