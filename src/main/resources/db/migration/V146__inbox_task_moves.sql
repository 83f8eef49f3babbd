-- Who moved a task: each change of its hands or of the day until which it rests, by whatever way. Written by the statement that copies
-- the task from the engine; who, when and from where stand in the change log beside it. No name and nothing about the person.
create table task_move (
    id uuid primary key default gen_random_uuid(),
    task_id text not null,
    task_key text not null,
    case_id uuid,
    taken_from uuid,
    given_to uuid,
    rested_until date,
    rests_until date,
    -- either of the two
    constraint task_move_moves check ((taken_from is distinct from given_to) <> (rested_until is distinct from rests_until))
);
create index task_move_of_task on task_move (task_id);
create trigger task_move_written_once before update or delete on task_move for each row execute function refuse_rewriting();
create trigger task_move_never_emptied before truncate on task_move for each statement execute function refuse_rewriting();

select audit_attach('task_move');
