-- A third-party payer whom we ask learns of the person: it rests on their mandate for that very one. Who turned to whom was not
-- asked before: those contacts are known by the missing word, and stay as they were said.
alter table fund_payer_contact add column contact_by text check (contact_by in ('us', 'client', 'payer')),
    add column name text check (btrim(name) <> ''), add column mandate_id uuid references mandate (id),
    add constraint fund_payer_contact_of_ours_on_mandate check ((contact_by is not distinct from 'us') = (mandate_id is not null)),
    add constraint fund_payer_contact_named_on_mandate check (name is null or payer in ('guarantor', 'insurance') and mandate_id is not null);
alter table fund_payer_contact add constraint fund_payer_contact_says_by_whom check (contact_by is not null) not valid;

create function refuse_payer_contact_without_mandate() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.intervention_id, new.payer, new.contacted_on, new.contact_by, new.name, new.mandate_id)
                is distinct from (old.intervention_id, old.payer, old.contacted_on, old.contact_by, old.name, old.mandate_id) then
            raise exception 'What a contact with a payer rests on is written once' using errcode = 'restrict_violation';
        end if;
    elsif new.mandate_id is not null and not exists (select 1 from fund_intervention i, mandate_in_force(i.case_id,
            case new.payer when 'cpas' then 'cpas' when 'hospital_social_service' then 'hospital' else 'other' end,
            case new.payer when 'fedasil' then 'authorities/fedasil' when 'mutual_fund' then 'authorities/mutuality'
                when 'cpas' then '' when 'hospital_social_service' then '' else coalesce('name/' || new.name, '') end,
            new.contacted_on) m where i.id = new.intervention_id and m.id = new.mandate_id) then
        raise exception 'This mandate was not in force on the day of the contact' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger fund_payer_contact_mandate_in_force before insert or update on fund_payer_contact
    for each row execute function refuse_payer_contact_without_mandate();

drop trigger audit on fund_payer_contact;
select audit_attach('fund_payer_contact', '{said,name}');
