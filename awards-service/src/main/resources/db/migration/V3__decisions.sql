create table decisions (
    id             uuid        not null,
    province_code  text        not null,
    number         text        not null,
    signed_on      date        not null,
    signer         text        not null,
    authority      text        not null,
    year           int         not null,
    status         text        not null,
    provenance     text        not null,
    entered_by     text        not null,
    signed_by      text,
    recorded_at    timestamptz,
    updated_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_decisions primary key (id, province_code),
    constraint uq_decisions_number unique (number, signed_on, province_code),
    constraint ck_decisions_status check (status in ('DRAFT', 'SIGNED')),
    constraint ck_decisions_signature check ((status = 'SIGNED') = (signed_by is not null)),
    constraint ck_decisions_duties check (signed_by <> entered_by)
);

comment on column decisions.year is 'the year whose work is honoured; a decision of January usually honours the year before';
comment on column decisions.signed_on is 'the date on the document; it decides which law and which base salary apply';
comment on column decisions.recorded_at is 'when the approver confirmed the signature here';

create index ix_decisions_year on decisions (year, status);
create index ix_decisions_changes on decisions (updated_at, id);

create table award_grants (
    decision_id      uuid    not null,
    province_code    text    not null,
    place            int     not null,
    year             int     not null,
    award_code       text    not null,
    subject          text    not null,
    individual_id    uuid,
    collective_id    uuid,
    base_salary_vnd  bigint,
    multiple         numeric,
    exact_vnd        numeric,
    amount_vnd       bigint,
    rules            text[],
    act_id           text,
    article          text,
    confidence       text,
    note             text,
    constraint pk_award_grants primary key (decision_id, place, province_code),
    constraint fk_award_grants_decision foreign key (decision_id, province_code)
        references decisions (id, province_code) on delete cascade,
    constraint fk_award_grants_individual foreign key (individual_id, province_code)
        references individuals (id, province_code),
    constraint fk_award_grants_collective foreign key (collective_id, province_code)
        references collectives (id, province_code),
    constraint ck_award_grants_recipient check (
        (subject = 'INDIVIDUAL' and individual_id is not null and collective_id is null)
        or (subject = 'COLLECTIVE' and collective_id is not null and individual_id is null)),
    constraint ck_award_grants_amount check (amount_vnd >= 0),
    -- One award, one recipient, one year.
    constraint uq_award_grants_individual unique (individual_id, award_code, year, province_code),
    constraint uq_award_grants_collective unique (collective_id, award_code, year, province_code)
);

comment on column award_grants.amount_vnd is 'fixed at signature; null where a rate still waits for confirmation, see note';
