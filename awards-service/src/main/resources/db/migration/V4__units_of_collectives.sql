-- The unit of a collective with all above it on the day it was recorded: codes were given anew, scopes are read from it.
alter table collectives add column unit_path text[];
update collectives set unit_path = array[unit_code, province_code];
alter table collectives alter column unit_path set not null;

create index ix_individuals_collective on individuals (collective_id);
