-- A wrong claim, or a wrong receipt of the funder's money, is taken back: its row of the ledger is reversed, and why stays.
alter table fund_claim add column claimed_entry bigint references fund_entry (id);
alter table fund_claim add column received_entry bigint references fund_entry (id);
alter table fund_claim add column withdrawn_on date;
update fund_claim c set claimed_entry = (select e.id from fund_entry e where e.key = 'claim/' || c.id), received_entry = (select e.id from fund_entry e where e.key = 'receive/' || c.id);
alter table fund_claim alter column claimed_entry set not null;
alter table fund_claim add constraint fund_claim_receipt_is_whole check ((received_on is null) = (received_amount is null) and (received_on is null) = (received_entry is null));
alter table fund_claim add constraint fund_claim_withdrawn_received_nothing check (withdrawn_on is null or received_on is null);
-- what a withdrawn claim held is claimed again; never in two claims that stand
alter table fund_claim_line drop constraint fund_claim_line_intervention_id_key;
alter table fund_claim_line add column withdrawn boolean not null default false;
create unique index fund_claim_line_stands on fund_claim_line (intervention_id) where not withdrawn;
create index fund_claim_line_of on fund_claim_line (intervention_id);

create table fund_claim_correction (
    reversal bigint primary key references fund_entry (id),
    claim_id uuid not null references fund_claim (id),
    what text not null check (what in ('claim', 'receipt')),
    amount numeric(12, 2) not null check (amount > 0),
    reason text not null check (reason <> ''),
    corrected_on date not null,
    corrected_by uuid not null references account (id)
);
create index fund_claim_correction_of on fund_claim_correction (claim_id, reversal);
create trigger fund_claim_correction_is_append_only before update or delete on fund_claim_correction for each row execute function fund_refuse_change();
select audit_exempt('fund_claim_correction', 'append-only; each row says who, when and why');

-- Rules are activated as they were replayed, and only then: what was tried is kept with what it would have changed.
create table fund_replay (
    id uuid primary key,
    decision text check (decision in ('fund-eligibility', 'fund-approval-level')),
    rules text,             -- the table, or
    thresholds jsonb,       -- the settings by their keys
    year integer not null,
    asked integer not null,
    differences integer not null,
    replayed_by uuid not null references account (id),
    replayed_at timestamptz not null,
    constraint fund_replay_tries_one_thing check ((decision is null) = (rules is null) and (rules is null) <> (thresholds is null))
);
create trigger fund_replay_is_append_only before update or delete on fund_replay for each row execute function fund_refuse_change();
select audit_exempt('fund_replay', 'append-only; each row says who tried what and when');
alter table fund_rules add column replay_id uuid references fund_replay (id);

-- the period in which repeats are counted is the coordinator's, too
alter table fund_setting drop constraint fund_setting_key_check;
alter table fund_setting add constraint fund_setting_key_check check (key in
    ('standard_cap', 'motive_cap', 'person_year_cap', 'repeat_limit', 'repeat_months', 'approval_days', 'alert_1', 'alert_2', 'alert_3'));
