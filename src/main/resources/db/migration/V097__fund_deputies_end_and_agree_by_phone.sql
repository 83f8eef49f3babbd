-- The coordinator agreed by phone; who stands in keeps it, provisionally, until it is co-signed.
alter table fund_approval add column by_phone boolean not null default false;
alter table fund_approval add constraint fund_by_phone_is_provisional check (not by_phone or provisional);

-- From this day on nobody stands in any more, whatever the period said.
alter table fund_deputy add column ended_on date;

create function fund_hold_deputy() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then raise exception 'who stood in is never removed' using errcode = 'SU004'; end if;
    if tg_op = 'UPDATE' and ((to_jsonb(new) - 'ended_on') is distinct from (to_jsonb(old) - 'ended_on') or old.ended_on is not null) then
        raise exception 'a period of standing in only ends' using errcode = 'SU004';
    end if;
    if tg_op = 'INSERT' and new.named_by is distinct from fund_acting() then raise exception 'four eyes: nobody names a deputy for another' using errcode = 'SU004'; end if;
    return new;
end
$$;
create trigger fund_hold_deputy before insert or update or delete on fund_deputy for each row execute function fund_hold_deputy();
