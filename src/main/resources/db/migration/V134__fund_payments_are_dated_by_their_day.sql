-- On which day a row of the ledger counts in a year's or a month's sums: a payment, and its reversal, on the day it was paid (one that
-- was undone on the day it was entered, as its reversal), everything else on the day it was entered.
create function fund_entry_day(entry fund_entry) returns date stable language sql as $$
    select coalesce((select i.paid_on from fund_intervention i where i.paid_entry = e.id), cast(e.entered_at at time zone 'Europe/Brussels' as date))
    from fund_entry e where e.id = case when entry.reverses is not null and exists (select from fund_entry o where o.id = entry.reverses and o.kind = 'pay') then entry.reverses else entry.id end
$$;
create index fund_intervention_paid_entry on fund_intervention (paid_entry) where paid_entry is not null;
