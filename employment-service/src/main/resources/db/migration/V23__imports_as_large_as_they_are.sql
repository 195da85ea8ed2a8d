-- Statistics know only the imports that were there when they were taken: of the next one they expect a single row, and a
-- hundred thousand of them were joined one by one. Without statistics of this column each import counts as a two-hundredth
-- of the table, which is enough for joins that bear any number of rows.
alter table import_cells alter column import_id set statistics 0;
alter table import_outcomes alter column import_id set statistics 0;
alter table import_errors alter column import_id set statistics 0;

-- What was taken before stays otherwise
select pg_clear_attribute_stats(current_schema(), of_imports, 'import_id', false)
from unnest(array['import_cells', 'import_outcomes', 'import_errors']) as of_imports;
