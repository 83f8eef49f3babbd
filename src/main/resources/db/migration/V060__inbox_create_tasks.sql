-- The engine's open user tasks, copied in the engine's own transaction and shaped for reading: one keyed row per list.
create table inbox_task (
    task_id text primary key,
    task_key text not null,
    form_key text,
    process_key text not null,
    process_instance_id text not null,
    root_instance_id text not null,
    case_id uuid,
    assignee uuid,
    candidate_groups text[] not null,
    due timestamptz,
    follow_up timestamptz,
    created timestamptz not null,
    -- the day it is to be done for; without a due date it comes after everything that has one
    urgent_on date not null
);
create index inbox_task_mine on inbox_task (assignee, urgent_on, created, task_id) where assignee is not null;
create index inbox_task_case on inbox_task (case_id);

-- One row per group that may do the task, with the order of the list in the key: a page is read without sorting.
create table inbox_task_group (
    group_code text not null,
    task_id text not null references inbox_task (task_id) on delete cascade,
    taken boolean not null,
    urgent_on date not null,
    created timestamptz not null,
    primary key (task_id, group_code)
);
create index inbox_task_group_team on inbox_task_group (group_code, urgent_on, created, task_id);
create index inbox_task_group_to_take on inbox_task_group (group_code, urgent_on, created, task_id) where not taken;

-- Tasks that are over, so that whoever still has one open in a tab learns who did it and when.
create table inbox_task_done (
    task_id text primary key,
    task_key text not null,
    process_key text not null,
    case_id uuid,
    assignee uuid,
    due timestamptz,
    created timestamptz not null,
    -- completed by somebody, or no longer needed because the case moved on
    ending text not null check (ending in ('completed', 'overtaken')),
    ended_at timestamptz not null,
    ended_by uuid not null
);
create index inbox_task_done_case on inbox_task_done (case_id, ended_at);

select audit_exempt('inbox_task', 'a copy of the engine''s tasks');
select audit_exempt('inbox_task_group', 'a copy of the engine''s tasks');
select audit_exempt('inbox_task_done', 'says itself who ended a task and when, and is only added to');
