-- Consent per third party, as a history: the latest row whose day has come says whether we may speak to them.
create table mandate (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    third_party text not null check (third_party in ('cpas', 'lawyer', 'commune', 'oe', 'hospital', 'other')),
    given boolean not null,
    since date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references account (id),
    constraint mandate_as_contacts_rest_on_it unique (id, case_id, third_party, given)
);
create index mandate_of_case on mandate (case_id, third_party, since desc, recorded_at desc);
create trigger mandate_written_once before update on mandate for each row execute function refuse_rewriting();

create function mandate_in_force(of_case uuid, with_third_party text, on_day date) returns setof mandate language sql stable as $$
    select * from (
        select * from mandate where case_id = of_case and third_party = with_third_party and since <= on_day
        order by since desc, recorded_at desc limit 1) latest
    where given
$$;

-- Every contact made or received for a case. One that goes out to a third party rests on a mandate given for that very case and
-- party: the foreign key says so, and the trigger adds that it had not been withdrawn by that day.
create table contact (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    direction text not null check (direction in ('IN', 'OUT')),
    counterpart text not null check (counterpart in ('client', 'cpas', 'lawyer', 'commune', 'oe', 'hospital', 'other')),
    means text not null,
    means_list text generated always as ('contact_means') stored,
    happened_at timestamptz not null,
    summary text not null check (summary <> ''),
    mandate_id uuid,
    mandate_given boolean generated always as (case when mandate_id is null then null else true end) stored,
    recorded_at timestamptz not null,
    recorded_by uuid not null references account (id),
    foreign key (means_list, means) references code_item (list, code),
    constraint contact_out_needs_mandate check (direction = 'IN' or counterpart = 'client' or mandate_id is not null),
    constraint contact_rests_on_mandate foreign key (mandate_id, case_id, counterpart, mandate_given)
        references mandate (id, case_id, third_party, given)
);
create index contact_of_case on contact (case_id, happened_at desc);
create trigger contact_written_once before update on contact for each row execute function refuse_rewriting();

create function refuse_contact_without_mandate() returns trigger language plpgsql as $$
begin
    if new.mandate_id is not null and not exists (select 1 from mandate_in_force(new.case_id, new.counterpart,
            (new.happened_at at time zone 'Europe/Brussels')::date) m where m.id = new.mandate_id) then
        raise exception 'This mandate was not in force on the day of the contact' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger contact_mandate_in_force before insert on contact for each row execute function refuse_contact_without_mandate();

select audit_attach('mandate');
select audit_attach('contact', '{summary}');
