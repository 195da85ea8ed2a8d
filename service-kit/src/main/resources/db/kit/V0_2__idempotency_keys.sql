-- The answers to requests that carried an Idempotency-Key, written in the transaction that did the work.
create table idempotency_keys (
    caller        text        not null,
    key           text        not null,
    request_hash  text        not null,
    status        int,
    location      text,
    etag          text,
    body          json,
    expires_at    timestamptz not null,
    constraint pk_idempotency_keys primary key (caller, key),
    constraint ck_idempotency_keys_length check (length(key) between 8 and 200)
);

create index ix_idempotency_keys_expiry on idempotency_keys (expires_at);
