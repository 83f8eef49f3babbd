-- One timeline per case. A sentence is stored as its key and arguments and read in the reader's language; nothing is rewritten.
create table timeline_entry (
    id uuid primary key,
    -- the order of what was recorded at one moment
    sequence bigint generated always as identity,
    case_id uuid not null references case_file (id),
    kind text not null check (kind in ('CONTACT', 'DECISION', 'DEADLINE', 'TASK', 'NOTE', 'DOCUMENT', 'SYSTEM')),
    text_key text not null,
    args text[] not null default '{}',
    free_text text,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references account (id)
);
create index timeline_entry_newest on timeline_entry (case_id, happened_at desc, sequence desc);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is written once: record a new fact instead', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger timeline_entry_written_once before update on timeline_entry for each row execute function refuse_rewriting();

select audit_exempt('timeline_entry', 'written once and says itself who and when');
