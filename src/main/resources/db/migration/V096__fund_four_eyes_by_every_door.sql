-- Four eyes without the ways round that were found: who paid or controlled was writable afterwards; one approver passed for two;
-- a round could be skipped; whoever described the need anew, recorded the invoice or made the payment file counted for nobody;
-- money moved in the ledger for a request that nobody had agreed to; tables of decisions could be emptied.

-- ---- who described what is decided ----

alter table fund_intervention add column described_by uuid references account (id);
update fund_intervention set described_by = requested_by;
alter table fund_intervention alter column described_by set not null;

-- Each round of decision, and whoever began it: by describing the need, or by recording an invoice above the agreement.
-- Written by the trigger below only.
create table fund_round (
    intervention_id uuid not null references fund_intervention (id),
    round integer not null,
    about text not null check (about in ('need', 'invoice')),
    begun_by uuid not null references account (id),
    primary key (intervention_id, round)
);
-- what was described before this table existed is put down to whoever asked; the invoice that is being decided to whoever recorded it
insert into fund_round (intervention_id, round, about, begun_by)
select i.id, n, case when n = i.round and above then 'invoice' else 'need' end, case when n = i.round and above then i.invoice_recorded_by else i.requested_by end
from (select *, outcome is null and invoice_recorded_by is not null and invoice_amount > agreed_amount as above from fund_intervention) i, generate_series(1, i.round) n;
select audit_exempt('fund_round', 'append-only; written by the rounds of fund_intervention, which are logged');

create function fund_keep_round() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then raise exception 'a round begins with what is asked or invoiced, not by itself' using errcode = 'SU004'; end if;
    return new;
end
$$;
create trigger fund_keep_round before insert on fund_round for each row execute function fund_keep_round();
create trigger fund_round_is_append_only before update or delete on fund_round for each row execute function fund_refuse_change();

create function fund_begin_round() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.invoice_amount is distinct from old.invoice_amount then
        insert into fund_round (intervention_id, round, about, begun_by) values (new.id, new.round, 'invoice', new.invoice_recorded_by);
    else
        insert into fund_round (intervention_id, round, about, begun_by) values (new.id, new.round, 'need', new.described_by);
    end if;
    return null;
end
$$;
create trigger fund_begin_first_round after insert on fund_intervention for each row execute function fund_begin_round();
create trigger fund_begin_round after update on fund_intervention for each row when (new.round <> old.round) execute function fund_begin_round();

-- Who may not decide a round: whoever asked, whoever last described the need it is about, and whoever recorded the invoice it is about.
create function fund_askers(of_request uuid, in_round integer) returns setof uuid stable language sql as $$
    select requested_by from fund_intervention where id = of_request
    union select begun_by from fund_round where intervention_id = of_request and round = in_round
    union (select begun_by from fund_round where intervention_id = of_request and about = 'need' and round <= in_round order by round desc limit 1)
$$;

-- ---- decisions ----

create function fund_level_rank(level text) returns integer immutable language sql as $$
    select case level when 'coordinator' then 1 when 'coordinator_motive' then 2 when 'two_approvers' then 3 end
$$;

-- The strictest level the tables of rules asked for in this round; null when they were not asked.
create function fund_level_asked(of_request uuid, in_round integer) returns integer stable language sql as $$
    select max(fund_level_rank(outputs ->> 'level')) from fund_verdict where intervention_id = of_request and round = in_round and decision = 'fund-approval-level'
$$;

alter table fund_approval add constraint fund_approval_has_its_motive check (verdict = 'approved' and level = 'coordinator' or motive is not null);

create or replace function fund_hold_four_eyes() returns trigger language plpgsql as $$
declare
    asked fund_intervention;
    before integer;
begin
    if tg_op = 'DELETE' then raise exception 'a decision is never removed' using errcode = 'SU004'; end if;
    select * into strict asked from fund_intervention where id = new.intervention_id for share;
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - '{cosigned_by,cosigned_at}'::text[]) is distinct from (to_jsonb(old) - '{cosigned_by,cosigned_at}'::text[]) or old.cosigned_by is not null then
            raise exception 'a decision is never rewritten' using errcode = 'SU004';
        end if;
        if new.cosigned_by is null then return new; end if;
        if not old.provisional then raise exception 'only a provisional decision is co-signed' using errcode = 'SU004'; end if;
        if new.cosigned_by is distinct from fund_acting() or new.cosigned_by in (select fund_askers(new.intervention_id, new.round)) then
            raise exception 'four eyes: whoever asked does not co-sign, and nobody signs for another' using errcode = 'SU004';
        end if;
        return new;
    end if;
    if new.round <> asked.round then raise exception 'a decision is about the round that runs' using errcode = 'SU004'; end if;
    if new.approver_id in (select fund_askers(new.intervention_id, new.round)) then
        raise exception 'four eyes: whoever asked does not decide, nor who described it or recorded its invoice' using errcode = 'SU004';
    end if;
    if new.approver_id is distinct from fund_acting() then raise exception 'four eyes: nobody decides for another' using errcode = 'SU004'; end if;
    if exists (select from fund_approval a where a.intervention_id = new.intervention_id and a.round = new.round and a.verdict = 'approved' and a.approver_id = new.approver_id) then
        raise exception 'four eyes: the second approver is another person' using errcode = 'SU004';
    end if;
    if fund_level_rank(new.level) >= fund_level_asked(new.intervention_id, new.round) is not true then
        raise exception 'four eyes: a decision needs the level that the rules ask for' using errcode = 'SU004';
    end if;
    if new.verdict = 'approved' then
        select count(*) into before from fund_approval a where a.intervention_id = new.intervention_id and a.round = new.round and a.verdict = 'approved';
        if new.position <> before + 1 then raise exception 'four eyes: the second approver comes after the first' using errcode = 'SU004'; end if;
        if new.amount > coalesce(asked.invoice_amount, asked.estimate) then raise exception 'nobody agrees to more than was asked' using errcode = 'SU004'; end if;
    end if;
    return new;
end
$$;

-- ---- the request: what is asked, agreed, invoiced, paid and controlled ----

drop trigger fund_hold_four_eyes on fund_intervention;
drop function fund_hold_four_eyes_of_intervention();

create or replace function fund_intervention_begins_at_its_beginning() returns trigger language plpgsql as $$
begin
    if new.agreed_amount is not null or new.invoice_amount is not null or new.paid_on is not null or new.controlled_on is not null or new.outcome is not null or new.reserved <> 0 or new.round <> 1 then
        raise exception 'a request begins without decision and payment' using errcode = 'SU004';
    end if;
    if new.requested_by is distinct from fund_acting() or new.described_by is distinct from fund_acting() then
        raise exception 'four eyes: nobody asks for another' using errcode = 'SU004';
    end if;
    return new;
end
$$;

create function fund_hold_asking() returns trigger language plpgsql as $$
declare
    invoiced constant boolean := (new.invoice_number, new.invoice_on, new.invoice_amount, new.receipt_number, new.invoice_recorded_by)
        is distinct from (old.invoice_number, old.invoice_on, old.invoice_amount, old.receipt_number, old.invoice_recorded_by)
        or new.payable_amount > coalesce(old.payable_amount, 0);
    described constant boolean := (new.described_by, new.reason, new.expense_type, new.partner, new.what, new.estimate, new.expense_on, new.urgent, new.quote, new.comfort, new.brussels_link, new.source_asked_id)
        is distinct from (old.described_by, old.reason, old.expense_type, old.partner, old.what, old.estimate, old.expense_on, old.urgent, old.quote, old.comfort, old.brussels_link, old.source_asked_id);
begin
    if new.requested_by <> old.requested_by or new.number <> old.number or new.case_id <> old.case_id then
        raise exception 'who asked is never rewritten' using errcode = 'SU004';
    end if;
    if new.round <> old.round and (new.round <> old.round + 1 or fund_acting() is distinct from case when invoiced then new.invoice_recorded_by else new.described_by end) then
        raise exception 'four eyes: a round begins with what somebody asks or invoices, one after the other' using errcode = 'SU004';
    end if;
    if described and (new.round = old.round or invoiced or old.agreed_amount is not null) then
        raise exception 'four eyes: what is asked is said anew in a round of its own, before anything was agreed' using errcode = 'SU004';
    end if;
    if invoiced and (old.paid_on is not null or new.invoice_recorded_by is distinct from fund_acting() or new.round = old.round and new.payable_amount > new.agreed_amount) then
        raise exception 'four eyes: an invoice is recorded by whoever acts, before it is paid, and above the agreement it is decided anew' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_asking before update on fund_intervention for each row execute function fund_hold_asking();

-- money is agreed only with a decision of this round that covers it, by two people where the rules ask for two
create function fund_hold_agreeing() returns trigger language plpgsql as $$
begin
    if new.agreed_amount is null or old.paid_on is not null or new.source_id is distinct from coalesce(old.source_id, new.source_id) then
        raise exception 'an agreement is never unsaid, moved to another source or changed once it is paid' using errcode = 'SU004';
    end if;
    if (select count(distinct a.approver_id) from fund_approval a where a.intervention_id = new.id and a.round = new.round and a.verdict = 'approved' and a.amount >= new.agreed_amount)
            < (case when fund_level_asked(new.id, new.round) = 3 or exists (select from fund_approval a where a.intervention_id = new.id and a.round = new.round and a.level = 'two_approvers') then 2 else 1 end) then
        raise exception 'four eyes: an amount is agreed by a decision only' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_agreeing before update on fund_intervention for each row
    when ((new.agreed_amount, new.agreed_on, new.valid_until, new.source_id) is distinct from (old.agreed_amount, old.agreed_on, old.valid_until, old.source_id))
    execute function fund_hold_agreeing();

create function fund_awaits_cosignature(of_request uuid) returns boolean stable language sql as $$
    select exists (select from fund_approval a where a.intervention_id = of_request and a.provisional and a.cosigned_by is null)
$$;

-- a payment is whole, is that of its row in the ledger, and is undone by the reversal of that row only
create function fund_hold_paying() returns trigger language plpgsql as $$
begin
    if old.paid_on is not null and new.paid_on is not null then raise exception 'a payment is never rewritten' using errcode = 'SU004'; end if;
    if new.paid_on is null then
        if old.controlled_on is not null or not exists (select from fund_entry e where e.reverses = old.paid_entry) then
            raise exception 'a payment is undone by its reversal only, before it is controlled' using errcode = 'SU004';
        end if;
        return new;
    end if;
    if new.paid_by in (new.requested_by, new.described_by) then raise exception 'four eyes: whoever asked does not pay' using errcode = 'SU004'; end if;
    if new.paid_by is distinct from fund_acting() then raise exception 'four eyes: nobody pays for another' using errcode = 'SU004'; end if;
    if fund_awaits_cosignature(new.id) then raise exception 'four eyes: a provisional approval is co-signed before it is paid' using errcode = 'SU004'; end if;
    if new.outcome is not null or not exists (select from fund_entry e where e.id = new.paid_entry and e.kind = 'pay' and e.intervention_id = new.id and e.source_id = new.source_id
            and e.amount = new.payable_amount and e.entered_by = new.paid_by and not exists (select from fund_entry r where r.reverses = e.id)) then
        raise exception 'a payment is that of its row in the ledger' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_paying before update on fund_intervention for each row
    when ((new.paid_on, new.paid_by, new.paid_entry) is distinct from (old.paid_on, old.paid_by, old.paid_entry)) execute function fund_hold_paying();

-- what was paid stays as it was paid: amount, payee
create function fund_keep_what_was_paid() returns trigger language plpgsql as $$
begin
    raise exception 'what was paid is never rewritten' using errcode = 'SU004';
end
$$;
create trigger fund_keep_what_was_paid before update on fund_intervention for each row
    when (old.paid_on is not null and (new.payable_amount, new.provider_id) is distinct from (old.payable_amount, old.provider_id)) execute function fund_keep_what_was_paid();

-- whoever paid, or put it in the file that the bank paid, does not look at the payment
create function fund_paid_or_filed(of_request uuid) returns setof uuid stable language sql as $$
    select paid_by from fund_intervention where id = of_request and paid_by is not null
    union select r.made_by from fund_payment_line l join fund_payment_run r on r.id = l.run_id where l.intervention_id = of_request and to_jsonb(l) ->> 'taken_out_on' is null
$$;
create function fund_hold_controlling() returns trigger language plpgsql as $$
begin
    if old.controlled_on is not null then raise exception 'a control is never rewritten' using errcode = 'SU004'; end if;
    if new.paid_on is null then raise exception 'what is not paid is not controlled' using errcode = 'SU004'; end if;
    if new.controlled_by = new.paid_by or new.controlled_by in (select fund_paid_or_filed(new.id)) then
        raise exception 'four eyes: whoever paid or made the payment file does not control' using errcode = 'SU004';
    end if;
    if new.controlled_by is distinct from fund_acting() then raise exception 'four eyes: nobody controls for another' using errcode = 'SU004'; end if;
    return new;
end
$$;
create trigger fund_hold_controlling before update on fund_intervention for each row
    when ((new.controlled_on, new.controlled_by) is distinct from (old.controlled_on, old.controlled_by)) execute function fund_hold_controlling();

-- ---- the payment file ----

create function fund_hold_filing() returns trigger language plpgsql as $$
declare
    maker uuid;
begin
    if tg_table_name = 'fund_payment_run' then
        if new.made_by is distinct from fund_acting() then raise exception 'four eyes: nobody makes a payment file for another' using errcode = 'SU004'; end if;
        return new;
    end if;
    select made_by into strict maker from fund_payment_run where id = new.run_id;
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - '{confirmed_on,taken_out_on,taken_out_by,taken_out_reason}'::text[]) is distinct from (to_jsonb(old) - '{confirmed_on,taken_out_on,taken_out_by,taken_out_reason}'::text[])
                or old.confirmed_on is not null or to_jsonb(old) ->> 'taken_out_on' is not null then
            raise exception 'a line of a payment file is never rewritten' using errcode = 'SU004';
        end if;
    elsif fund_awaits_cosignature(new.intervention_id) or exists (select from fund_intervention i where i.id = new.intervention_id
            and (maker in (i.requested_by, i.described_by) or new.amount is distinct from i.payable_amount or i.payable_amount > i.agreed_amount)) then
        raise exception 'four eyes: a payment file holds what others asked for and was agreed' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_filing before insert on fund_payment_run for each row execute function fund_hold_filing();
create trigger fund_hold_filing before insert or update on fund_payment_line for each row execute function fund_hold_filing();
create trigger fund_payment_run_is_append_only before update or delete on fund_payment_run for each row execute function fund_refuse_change();
create trigger fund_payment_line_is_never_removed before delete on fund_payment_line for each row execute function fund_refuse_change();

-- ---- the ledger moves for a request only as far as it was agreed and invoiced, and by whoever acts ----

alter table fund_entry add foreign key (intervention_id) references fund_intervention (id);

create function fund_hold_entry(entry fund_entry, effect numeric[], stake fund_stake) returns void language plpgsql as $$
declare
    asked fund_intervention;
begin
    select * into asked from fund_intervention where id = entry.intervention_id;
    if not found then raise exception 'money moves for a request that exists' using errcode = 'SU004'; end if;
    if effect[1] + effect[2] > 0 and (asked.outcome is not null or asked.source_id is distinct from entry.source_id or stake.committed + stake.paid <= asked.agreed_amount is not true) then
        raise exception 'four eyes: money is promised as far as it was agreed' using errcode = 'SU004';
    end if;
    if effect[2] > 0 then
        if entry.entered_by in (asked.requested_by, asked.described_by) then raise exception 'four eyes: whoever asked does not pay' using errcode = 'SU004'; end if;
        if fund_awaits_cosignature(asked.id) then raise exception 'four eyes: a provisional approval is co-signed before it is paid' using errcode = 'SU004'; end if;
        if asked.outcome is not null or asked.source_id is distinct from entry.source_id or (stake.paid <= asked.payable_amount and asked.payable_amount <= asked.agreed_amount) is not true then
            raise exception 'money is paid as far as it was invoiced and agreed' using errcode = 'SU004';
        end if;
    end if;
    if effect[2] < 0 and entry.entered_by in (select fund_paid_or_filed(asked.id) union select e.entered_by from fund_entry e where e.id = entry.reverses) then
        raise exception 'four eyes: whoever paid does not undo the payment' using errcode = 'SU004';
    end if;
end
$$;

create or replace function fund_apply_entry() returns trigger language plpgsql as $$
declare
    original fund_entry;
    stake fund_stake;
    effect numeric[] := fund_effect(new.kind, new.amount);
begin
    if new.entered_by is distinct from fund_acting() then raise exception 'nobody enters a row for another' using errcode = 'SU004'; end if;
    if new.kind = 'reverse' then
        select * into strict original from fund_entry where id = new.reverses;
        if original.kind = 'reverse' or original.source_id <> new.source_id or original.amount <> new.amount
                or original.intervention_id is distinct from new.intervention_id then
            raise exception 'a reversal repeats source, intervention and amount of an entry that is no reversal' using errcode = 'SU002';
        end if;
        effect := fund_effect(original.kind, -original.amount);
    end if;
    if effect[1] < 0 or effect[2] < 0 then
        perform from fund_budget where source_id = new.source_id for no key update;
    end if;
    update fund_budget set committed = committed + effect[1], paid = paid + effect[2], claimed = claimed + effect[3], received = received + effect[4]
    where source_id = new.source_id
        and committed + effect[1] + paid + effect[2] <= total
        and committed + effect[1] >= 0 and paid + effect[2] >= 0
        and claimed + effect[3] between 0 and paid + effect[2] and received + effect[4] between 0 and claimed + effect[3]
        and (new.intervention_id is null or effect[1] >= 0 and effect[2] >= 0 or exists (
            select from fund_stake s where s.intervention_id = new.intervention_id and s.source_id = new.source_id
                and s.committed + effect[1] >= 0 and s.paid + effect[2] >= 0));
    if not found then
        return null; -- refused: no row, which the service says in words
    end if;
    -- entries of one source queue at its budget's row, so this is not a race
    if new.intervention_id is not null then
        update fund_stake set committed = committed + effect[1], paid = paid + effect[2]
        where intervention_id = new.intervention_id and source_id = new.source_id returning * into stake;
        if not found then
            insert into fund_stake (intervention_id, source_id, committed, paid) values (new.intervention_id, new.source_id, effect[1], effect[2]) returning * into stake;
        end if;
        perform fund_hold_entry(new, effect, stake);
    end if;
    return new;
end
$$;

-- ---- nothing of it is emptied ----

do $$
declare
    name text;
begin
    foreach name in array '{fund_intervention,fund_round,fund_approval,fund_verdict,fund_command,fund_refusal,fund_setting,fund_deputy,fund_budget,fund_stake,fund_payment_run,fund_payment_line,fund_payment_download}'::text[] loop
        execute format('create trigger %I before truncate on %I for each statement execute function fund_refuse_change()', name || '_is_never_emptied', name);
    end loop;
end
$$;
create trigger fund_intervention_is_never_removed before delete on fund_intervention for each row execute function fund_refuse_change();
