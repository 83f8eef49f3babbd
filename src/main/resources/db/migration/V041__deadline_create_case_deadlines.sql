-- The terms of a case: what was computed, from which dates and by which version of the rule. A corrected date moves the
-- row; what it said before stays in the timeline.
create table case_deadline (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    rule_id uuid not null references deadline_rule (id),
    rule_code text not null,
    base text not null,
    nature text not null,
    mode text not null check (mode in ('event', 'receipt_signed', 'handed_over', 'court_letter', 'registered_letter', 'posted')),
    on_day date,
    posted_day date,
    presented_day date,
    first_day date not null,
    raw_last_day date not null,
    legal_day date not null,
    safe_day date not null,
    explanation text not null check (explanation::jsonb is not null),
    status text not null check (status in ('OPEN', 'MET', 'CANCELLED', 'MISSED')),
    ended_on date,
    fixed_at timestamptz not null,
    version integer not null default 0,
    check (safe_day <= legal_day),
    check ((status = 'OPEN') = (ended_on is null)),
    check (on_day is not null or posted_day is not null or presented_day is not null)
);
create unique index case_deadline_one_open on case_deadline (case_id, rule_code) where status = 'OPEN';
create index case_deadline_by_case on case_deadline (case_id);
create index case_deadline_open_by_safe_day on case_deadline (safe_day, id) where status = 'OPEN';

select audit_attach('case_deadline');
