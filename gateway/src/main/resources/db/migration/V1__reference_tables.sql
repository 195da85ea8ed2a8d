-- Columns are those of the shipped file; row_key joins the columns that name a row.
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
    constraint pk_indicators primary key (row_key)
);

comment on column indicators.direction is 'Whether more is better: up, down, or none';
