-- An invoice typed wrongly is put right by whoever acts, before it is paid and while it stands in no file for the bank; what is
-- asked more about in the round of an invoice comes back as an invoice, and every such round is about it.
alter table fund_intervention add column invoice_communication text check (invoice_communication <> '');

create or replace function fund_begin_round() returns trigger language plpgsql as $$
begin
    if new.invoice_amount is not null then
        insert into fund_round (intervention_id, round, about, begun_by) values (new.id, new.round, 'invoice', new.invoice_recorded_by);
    else
        insert into fund_round (intervention_id, round, about, begun_by) values (new.id, new.round, 'need', new.described_by);
    end if;
    return null;
end
$$;

-- it stands in a file for the bank, which may pay it any moment
create function fund_with_the_bank(of_request uuid) returns boolean stable language sql as $$
    select exists (select from fund_payment_line l where l.intervention_id = of_request and l.confirmed_on is null and l.taken_out_on is null)
$$;

create or replace function fund_hold_asking() returns trigger language plpgsql as $$
declare
    invoiced constant boolean := (new.invoice_number, new.invoice_on, new.invoice_amount, new.receipt_number, new.invoice_recorded_by, new.invoice_communication)
        is distinct from (old.invoice_number, old.invoice_on, old.invoice_amount, old.receipt_number, old.invoice_recorded_by, old.invoice_communication)
        or new.payable_amount > coalesce(old.payable_amount, 0);
    described constant boolean := (new.described_by, new.reason, new.expense_type, new.partner, new.what, new.estimate, new.expense_on, new.urgent, new.quote, new.comfort, new.brussels_link, new.source_asked_id)
        is distinct from (old.described_by, old.reason, old.expense_type, old.partner, old.what, old.estimate, old.expense_on, old.urgent, old.quote, old.comfort, old.brussels_link, old.source_asked_id);
begin
    if new.requested_by <> old.requested_by or new.number <> old.number or new.case_id <> old.case_id then
        raise exception 'who asked is never rewritten' using errcode = 'SU004';
    end if;
    if new.round <> old.round and (new.round <> old.round + 1 or fund_acting() is distinct from case when new.invoice_amount is not null then new.invoice_recorded_by else new.described_by end) then
        raise exception 'four eyes: a round begins with what somebody asks or invoices, one after the other' using errcode = 'SU004';
    end if;
    if described and (new.round = old.round or invoiced or old.agreed_amount is not null) then
        raise exception 'four eyes: what is asked is said anew in a round of its own, before anything was agreed' using errcode = 'SU004';
    end if;
    if invoiced and (old.paid_on is not null or new.invoice_recorded_by is distinct from fund_acting() or new.round = old.round and new.payable_amount > new.agreed_amount) then
        raise exception 'four eyes: an invoice is recorded by whoever acts, before it is paid, and above the agreement it is decided anew' using errcode = 'SU004';
    end if;
    if (invoiced or new.payable_amount is distinct from old.payable_amount or new.provider_id is distinct from old.provider_id) and fund_with_the_bank(new.id) then
        raise exception 'what stands in a file for the bank is not changed' using errcode = 'SU004';
    end if;
    return new;
end
$$;
