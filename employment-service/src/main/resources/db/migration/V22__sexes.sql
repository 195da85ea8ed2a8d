-- What a line may say of sex, dated like its other catalogues. Columns are those of the shipped file.
create table sexes (
    row_key     text not null,
    code        text not null,
    name_vi     text not null,
    name_en     text not null,
    valid_from  date,
    valid_to    date,
    confidence  text not null,
    constraint pk_sexes primary key (row_key),
    constraint uq_sexes_code unique (code)
);
