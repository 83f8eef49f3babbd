-- In the migration's own transaction. It may take longer than a statement of a page, whose limit the pool's connections carry.
set local statement_timeout = 0;
-- A migration that moves data is a change like any other: its author is the system.
select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true), set_config('suivi.origin', 'migration', true);
