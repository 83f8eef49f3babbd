-- What a source demands beyond its period (DOMAIN.md §5; VGC: payable on invoices, expenses of the year).
alter table fund_source
    add column reasons text[] not null default '{}',           -- empty = every reason
    add column expense_types text[] not null default '{}',     -- empty = every type
    add column on_invoice boolean not null default false,
    add column per_intervention numeric(12, 2) check (per_intervention > 0),
    add column per_person numeric(12, 2) check (per_person > 0),
    add column modality text;

-- a threshold that was passed, kept so that it is told once
create table fund_alert (
    source_id uuid not null references fund_budget (source_id),
    percent numeric(5, 2) not null,
    passed_on date not null,
    primary key (source_id, percent)
);
select audit_attach('fund_alert');

-- payment runs: which invoices, who made the file, who fetched it and when
create table fund_payment_run (
    id uuid primary key,
    version integer not null default 0,
    number text not null unique,
    made_by uuid not null references account (id),
    made_on date not null,
    execution_on date not null,
    total numeric(12, 2) not null check (total > 0),
    transactions integer not null check (transactions > 0),
    file_hash text not null,
    file bytea not null
);
create table fund_payment_line (
    run_id uuid not null references fund_payment_run (id),
    intervention_id uuid not null references fund_intervention (id),
    end_to_end_id text not null unique,
    amount numeric(12, 2) not null check (amount > 0),
    confirmed_on date,
    primary key (run_id, intervention_id)
);
-- an invoice stands in one run at a time
create unique index fund_payment_line_open on fund_payment_line (intervention_id) where confirmed_on is null;
create table fund_payment_download (
    id bigint generated always as identity primary key,
    run_id uuid not null references fund_payment_run (id),
    fetched_by uuid not null references account (id),
    fetched_at timestamptz not null
);
create table fund_claim (
    id uuid primary key,
    version integer not null default 0,
    source_id uuid not null references fund_budget (source_id),
    number text not null unique,
    claimed_on date not null,
    claimed_by uuid not null references account (id),
    amount numeric(12, 2) not null check (amount > 0),
    received_on date,
    received_amount numeric(12, 2) check (received_amount > 0)
);
create table fund_claim_line (
    claim_id uuid not null references fund_claim (id),
    intervention_id uuid not null unique references fund_intervention (id),
    amount numeric(12, 2) not null check (amount > 0),
    primary key (claim_id, intervention_id)
);
create trigger fund_payment_download_is_append_only before update or delete on fund_payment_download for each row execute function fund_refuse_change();
select audit_attach('fund_payment_run', '{file}');
select audit_attach('fund_payment_line');
select audit_attach('fund_claim');
select audit_attach('fund_claim_line');
select audit_exempt('fund_payment_download', 'append-only; is a log itself');
