-- The time of an event never runs behind the one before it, whatever the clocks of the replicas say. What bears the time of its
-- event is then in the order of commits, and a reader who has seen a time has seen everything before it.
create or replace function audit_events_chain() returns trigger
    language plpgsql
as
$$
declare
    last audit_events;
begin
    perform pg_advisory_xact_lock(hashtext('audit_events'));
    select * into last from audit_events order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.recorded_at := greatest(new.recorded_at, last.recorded_at + interval '1 microsecond');
    new.hash := audit_event_hash(last.hash, new);
    return new;
end
$$;

-- Takes the place in the chain for the current transaction and says what time it is there.
create function audit_time(now timestamptz) returns timestamptz
    language plpgsql
as
$$
begin
    perform pg_advisory_xact_lock(hashtext('audit_events'));
    return greatest(now, (select e.recorded_at from audit_events e order by e.seq desc limit 1)
        + interval '1 microsecond');
end
$$;
