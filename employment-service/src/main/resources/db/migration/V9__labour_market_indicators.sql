-- Columns are those of the shipped file; row_key joins the columns that name a row.
create table indicator_readings (
    row_key     text    not null,
    code        text    not null,
    reading     text    not null,
    name_vi     text    not null,
    name_en     text    not null,
    in_review   boolean not null,
    confidence  text    not null,
    constraint pk_indicator_readings primary key (row_key),
    constraint uq_indicator_readings_reading unique (code, reading),
    constraint fk_indicator_readings_indicator foreign key (code) references indicators (code)
        deferrable initially deferred
);

comment on table indicator_readings is 'of an indicator that is published in several ways: which ones there are';
comment on column indicator_readings.in_review is 'the reading that the annual review shows under the indicator''s name';

-- What others have surveyed: never counted here, and kept apart from what is.
create table labour_market_indicators (
    id                 uuid        not null,
    province_code      text        not null,
    indicator          text        not null,
    year               int         not null,
    unit_code          text        not null,
    unit_from          date        not null,
    reading            text,
    value              numeric,
    source             text        not null,
    survey_date        date        not null,
    published_on       date,
    note               text,
    provenance         text        not null,
    withdrawal_reason  text,
    updated_by         text        not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    constraint pk_labour_market_indicators primary key (id, province_code),
    constraint uq_labour_market_indicators_value unique nulls not distinct
        (indicator, year, unit_code, unit_from, reading, province_code),
    constraint fk_labour_market_indicators_indicator foreign key (indicator) references indicators (code)
        deferrable initially deferred,
    constraint ck_labour_market_indicators_unit_from check (extract(year from unit_from) = year),
    constraint ck_labour_market_indicators_provenance check (provenance in ('RECORDED', 'PUBLISHED', 'ILLUSTRATIVE')),
    constraint ck_labour_market_indicators_published check (published_on >= survey_date),
    constraint ck_labour_market_indicators_withdrawn check ((value is null) = (withdrawal_reason is not null))
);

comment on column labour_market_indicators.unit_from is 'first day of the year on which the code names this unit';
comment on column labour_market_indicators.value is 'in the indicator''s unit of measure, as published; null once withdrawn';
comment on column labour_market_indicators.source is
    'the survey or register, not the yearbook that printed it: years of one source are compared';

create index ix_labour_market_indicators_changes on labour_market_indicators (updated_at, id);
create index ix_labour_market_indicators_unit on labour_market_indicators (unit_code, year);

-- Every value that was ever on record.
create table labour_market_indicator_revisions (
    indicator_id       uuid        not null,
    province_code      text        not null,
    revision           bigint      not null,
    value              numeric,
    source             text        not null,
    survey_date        date        not null,
    published_on       date,
    note               text,
    provenance         text        not null,
    withdrawal_reason  text,
    recorded_by        text        not null,
    recorded_at        timestamptz not null,
    constraint pk_labour_market_indicator_revisions primary key (indicator_id, revision, province_code),
    constraint fk_labour_market_indicator_revisions_indicator foreign key (indicator_id, province_code)
        references labour_market_indicators (id, province_code)
);
