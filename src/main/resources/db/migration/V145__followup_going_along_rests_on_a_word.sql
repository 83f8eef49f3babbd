-- Going along with somebody shows the third party who stands by them: it rests on their mandate for that very party, or on their
-- wish, said for this appointment (ADR 52). What was booked before says neither, and is known by its missing day.
alter table accompaniment add column authority text, add column authority_list text generated always as ('authorities') stored, add column name text,
    add column mandate_id uuid, add column mandate_given boolean generated always as (case when mandate_id is null then null else true end) stored,
    add column wished boolean not null default false, add column booked_on date,
    add foreign key (authority_list, authority) references code_item (list, code),
    add constraint accompaniment_names_only_another check (case when third_party = 'other' then authority is null or name is null
        else authority is null and name is null end and btrim(name) <> '' and authority not in ('cpas', 'commune', 'oe')),
    add constraint accompaniment_rests_on_a_word check (booked_on is null or mandate_id is not null or wished);
alter table accompaniment add column whom text not null generated always as (which_other(third_party, authority, name)) stored;
alter table accompaniment add constraint accompaniment_names_another check (booked_on is null or third_party <> 'other' or whom <> ''),
    add constraint accompaniment_rests_on_mandate foreign key (mandate_id, case_id, third_party, whom, mandate_given)
        references mandate (id, case_id, third_party, whom, given);

create function refuse_accompaniment_without_word() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.third_party, new.authority, new.name, new.mandate_id, new.wished, new.booked_on)
                is distinct from (old.third_party, old.authority, old.name, old.mandate_id, old.wished, old.booked_on) then
            raise exception 'What an accompaniment rests on is written once' using errcode = 'restrict_violation';
        end if;
    elsif new.booked_on is null or new.mandate_id is not null
            and not exists (select 1 from mandate_in_force(new.case_id, new.third_party,
                which_other(new.third_party, new.authority, new.name), new.booked_on) m where m.id = new.mandate_id) then
        raise exception 'This mandate was not in force on the day of the booking' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger accompaniment_word_in_force before insert or update on accompaniment for each row execute function refuse_accompaniment_without_word();

drop trigger audit on accompaniment;
select audit_attach('accompaniment', '{place,result,name}');
