#!/bin/sh
# Runs once, on an empty data directory: four databases, each owned by a user who can reach no other.
set -eu

create() {
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set name="$1" --set password="$2" <<'SQL'
create user :"name" password :'password';
create database :"name" owner :"name" encoding 'UTF8' template template0;
revoke connect on database :"name" from public;
SQL
}

create employment "${EMPLOYMENT_DB_PASSWORD:?set it in .env}"
create social_protection "${SOCIAL_PROTECTION_DB_PASSWORD:?set it in .env}"
create awards "${AWARDS_DB_PASSWORD:?set it in .env}"
create gateway "${GATEWAY_DB_PASSWORD:?set it in .env}"
