-- Two payments from one reservation at the same moment: the second waited at the budget's row, but what its intervention had reserved
-- it still knew as it was before it waited (a waiting statement re-reads the row it waited for, no other), and ended in a fault of the
-- database instead of a refusal in words. What takes from a reservation now waits first and reads afterwards; what only promises is
-- decided by the one conditional update, as before.
create or replace function fund_apply_entry() returns trigger language plpgsql as $$
declare
    original fund_entry;
    effect numeric[] := fund_effect(new.kind, new.amount);
begin
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
        where intervention_id = new.intervention_id and source_id = new.source_id;
        if not found then
            insert into fund_stake (intervention_id, source_id, committed, paid) values (new.intervention_id, new.source_id, effect[1], effect[2]);
        end if;
    end if;
    return new;
end
$$;
