-- Who did what, when. Append-only: a trigger refuses every change, and each row carries the hash of the row before it,
-- so that a change made behind the trigger's back is found by verification.
create table audit_events (
    seq           bigint      not null,
    recorded_at   timestamptz not null,
    actor         text        not null,
    roles         text[]      not null,
    action        text        not null,
    entity_type   text        not null,
    entity_id     text        not null,
    unit_code     text,
    trace_id      text        not null,
    request_id    text        not null,
    changes_data  boolean     not null,
    detail        jsonb       not null,
    hash          bytea       not null,
    constraint pk_audit_events primary key (seq)
);

comment on column audit_events.changes_data is 'false for a reading of personal data; the others move the data version';
comment on column audit_events.hash is 'SHA-256 over the hash of the row before and every other column';

create index ix_audit_events_changes on audit_events (seq desc) where changes_data;
create index ix_audit_events_entity on audit_events (entity_type, entity_id, seq);
create index ix_audit_events_actor on audit_events (actor, seq);

create function audit_event_hash(previous bytea, e audit_events) returns bytea
    language sql immutable
as
$$
select sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(
        e.seq, extract(epoch from e.recorded_at), e.actor, e.roles, e.action, e.entity_type, e.entity_id, e.unit_code,
        e.trace_id, e.request_id, e.changes_data, e.detail)::text, 'UTF8'))
$$;

-- Writers queue here until the transaction before them ends: without that the chain would fork.
create function audit_events_chain() returns trigger
    language plpgsql
as
$$
declare
    last audit_events;
begin
    perform pg_advisory_xact_lock(hashtext('audit_events'));
    select * into last from audit_events order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.hash := audit_event_hash(last.hash, new);
    return new;
end
$$;

create trigger tr_audit_events_chain
    before insert on audit_events
    for each row execute function audit_events_chain();

create function audit_events_refuse() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'audit_events is append-only';
end
$$;

create trigger tr_audit_events_append_only
    before update or delete or truncate on audit_events
    for each statement execute function audit_events_refuse();
