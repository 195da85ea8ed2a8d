create table notes (
    id          uuid        not null,
    title       text        not null,
    pages       int         not null,
    changed_at  timestamptz not null,
    version     bigint      not null,
    constraint pk_notes primary key (id),
    constraint uq_notes_title unique (title)
);
create table sample_rates (
    row_key      text primary key,
    code         text not null,
    amount_vnd   bigint not null,
    applies_from date,
    confidence   text not null
);
