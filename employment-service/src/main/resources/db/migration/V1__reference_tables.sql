-- Columns are those of the shipped files; row_key joins the columns that name a row.
create table job_creation_channels (
    row_key      text not null,
    code         text not null,
    parent_code  text,
    name_vi      text not null,
    name_en      text not null,
    valid_from   date,
    valid_to     date,
    confidence   text not null,
    constraint pk_job_creation_channels primary key (row_key),
    constraint uq_job_creation_channels_code unique (code)
);

-- Which level of government sends the monthly reports. Half-open intervals; an empty start means since ever.
create table reporting_levels (
    row_key       text not null,
    level         text not null,
    applies_from  date,
    applies_to    date,
    act_id        text,
    article       text,
    confidence    text not null,
    constraint pk_reporting_levels primary key (row_key)
);
