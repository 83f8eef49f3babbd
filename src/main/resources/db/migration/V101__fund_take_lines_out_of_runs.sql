-- What the bank rejected is taken out of its run, with who and why: the line stays to be read, its invoice can be paid again.
alter table fund_payment_line add column taken_out_on date;
alter table fund_payment_line add column taken_out_by uuid references account (id);
alter table fund_payment_line add column taken_out_reason text check (taken_out_reason <> '');
alter table fund_payment_line add constraint fund_payment_line_taken_out_whole check ((taken_out_on is null) = (taken_out_by is null) and (taken_out_on is null) = (taken_out_reason is null));
alter table fund_payment_line add constraint fund_payment_line_paid_or_taken_out check (confirmed_on is null or taken_out_on is null);
drop index fund_payment_line_open;
create unique index fund_payment_line_open on fund_payment_line (intervention_id) where confirmed_on is null and taken_out_on is null;
