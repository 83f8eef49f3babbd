-- A transfer that the bank returns undoes its payment also after the control: by the reversal of its row, by somebody other than who
-- paid, and not while it stands in a claim. What is undone is undone whole: the request is open again and is counted no longer.

-- a claim that was not withdrawn holds it
create function fund_claimed(of_request uuid) returns boolean stable language sql as $$
    select exists (select from fund_claim_line l where l.intervention_id = of_request and not l.withdrawn)
$$;

create or replace function fund_hold_paying() returns trigger language plpgsql as $$
begin
    if old.paid_on is not null and new.paid_on is not null then raise exception 'a payment is never rewritten' using errcode = 'SU004'; end if;
    if new.paid_on is null then
        if not exists (select from fund_entry e where e.reverses = old.paid_entry) or fund_claimed(new.id)
                or (new.controlled_on, new.booked_on, new.new_person) is distinct from (null::date, null::date, null::boolean) or new.outcome = 'paid' then
            raise exception 'a payment is undone by its reversal only, whole, and not while it is claimed' using errcode = 'SU004';
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

create or replace function fund_hold_controlling() returns trigger language plpgsql as $$
begin
    if old.controlled_on is not null then
        if new.paid_on is null and new.controlled_on is null and exists (select from fund_entry e where e.reverses = old.paid_entry) then return new; end if;
        raise exception 'a control is never rewritten' using errcode = 'SU004';
    end if;
    if new.paid_on is null then raise exception 'what is not paid is not controlled' using errcode = 'SU004'; end if;
    if new.controlled_by = new.paid_by or new.controlled_by in (select fund_paid_or_filed(new.id)) then
        raise exception 'four eyes: whoever paid or made the payment file does not control' using errcode = 'SU004';
    end if;
    if new.controlled_by is distinct from fund_acting() then raise exception 'four eyes: nobody controls for another' using errcode = 'SU004'; end if;
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
    if effect[2] < 0 and fund_claimed(asked.id) then
        raise exception 'what is claimed from the funder is not undone before its claim' using errcode = 'SU004';
    end if;
end
$$;
