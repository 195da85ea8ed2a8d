-- Private keys live here so that all replicas of the gateway sign with the same one; the database is as secret as they are.
create table signing_keys (
    key_id       text not null,
    private_jwk  jsonb not null,
    created_at   timestamptz not null,
    constraint pk_signing_keys primary key (key_id)
);
