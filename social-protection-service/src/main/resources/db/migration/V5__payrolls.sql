create table payrolls (
    id             uuid        not null,
    province_code  text        not null,
    programme      text        not null,
    month          date        not null,
    known_on       date        not null,
    status         text        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    approved_by    text,
    approved_at    timestamptz,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_payrolls primary key (id, province_code),
    constraint uq_payrolls_month unique (month, programme, province_code),
    constraint ck_payrolls_programme check (programme in ('SOCIAL_ASSISTANCE', 'MERIT')),
    constraint ck_payrolls_month check (extract(day from month) = 1),
    constraint ck_payrolls_status check (status in ('DRAFT', 'APPROVED')),
    constraint ck_payrolls_approval check ((status = 'APPROVED') = (approved_by is not null)),
    constraint ck_payrolls_duties check (approved_by <> made_by)
);

comment on column payrolls.known_on is 'the law as far as it was known on this day was applied';

create index ix_payrolls_changes on payrolls (updated_at, id);

create table payroll_lines (
    payroll_id     uuid    not null,
    province_code  text    not null,
    person_id      uuid    not null,
    item           text    not null,
    category       text    not null,
    main           boolean not null,
    unit_code      text    not null,
    unit_path      text[]  not null,
    amount_vnd     bigint,
    confidence     text,
    provenance     text    not null,
    constraint pk_payroll_lines primary key (payroll_id, person_id, item, province_code),
    constraint fk_payroll_lines_payroll foreign key (payroll_id, province_code)
        references payrolls (id, province_code) on delete cascade,
    constraint ck_payroll_lines_amount check (amount_vnd >= 0)
);

comment on column payroll_lines.item is 'category of social assistance, or row of a merit annex';
comment on column payroll_lines.main is 'one line of each person: counting these counts persons';
comment on column payroll_lines.amount_vnd is 'null where the law on hand does not say; such a payroll cannot be approved';

-- Sums of a payroll, made with its lines: years of them are read in one look.
create table payroll_totals (
    payroll_id     uuid   not null,
    province_code  text   not null,
    category       text   not null,
    unit_code      text   not null,
    unit_path      text[] not null,
    persons        bigint not null,
    lines          bigint not null,
    unknown        bigint not null,
    amount_vnd     bigint not null,
    provenance     text   not null,
    constraint pk_payroll_totals primary key (payroll_id, category, unit_code, province_code, unit_path),
    constraint fk_payroll_totals_payroll foreign key (payroll_id, province_code)
        references payrolls (id, province_code) on delete cascade
);

-- What was approved was paid, and what was paid does not change.
create function refuse_change_of_approved_payroll() returns trigger
    language plpgsql
as
$$
begin
    if tg_table_name = 'payrolls' then
        if old.status = 'APPROVED' then
            raise exception 'an approved payroll does not change' using errcode = 'integrity_constraint_violation';
        end if;
    elsif exists (select 1 from payrolls p
                  where p.id = case when tg_op = 'INSERT' then new.payroll_id else old.payroll_id end
                    and p.status = 'APPROVED') then
        raise exception 'a line of an approved payroll does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger tr_payrolls_approved before update or delete on payrolls
    for each row execute function refuse_change_of_approved_payroll();
create trigger tr_payroll_lines_approved before insert or update or delete on payroll_lines
    for each row execute function refuse_change_of_approved_payroll();
create trigger tr_payroll_totals_approved before insert or update or delete on payroll_totals
    for each row execute function refuse_change_of_approved_payroll();
