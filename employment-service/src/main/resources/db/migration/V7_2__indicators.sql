-- Columns are those of the shipped files; row_key joins the columns that name a row. Foreign keys between them wait for the
-- end of the load, which takes table after table.
create table indicators (
    row_key        text not null,
    code           text not null,
    section        text not null,
    name_vi        text not null,
    name_en        text not null,
    unit_vi        text not null,
    unit_en        text not null,
    direction      text not null,
    definition_en  text not null,
    source_act     text,
    constraint pk_indicators primary key (row_key),
    constraint uq_indicators_code unique (code)
);

create table counted_indicators (
    row_key  text not null,
    code     text not null,
    channel  text,
    constraint pk_counted_indicators primary key (row_key),
    constraint uq_counted_indicators_code unique (code),
    constraint fk_counted_indicators_indicator foreign key (code) references indicators (code)
        deferrable initially deferred,
    constraint fk_counted_indicators_channel foreign key (channel) references job_creation_channels (code)
        deferrable initially deferred
);

comment on table counted_indicators is 'indicators that the job reports give: a plan may be set for them, and no value imported';
comment on column counted_indicators.channel is 'the channel counted, with those below it; null for all';
