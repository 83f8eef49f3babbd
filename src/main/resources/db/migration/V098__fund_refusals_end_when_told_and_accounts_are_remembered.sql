-- A refused request ends when the person was told and redirected: a call to the CPAS may still make it unnecessary. Those that were
-- refused and wait to be told are open again.
update fund_intervention i set outcome = null, outcome_on = null where i.outcome in ('refused_not_eligible', 'refused_no_budget')
    and exists (select from inbox_task t where t.case_id = i.case_id and t.task_key = 'informAndRedirect');

-- The account of the provider as it was known when the agreement was given: another one later is looked at.
alter table fund_intervention add column agreed_iban text;
