-- What may be concluded when the legal date has passed: the notification was corrected, and its term still runs.
alter table amu_follow_up drop constraint amu_follow_up_defect_conclusion_check;
alter table amu_follow_up add check (defect_conclusion in ('FILED', 'NEW_REQUEST', 'MISSED', 'TERM_RUNS'));
