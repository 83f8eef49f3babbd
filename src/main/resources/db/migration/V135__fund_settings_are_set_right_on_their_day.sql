-- A value typed wrongly is set right on the same day by another row: of one day the newest counts; none is rewritten.
alter table fund_setting drop constraint fund_setting_pkey;
alter table fund_setting add column id bigint generated always as identity primary key;
create index fund_setting_of on fund_setting (key, valid_from desc, id desc);
drop trigger audit on fund_setting;
create trigger audit after insert or update or delete on fund_setting for each row execute function audit_record('key,valid_from', 'id', '');
