-- By when a provisional approval is co-signed: a setting like the others (DOMAIN.md §5: within 2 working days).
alter table fund_setting drop constraint fund_setting_key_check;
alter table fund_setting add constraint fund_setting_key_check check (key in
    ('standard_cap', 'motive_cap', 'person_year_cap', 'repeat_limit', 'repeat_months', 'approval_days', 'cosign_days', 'alert_1', 'alert_2', 'alert_3'));
