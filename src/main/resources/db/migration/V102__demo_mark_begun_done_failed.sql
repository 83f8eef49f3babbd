-- How far the invented year is in this database. A load that was killed leaves «begun»; nothing is ever loaded on top of it.
alter table demo_year rename column loaded_at to since;
alter table demo_year add column state text not null default 'done' check (state in ('begun', 'done', 'failed'));
alter table demo_year alter column state drop default;
