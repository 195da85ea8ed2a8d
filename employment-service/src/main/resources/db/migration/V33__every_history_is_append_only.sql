-- What was decided, imported or opened is history as much as the values of lines are.
create trigger tr_plan_revisions_append_only
    before update or delete or truncate on plan_revisions
    for each statement execute function refuse_change();
create trigger tr_plan_differences_append_only
    before update or delete or truncate on plan_differences
    for each statement execute function refuse_change();
create trigger tr_labour_market_indicator_revisions_append_only
    before update or delete or truncate on labour_market_indicator_revisions
    for each statement execute function refuse_change();
create trigger tr_job_line_reopenings_append_only
    before update or delete or truncate on job_line_reopenings
    for each statement execute function refuse_change();
