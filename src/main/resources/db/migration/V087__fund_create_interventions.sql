-- A request to the fund and what became of it (DOMAIN.md §5). Money is the ledger's; here stand who asked, who decided, who paid,
-- who controlled. Four eyes are held by the database, too: whoever has its user cannot write it otherwise.

-- who is paid: pharmacy, dentist, hospital
create table fund_provider (
    id uuid primary key,
    version integer not null default 0,
    name text not null unique check (name <> ''),
    iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$'),
    postcode text,
    town text
);

-- what the coordinator may change, each value from a day on (PROPOSAL of DOMAIN.md)
create table fund_setting (
    key text not null check (key in ('standard_cap', 'motive_cap', 'person_year_cap', 'repeat_limit', 'approval_days', 'alert_1', 'alert_2', 'alert_3')),
    valid_from date not null,
    value numeric(12, 2) not null check (value > 0),
    set_by uuid not null references account (id),
    set_at timestamptz not null,
    primary key (key, valid_from)
);

-- who may approve provisionally while the coordinator is away
create table fund_deputy (
    id uuid primary key,
    deputy_id uuid not null references account (id),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    named_by uuid not null references account (id),
    constraint fund_deputy_is_named_by_another check (named_by <> deputy_id)
);

create table fund_intervention (
    id uuid primary key,
    version integer not null default 0,
    number text not null unique,
    case_id uuid not null references case_file (id),
    person_id uuid not null references person (id),
    origin_case_id uuid references case_file (id),
    requested_by uuid not null references account (id),
    requested_on date not null,
    reason text not null,
    reason_list text generated always as ('fund_reasons') stored,
    expense_type text not null,
    expense_type_list text generated always as ('fund_expense_types') stored,
    partner text,
    partner_list text generated always as ('partners') stored,
    what text not null,
    provider_id uuid references fund_provider (id),
    estimate numeric(12, 2) not null check (estimate > 0),
    expense_on date not null,
    urgent boolean not null default false,
    prescription boolean not null default false,
    quote boolean not null default false,
    comfort boolean not null default false,
    brussels_link boolean not null default false,
    amu_advice_on date,
    amu_appointment_on date,
    -- why nobody could be asked; else the contacts stand in fund_payer_contact
    payers_impossible text,
    round integer not null default 0,
    source_id uuid references fund_budget (source_id),
    source_asked_id uuid references fund_budget (source_id),
    agreed_amount numeric(12, 2) check (agreed_amount > 0),
    conditions text,
    agreed_on date,
    valid_until date,
    reserved numeric(12, 2) not null default 0,
    note_given_on date,
    invoice_number text,
    invoice_on date,
    invoice_amount numeric(12, 2) check (invoice_amount > 0),
    -- the part of the invoice the fund pays
    payable_amount numeric(12, 2) check (payable_amount > 0 and payable_amount <= invoice_amount),
    receipt_number text,
    invoice_recorded_by uuid references account (id),
    paid_on date,
    paid_by uuid references account (id),
    paid_entry bigint references fund_entry (id),
    controlled_on date,
    controlled_by uuid references account (id),
    booked_on date,
    new_person boolean,
    amu_asked_since text check (amu_asked_since in ('yes', 'no', 'unreachable')),
    refusal_reason text check (refusal_reason in ('not_eligible', 'no_budget', 'other_payer_exists', 'not_medical', 'evidence_missing')),
    outcome text,
    outcome_list text generated always as ('fund_outcomes') stored,
    outcome_on date,
    foreign key (reason_list, reason) references code_item (list, code),
    foreign key (expense_type_list, expense_type) references code_item (list, code),
    foreign key (partner_list, partner) references code_item (list, code),
    foreign key (outcome_list, outcome) references code_item (list, code),
    constraint fund_outcome_has_its_day check ((outcome is null) = (outcome_on is null)),
    constraint fund_agreement_is_whole check ((agreed_amount is null) = (agreed_on is null) and (agreed_amount is null) = (valid_until is null)),
    constraint fund_invoice_is_whole check ((invoice_amount is null) = (invoice_on is null)),
    constraint fund_payment_is_whole check ((paid_on is null) = (paid_by is null) and (paid_on is null) = (paid_entry is null)),
    constraint fund_control_is_whole check ((controlled_on is null) = (controlled_by is null)),
    constraint fund_paid_after_invoice check (paid_on is null or payable_amount is not null),
    constraint fund_paid_within_agreement check (paid_on is null or payable_amount <= agreed_amount),
    constraint fund_payer_does_not_control check (controlled_by is null or controlled_by <> paid_by)
);
create unique index fund_one_request_of_a_case_runs on fund_intervention (case_id) where outcome is null;
create index fund_intervention_of_case on fund_intervention (case_id, requested_on);
create index fund_intervention_of_person on fund_intervention (person_id, paid_on);
create index fund_intervention_receipt on fund_intervention (receipt_number);

create table fund_payer_contact (
    id uuid primary key,
    intervention_id uuid not null references fund_intervention (id),
    payer text not null check (payer in ('cpas', 'fedasil', 'mutual_fund', 'hospital_social_service', 'guarantor', 'insurance')),
    contacted_on date not null,
    said text not null check (said <> ''),
    recorded_by uuid not null references account (id)
);
create index fund_payer_contact_of on fund_payer_contact (intervention_id);

-- each decision about money: first and second approver of a round, refusals, questions
create table fund_approval (
    id uuid primary key,
    intervention_id uuid not null references fund_intervention (id),
    round integer not null,
    position integer not null check (position in (1, 2)),
    verdict text not null check (verdict in ('approved', 'refused', 'more')),
    level text not null check (level in ('coordinator', 'coordinator_motive', 'two_approvers')),
    amount numeric(12, 2) check (amount > 0),
    approver_id uuid not null references account (id),
    approved_at timestamptz not null,
    motive text,
    provisional boolean not null default false,
    cosigned_by uuid references account (id),
    cosigned_at timestamptz,
    constraint fund_approval_has_amount check ((verdict = 'approved') = (amount is not null)),
    constraint fund_cosigned_by_another check (cosigned_by <> approver_id),
    constraint fund_cosigned_whole check ((cosigned_by is null) = (cosigned_at is null)),
    unique (intervention_id, round, position, approved_at)
);
create index fund_approval_of on fund_approval (intervention_id, round);

-- what the tables of rules were asked and what they answered
create table fund_verdict (
    id uuid primary key,
    intervention_id uuid not null references fund_intervention (id),
    round integer not null,
    decision text not null check (decision in ('fund-eligibility', 'fund-approval-level')),
    rules_version integer not null,
    evaluated_at timestamptz not null,
    inputs jsonb not null,
    outputs jsonb not null,
    fired text not null
);
create index fund_verdict_of on fund_verdict (intervention_id, decision, evaluated_at);

-- which version of a table of rules counts from which day on
create table fund_rules (
    decision text not null,
    valid_from date not null,
    definition_id text not null,
    rules_version integer not null,
    activated_by uuid references account (id),
    activated_at timestamptz not null,
    primary key (decision, valid_from, rules_version)
);

-- the same key gives the same answer; another body under it is an error
create table fund_command (
    key text primary key,
    body_hash text not null,
    answer text not null,
    acted_by uuid not null references account (id),
    acted_at timestamptz not null
);

-- who was refused what, kept although the act itself was rolled back
create table fund_refusal (
    id bigint generated always as identity primary key,
    intervention_id uuid,
    refused_by_rule text not null,
    tried text not null,
    actor_id uuid not null,
    refused_at timestamptz not null
);

-- ---- four eyes in the database ----

create function fund_acting() returns uuid stable language sql as $$ select nullif(current_setting('suivi.actor', true), '')::uuid $$;

create function fund_hold_four_eyes() returns trigger language plpgsql as $$
declare
    asked fund_intervention;
begin
    if tg_op = 'DELETE' then raise exception 'a decision is never removed' using errcode = 'SU004'; end if;
    select * into strict asked from fund_intervention where id = new.intervention_id for share;
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - '{cosigned_by,cosigned_at}'::text[]) is distinct from (to_jsonb(old) - '{cosigned_by,cosigned_at}'::text[]) or old.cosigned_by is not null then
            raise exception 'a decision is never rewritten' using errcode = 'SU004';
        end if;
        if new.cosigned_by is not null and (new.cosigned_by = asked.requested_by or new.cosigned_by <> fund_acting()) then
            raise exception 'four eyes: whoever asked does not co-sign, and nobody signs for another' using errcode = 'SU004';
        end if;
        return new;
    end if;
    if new.approver_id = asked.requested_by then raise exception 'four eyes: whoever asked does not decide' using errcode = 'SU004'; end if;
    if new.approver_id is distinct from fund_acting() then raise exception 'four eyes: nobody decides for another' using errcode = 'SU004'; end if;
    if exists (select from fund_approval a where a.intervention_id = new.intervention_id and a.round = new.round and a.verdict = 'approved' and a.approver_id = new.approver_id) then
        raise exception 'four eyes: the second approver is another person' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_four_eyes before insert or update or delete on fund_approval for each row execute function fund_hold_four_eyes();

create function fund_hold_four_eyes_of_intervention() returns trigger language plpgsql as $$
begin
    if new.requested_by <> old.requested_by or new.number <> old.number or new.case_id <> old.case_id then
        raise exception 'who asked is never rewritten' using errcode = 'SU004';
    end if;
    -- money is agreed only with a decision of this round that covers it, by two people where the rules ask for two
    if new.agreed_amount is distinct from old.agreed_amount and new.agreed_amount is not null and not exists (
            select from fund_approval a where a.intervention_id = new.id and a.round = new.round and a.verdict = 'approved' and a.amount >= new.agreed_amount
                and a.approver_id <> new.requested_by
                and (a.level <> 'two_approvers' or a.position = 2)) then
        raise exception 'four eyes: an amount is agreed by a decision only' using errcode = 'SU004';
    end if;
    if new.paid_on is distinct from old.paid_on and new.paid_on is not null then
        if new.paid_by = new.requested_by then raise exception 'four eyes: whoever asked does not pay' using errcode = 'SU004'; end if;
        if new.paid_by is distinct from fund_acting() then raise exception 'four eyes: nobody pays for another' using errcode = 'SU004'; end if;
        if exists (select from fund_approval a where a.intervention_id = new.id and a.round = new.round and a.provisional and a.cosigned_by is null) then
            raise exception 'four eyes: a provisional approval is co-signed before it is paid' using errcode = 'SU004';
        end if;
    end if;
    if new.paid_by is not null and new.controlled_by is not null and new.controlled_by = new.paid_by then
        raise exception 'four eyes: whoever paid does not control' using errcode = 'SU004';
    end if;
    if new.controlled_on is distinct from old.controlled_on and new.controlled_on is not null and new.controlled_by is distinct from fund_acting() then
        raise exception 'four eyes: nobody controls for another' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_four_eyes before update on fund_intervention for each row execute function fund_hold_four_eyes_of_intervention();

-- a request begins at its beginning: what others decide comes by their acts
create function fund_intervention_begins_at_its_beginning() returns trigger language plpgsql as $$
begin
    if new.agreed_amount is not null or new.paid_on is not null or new.controlled_on is not null or new.outcome is not null or new.reserved <> 0 then
        raise exception 'a request begins without decision and payment' using errcode = 'SU004';
    end if;
    if new.requested_by is distinct from fund_acting() then raise exception 'four eyes: nobody asks for another' using errcode = 'SU004'; end if;
    return new;
end
$$;
create trigger fund_intervention_begins before insert on fund_intervention for each row execute function fund_intervention_begins_at_its_beginning();

create trigger fund_verdict_is_append_only before update or delete on fund_verdict for each row execute function fund_refuse_change();
create trigger fund_refusal_is_append_only before update or delete on fund_refusal for each row execute function fund_refuse_change();
create trigger fund_command_is_append_only before update or delete on fund_command for each row execute function fund_refuse_change();
create trigger fund_setting_is_never_rewritten before update or delete on fund_setting for each row execute function fund_refuse_change();

select audit_attach('fund_provider');
select audit_attach('fund_setting');
select audit_attach('fund_deputy');
select audit_attach('fund_intervention', '{what,payers_impossible,conditions}');
select audit_attach('fund_payer_contact', '{said}');
select audit_attach('fund_approval', '{motive}');
select audit_attach('fund_rules');
select audit_exempt('fund_verdict', 'append-only; each row says when and what was asked');
select audit_exempt('fund_command', 'append-only; each row says who and when');
select audit_exempt('fund_refusal', 'append-only; is a log itself');
