-- Law is data, and some of it is only remembered: such a row is inactive until an administrator of the province
-- confirms it with the act relied on. The reference tables themselves belong to the services.
create table reference_confirmations (
    table_name     text        not null,
    row_key        text        not null,
    act_number     text        not null,
    act_signed_on  date        not null,
    note           text,
    confirmed_by   text        not null,
    confirmed_at   timestamptz not null,
    constraint pk_reference_confirmations primary key (table_name, row_key)
);

-- Whether a row of a reference table may be used in a calculation or a refusal.
create function reference_active(of_table text, key text, confidence text) returns boolean
    language sql stable
as
$$
select confidence <> 'memory'
           or exists (select 1 from reference_confirmations c where c.table_name = of_table and c.row_key = key)
$$;
