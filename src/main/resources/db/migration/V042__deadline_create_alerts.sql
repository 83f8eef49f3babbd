-- What the watchdog found that nobody else would have told: a legal deadline nothing watches over, a timer that fails or
-- never fires. An alert stands until a later round no longer finds its cause.
create table deadline_alert (
    id uuid primary key,
    kind text not null check (kind in ('unguarded', 'job_failing', 'job_dead', 'job_late')),
    subject text not null,
    case_id uuid references case_file (id),
    rule_code text,
    process_key text,
    step text,
    found_at timestamptz not null,
    gone_at timestamptz,
    version integer not null default 0
);
comment on column deadline_alert.subject is 'the deadline''s id, or the engine''s job id';
create unique index deadline_alert_once on deadline_alert (kind, subject) where gone_at is null;
select audit_attach('deadline_alert');

create table deadline_watch (
    single boolean primary key default true check (single),
    last_round timestamptz not null
);
select audit_exempt('deadline_watch', 'one row that says when the watchdog last went round');
