-- One row once the invented year has been loaded into this database; empty everywhere else.
create table demo_year (
    loaded_at timestamptz not null
);
create unique index demo_year_once on demo_year ((true));
select audit_exempt('demo_year', 'says only that the demo data are there');
