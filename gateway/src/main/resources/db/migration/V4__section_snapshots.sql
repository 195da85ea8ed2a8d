-- The last good answer of a service for a year: the body of its 304, or what is shown as stale while it is away.
create table section_snapshots (
    section    text not null,
    year       integer not null,
    unit_code  text not null,
    calendar   text not null,
    etag       text not null,
    as_of      timestamptz not null,
    figures    jsonb not null,
    constraint pk_section_snapshots primary key (year, unit_code, calendar, section)
);
