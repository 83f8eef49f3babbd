-- A funder pays a claim in parts: each receipt is a row, never more together than was claimed. A wrong one is withdrawn, not removed.
create table fund_claim_receipt (
    received_entry bigint primary key references fund_entry (id),
    claim_id uuid not null references fund_claim (id),
    received_amount numeric(12, 2) not null check (received_amount > 0),
    received_on date not null,
    received_by uuid not null references account (id),
    withdrawn boolean not null default false
);
create index fund_claim_receipt_of on fund_claim_receipt (claim_id, received_entry);
insert into fund_claim_receipt (received_entry, claim_id, received_amount, received_on, received_by)
select c.received_entry, c.id, c.received_amount, c.received_on, e.entered_by from fund_claim c join fund_entry e on e.id = c.received_entry;
select audit_attach('fund_claim_receipt');

alter table fund_claim drop constraint fund_claim_withdrawn_received_nothing;
alter table fund_claim drop constraint fund_claim_receipt_is_whole;
alter table fund_claim drop column received_on, drop column received_amount, drop column received_entry;

create function fund_hold_claim_receipt() returns trigger language plpgsql as $$
declare
    claim fund_claim;
begin
    if tg_op = 'DELETE' then raise exception 'a receipt is never removed' using errcode = 'SU004'; end if;
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - 'withdrawn') is distinct from (to_jsonb(old) - 'withdrawn') or old.withdrawn then raise exception 'a receipt is only withdrawn' using errcode = 'SU004'; end if;
        return new;
    end if;
    select * into strict claim from fund_claim where id = new.claim_id for update;
    if new.received_by is distinct from fund_acting() then raise exception 'nobody receives for another' using errcode = 'SU004'; end if;
    if claim.withdrawn_on is not null or new.received_amount + (select coalesce(sum(r.received_amount), 0) from fund_claim_receipt r where r.claim_id = new.claim_id and not r.withdrawn) > claim.amount then
        raise exception 'a funder pays no more than was claimed' using errcode = 'SU004';
    end if;
    return new;
end
$$;
create trigger fund_hold_claim_receipt before insert or update or delete on fund_claim_receipt for each row execute function fund_hold_claim_receipt();
create trigger fund_claim_receipt_is_never_emptied before truncate on fund_claim_receipt for each statement execute function fund_refuse_change();

create function fund_hold_claim_withdrawal() returns trigger language plpgsql as $$
begin
    if exists (select from fund_claim_receipt r where r.claim_id = new.id and not r.withdrawn) then raise exception 'a claim that was paid is not withdrawn' using errcode = 'SU004'; end if;
    return new;
end
$$;
create trigger fund_hold_claim_withdrawal before update on fund_claim for each row when (new.withdrawn_on is not null and old.withdrawn_on is null) execute function fund_hold_claim_withdrawal();
