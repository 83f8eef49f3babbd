-- A source pays expenses of its period: the day of the delivery counts, not the day on which the invoice was written.
alter table fund_intervention add column delivered_on date;
