-- Where a case waits for somebody outside: an answer of the CPAS, a hearing, a date. Written in the engine's transaction.
create table inbox_wait (
    wait_id text primary key,
    wait_key text not null,
    process_key text not null,
    process_instance_id text not null,
    case_id uuid,
    since timestamptz not null
);
create index inbox_wait_longest on inbox_wait (since, wait_id);
create index inbox_wait_case on inbox_wait (case_id);

select audit_exempt('inbox_wait', 'a copy of where the engine''s processes stand');
