-- Who did a task, and what became of the case, is told to whoever might have done it: the roles it was open to are kept with it.
-- Of tasks that ended before nobody knows them.
alter table inbox_task_done add column candidate_groups text[] not null default '{}';
