-- The account an invoice is paid on: the one known when it was agreed, or one that a second person has confirmed, not whoever set
-- it and not whoever pays. Who recorded the invoice does not pay it.

-- ---- who set an account, who named a payee ----

alter table fund_provider add column iban_set_by uuid;
create function fund_note_account() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.iban is distinct from old.iban then new.iban_set_by := fund_acting();
    else new.iban_set_by := old.iban_set_by; end if;
    return new;
end
$$;
create trigger fund_note_account before insert or update on fund_provider for each row execute function fund_note_account();

alter table fund_intervention add column payee_set_by uuid;
create function fund_note_payee() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.provider_id is distinct from old.provider_id then new.payee_set_by := fund_acting();
    else new.payee_set_by := old.payee_set_by; end if;
    return new;
end
$$;
create trigger fund_note_payee before insert or update on fund_intervention for each row execute function fund_note_payee();

-- ---- the second pair of eyes ----

alter table fund_intervention add column confirmed_iban text;
alter table fund_intervention add column confirmed_iban_by uuid references account (id);
alter table fund_intervention add column confirmed_iban_on date;
alter table fund_intervention add constraint fund_confirmed_account_is_whole check ((confirmed_iban is null) = (confirmed_iban_by is null) and (confirmed_iban is null) = (confirmed_iban_on is null));

create function fund_hold_account() returns trigger language plpgsql as $$
declare
    payee fund_provider;
begin
    if new.confirmed_iban is null or old.paid_on is not null then raise exception 'a confirmed account is never unsaid, nor changed once it is paid' using errcode = 'SU004'; end if;
    select * into payee from fund_provider where id = new.provider_id;
    if new.confirmed_iban is distinct from payee.iban or new.provider_id is distinct from old.provider_id then raise exception 'the account that is confirmed is the payee''s' using errcode = 'SU004'; end if;
    if new.confirmed_iban_by is distinct from fund_acting() or new.confirmed_iban_by in (payee.iban_set_by, old.payee_set_by) then
        raise exception 'four eyes: whoever set the account or named the payee does not confirm it, and nobody confirms for another' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_account before update on fund_intervention for each row
    when ((new.confirmed_iban, new.confirmed_iban_by, new.confirmed_iban_on) is distinct from (old.confirmed_iban, old.confirmed_iban_by, old.confirmed_iban_on)) execute function fund_hold_account();

-- May this person pay this request on that account? Without an account it is paid by hand, as the invoice says.
create function fund_account_stands(asked fund_intervention, iban text, payer uuid) returns boolean immutable language sql as $$
    select iban is null or iban is not distinct from asked.agreed_iban or (iban is not distinct from asked.confirmed_iban and payer is distinct from asked.confirmed_iban_by)
$$;

-- ---- what is paid, on which account ----

-- what stands in a file already was written with the payee's account: the bank's word on it is not refused for want of a confirmation
alter table fund_payment_line add column iban text;
alter table fund_payment_line disable trigger fund_hold_filing;
update fund_payment_line l set iban = p.iban from fund_intervention i join fund_provider p on p.id = i.provider_id where i.id = l.intervention_id and l.taken_out_on is null;
alter table fund_payment_line enable trigger fund_hold_filing;
alter table fund_intervention add column paid_iban text;

create or replace function fund_hold_paying() returns trigger language plpgsql as $$
begin
    if old.paid_on is not null and new.paid_on is not null then raise exception 'a payment is never rewritten' using errcode = 'SU004'; end if;
    if new.paid_on is null then
        if old.controlled_on is not null or not exists (select from fund_entry e where e.reverses = old.paid_entry) then
            raise exception 'a payment is undone by its reversal only, before it is controlled' using errcode = 'SU004';
        end if;
        return new;
    end if;
    if new.paid_by in (new.requested_by, new.described_by) then raise exception 'four eyes: whoever asked does not pay' using errcode = 'SU004'; end if;
    if new.paid_by = new.invoice_recorded_by then raise exception 'four eyes: whoever recorded the invoice does not pay it' using errcode = 'SU004'; end if;
    if new.paid_by is distinct from fund_acting() then raise exception 'four eyes: nobody pays for another' using errcode = 'SU004'; end if;
    if fund_awaits_cosignature(new.id) then raise exception 'four eyes: a provisional approval is co-signed before it is paid' using errcode = 'SU004'; end if;
    if not fund_account_stands(new, new.paid_iban, new.paid_by)
            and not exists (select from fund_payment_line l where l.intervention_id = new.id and l.taken_out_on is null and l.iban = new.paid_iban) then
        raise exception 'four eyes: an account that is not the one of the agreement is confirmed by a second person before it is paid on' using errcode = 'SU004';
    end if;
    if new.outcome is not null or not exists (select from fund_entry e where e.id = new.paid_entry and e.kind = 'pay' and e.intervention_id = new.id and e.source_id = new.source_id
            and e.amount = new.payable_amount and e.entered_by = new.paid_by and not exists (select from fund_entry r where r.reverses = e.id)) then
        raise exception 'a payment is that of its row in the ledger' using errcode = 'SU004';
    end if;
    return new;
end
$$;

drop trigger fund_keep_what_was_paid on fund_intervention;
create trigger fund_keep_what_was_paid before update on fund_intervention for each row
    when (old.paid_on is not null and ((new.payable_amount, new.provider_id) is distinct from (old.payable_amount, old.provider_id) or new.paid_on is not null and new.paid_iban is distinct from old.paid_iban))
    execute function fund_keep_what_was_paid();

create or replace function fund_hold_filing() returns trigger language plpgsql as $$
declare
    maker uuid;
    asked fund_intervention;
    kept constant text[] := '{confirmed_on,taken_out_on,taken_out_by,taken_out_reason}';
begin
    if tg_table_name = 'fund_payment_run' then
        if new.made_by is distinct from fund_acting() then raise exception 'four eyes: nobody makes a payment file for another' using errcode = 'SU004'; end if;
        return new;
    end if;
    select made_by into strict maker from fund_payment_run where id = new.run_id;
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - kept) is distinct from (to_jsonb(old) - kept) or old.confirmed_on is not null or old.taken_out_on is not null then
            raise exception 'a line of a payment file is never rewritten' using errcode = 'SU004';
        end if;
        return new;
    end if;
    select * into strict asked from fund_intervention where id = new.intervention_id;
    new.iban := coalesce(new.iban, (select p.iban from fund_provider p where p.id = asked.provider_id));
    if fund_awaits_cosignature(asked.id) or maker in (asked.requested_by, asked.described_by) or new.amount is distinct from asked.payable_amount or asked.payable_amount > asked.agreed_amount then
        raise exception 'four eyes: a payment file holds what others asked for and was agreed' using errcode = 'SU004';
    end if;
    if maker = asked.invoice_recorded_by then raise exception 'four eyes: whoever recorded the invoice does not put it in a payment file' using errcode = 'SU004'; end if;
    if not fund_account_stands(asked, new.iban, maker) then
        raise exception 'four eyes: an account that is not the one of the agreement is confirmed by a second person before it is paid on' using errcode = 'SU004';
    end if;
    return new;
end
$$;

create or replace function fund_hold_entry(entry fund_entry, effect numeric[], stake fund_stake) returns void language plpgsql as $$
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
        if entry.entered_by = asked.invoice_recorded_by then raise exception 'four eyes: whoever recorded the invoice does not pay it' using errcode = 'SU004'; end if;
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
