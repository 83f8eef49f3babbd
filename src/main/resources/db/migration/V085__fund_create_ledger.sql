-- The medical fund's money. The ledger is the truth: a row can only be added, and adding it is the only way a budget moves.
-- The trigger below applies each row to its budget by one conditional update, so that a budget can never be exceeded, by the
-- application or by anybody with its database user; what a check in Java forgot cannot happen.

create table fund_source (
    id uuid primary key,
    version integer not null default 0,
    code text not null unique,
    code_list text generated always as ('fund_sources') stored,
    period_from date,
    period_to date check (period_to >= period_from),
    foreign key (code_list, code) references code_item (list, code)
);

create table fund_budget (
    source_id uuid primary key references fund_source (id),
    total numeric(12, 2) not null check (total >= 0),
    committed numeric(12, 2) not null default 0 check (committed >= 0),
    paid numeric(12, 2) not null default 0 check (paid >= 0),
    claimed numeric(12, 2) not null default 0 check (claimed >= 0),
    received numeric(12, 2) not null default 0 check (received >= 0),
    constraint fund_never_overspent check (committed + paid <= total),
    constraint fund_claims_what_was_paid check (claimed <= paid),
    constraint fund_receives_what_was_claimed check (received <= claimed)
);

-- what one intervention has reserved and spent on one source
create table fund_stake (
    intervention_id uuid not null,
    source_id uuid not null references fund_budget (source_id),
    committed numeric(12, 2) not null default 0,
    paid numeric(12, 2) not null default 0,
    primary key (intervention_id, source_id),
    constraint fund_stake_not_negative check (committed >= 0 and paid >= 0)
);

create table fund_entry (
    id bigint generated always as identity primary key,
    source_id uuid not null references fund_budget (source_id),
    intervention_id uuid,
    kind text not null check (kind in ('commit', 'adjust', 'release', 'pay', 'reverse', 'claim', 'receive')),
    -- positive, but for an adjustment, which may lower what was reserved, and its reversal
    amount numeric(12, 2) not null check (amount <> 0 and (amount > 0 or kind in ('adjust', 'reverse'))),
    reverses bigint unique references fund_entry (id),
    key text not null unique,
    entered_at timestamptz not null,
    entered_by uuid not null references account (id),
    constraint fund_entry_reverses_something check ((kind = 'reverse') = (reverses is not null)),
    constraint fund_entry_names_its_intervention check (kind in ('claim', 'receive', 'reverse') or intervention_id is not null)
);
create index fund_entry_source on fund_entry (source_id, id);
create index fund_entry_intervention on fund_entry (intervention_id, id);

-- What a row does to committed, paid, claimed and received.
create function fund_effect(kind text, amount numeric) returns numeric[] immutable language sql as $$
    select case kind
        when 'commit' then array[amount, 0, 0, 0]
        when 'adjust' then array[amount, 0, 0, 0]
        when 'release' then array[-amount, 0, 0, 0]
        when 'pay' then array[-amount, amount, 0, 0]
        when 'claim' then array[0, 0, amount, 0]
        when 'receive' then array[0, 0, 0, amount]
    end
$$;

create function fund_apply_entry() returns trigger language plpgsql as $$
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
create trigger fund_apply_entry before insert on fund_entry for each row execute function fund_apply_entry();

create function fund_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or removed; a wrong entry is reversed', tg_table_name using errcode = 'SU003';
end
$$;
create trigger fund_entry_is_append_only before update or delete on fund_entry for each row execute function fund_refuse_change();
create trigger fund_entry_is_never_emptied before truncate on fund_entry for each statement execute function fund_refuse_change();

-- Balances start at nothing and move by entries only. The total may be set, never below what is committed and paid.
create function fund_budget_moves_by_entries() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a budget is never removed' using errcode = 'SU003';
    elsif tg_op = 'INSERT' then
        if (new.committed, new.paid, new.claimed, new.received) is distinct from (0.00, 0.00, 0.00, 0.00) then
            raise exception 'a budget starts at nothing' using errcode = 'SU003';
        end if;
        return new;
    elsif pg_trigger_depth() < 2 and (new.committed, new.paid, new.claimed, new.received) is distinct from (old.committed, old.paid, old.claimed, old.received) then
        raise exception 'a balance moves by ledger entries only' using errcode = 'SU003';
    end if;
    return new;
end
$$;
create trigger fund_budget_moves_by_entries before insert or update or delete on fund_budget for each row execute function fund_budget_moves_by_entries();
create function fund_stake_moves_by_entries() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'a stake moves by ledger entries only' using errcode = 'SU003';
    end if;
    return coalesce(new, old);
end
$$;
create trigger fund_stake_moves_by_entries before insert or update or delete on fund_stake for each row execute function fund_stake_moves_by_entries();


select audit_attach('fund_source');
select audit_exempt('fund_budget', 'derived from the ledger, row by row');
select audit_exempt('fund_stake', 'derived from the ledger, row by row');
select audit_exempt('fund_entry', 'append-only; each row says who and when');
