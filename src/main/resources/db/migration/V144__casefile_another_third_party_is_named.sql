-- A mandate for somebody other than those whom the consent asks about one by one names which one: a service of the list or a name.
-- What goes out to one of them rests on the mandate for that very one.

-- Empty for one that its kind names. Asked by triggers, too: a generated column is not known yet before its row is written.
create function which_other(third_party text, authority text, name text) returns text language sql immutable as $$
    select case when third_party <> 'other' then '' else coalesce('authorities/' || authority, 'name/' || name, '') end
$$;

alter table mandate add column authority text, add column authority_list text generated always as ('authorities') stored, add column name text,
    add foreign key (authority_list, authority) references code_item (list, code),
    add constraint mandate_names_only_another check (case when third_party = 'other' then authority is null or name is null
        else authority is null and name is null end and btrim(name) <> '' and authority not in ('cpas', 'commune', 'oe'));
alter table mandate add column whom text not null generated always as (which_other(third_party, authority, name)) stored;
-- Words of before named nobody: they stay as they were said, and allow nothing.
alter table mandate add constraint mandate_names_another check (third_party <> 'other' or whom <> '') not valid;

alter table contact drop constraint contact_rests_on_mandate;
alter table mandate drop constraint mandate_as_contacts_rest_on_it;
alter table mandate add constraint mandate_as_contacts_rest_on_it unique (id, case_id, third_party, whom, given);
drop index mandate_of_case;
create index mandate_of_case on mandate (case_id, third_party, whom, since desc, recorded_at desc);

alter table contact add column authority text, add column authority_list text generated always as ('authorities') stored, add column name text,
    add foreign key (authority_list, authority) references code_item (list, code),
    add constraint contact_names_only_another check (case when counterpart = 'other' then authority is null or name is null
        else authority is null and name is null end and btrim(name) <> '' and authority not in ('cpas', 'commune', 'oe'));
alter table contact add column whom text not null generated always as (which_other(counterpart, authority, name)) stored;
alter table contact add constraint contact_names_another check (counterpart <> 'other' or whom <> '') not valid,
    add constraint contact_rests_on_mandate foreign key (mandate_id, case_id, counterpart, whom, mandate_given)
        references mandate (id, case_id, third_party, whom, given);

drop function mandate_in_force(uuid, text, date);
create function mandate_in_force(of_case uuid, with_third_party text, with_whom text, on_day date) returns setof mandate language sql stable as $$
    select * from (
        select * from mandate where case_id = of_case and third_party = with_third_party and whom = with_whom and since <= on_day
        order by since desc, recorded_at desc limit 1) latest
    where given and (third_party <> 'other' or whom <> '')
$$;

create or replace function refuse_contact_without_mandate() returns trigger language plpgsql as $$
begin
    if new.mandate_id is not null and not exists (select 1 from mandate_in_force(new.case_id, new.counterpart,
            which_other(new.counterpart, new.authority, new.name), (new.happened_at at time zone 'Europe/Brussels')::date) m where m.id = new.mandate_id) then
        raise exception 'This mandate was not in force on the day of the contact' using errcode = 'check_violation';
    end if;
    return new;
end $$;

drop trigger audit on mandate;
select audit_attach('mandate', '{name}');
drop trigger audit on contact;
select audit_attach('contact', '{summary,name}');
