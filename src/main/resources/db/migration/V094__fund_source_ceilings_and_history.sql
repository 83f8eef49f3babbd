-- What a source pays in one calendar year of expenses, beside its ceilings per intervention and per person and year.
alter table fund_source add column per_year numeric(12, 2) check (per_year > 0);

-- Of a budget only the total is somebody's word; the rest is derived from the ledger. Entries do not name «total», so they do
-- not pay for this trigger.
create trigger audit after insert or update of total on fund_budget for each row
    execute function audit_record('source_id', 'committed,paid,claimed,received', '');
update audit_exempt set why = 'derived from the ledger, row by row; but its total, whose changes are logged' where table_name = 'fund_budget';

-- the history of the fund is read by table
create index change_log_table on change_log (table_name, id) where table_name like 'fund\_%';
