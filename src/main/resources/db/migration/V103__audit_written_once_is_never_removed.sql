-- What says itself who and when is not in the change log: so it may neither be rewritten nor removed.
drop trigger timeline_entry_written_once on timeline_entry;
create trigger timeline_entry_written_once before update or delete on timeline_entry for each row execute function refuse_rewriting();
create trigger timeline_entry_never_emptied before truncate on timeline_entry for each statement execute function refuse_rewriting();
create trigger inbox_task_done_written_once before update or delete on inbox_task_done for each row execute function refuse_rewriting();
create trigger inbox_task_done_never_emptied before truncate on inbox_task_done for each statement execute function refuse_rewriting();
