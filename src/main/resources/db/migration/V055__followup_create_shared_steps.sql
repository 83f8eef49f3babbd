-- What the shared processes (consent, lawyer referral, accompaniment) record. Each row is one thing that was done in a case.
create table consent (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    explained_on date not null,
    language text,
    language_list text generated always as ('languages') stored,
    interpreter text check (interpreter in ('none', 'relative', 'professional', 'mediator')),
    explained_by uuid not null references account (id),
    -- filled by the second step; NULL = not asked yet
    given_on date check (given_on >= explained_on),
    form text check (form in ('oral', 'written')),
    health_data boolean,
    recorded_by uuid references account (id),
    version integer not null default 0,
    foreign key (language_list, language) references code_item (list, code),
    constraint consent_recorded_whole check ((given_on is null) = (form is null) and (given_on is null) = (health_data is null)
        and (given_on is null) = (recorded_by is null))
);
create index consent_of_case on consent (case_id);

create table lawyer_referral (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    through text not null check (through in ('lawyer', 'baj')),
    name text,
    phone text,
    chosen_on date not null,
    sent_on date check (sent_on >= chosen_on),
    answer text check (answer in ('confirmed', 'another', 'none')),
    answered_on date,
    reference text,
    next_step_by text check (next_step_by in ('lawyer', 'us', 'client')),
    version integer not null default 0,
    constraint lawyer_referral_named check (through = 'baj' or name is not null),
    constraint lawyer_referral_answered check ((answer is null) = (answered_on is null)),
    constraint lawyer_referral_confirmed_by_name check (answer is distinct from 'confirmed' or name is not null)
);
create index lawyer_referral_of_case on lawyer_referral (case_id, chosen_on);

create table accompaniment (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    third_party text not null check (third_party in ('cpas', 'lawyer', 'commune', 'oe', 'hospital', 'other')),
    place text not null,
    appointment timestamptz not null,
    companion_id uuid references account (id),
    partner text,
    partner_list text generated always as ('partners') stored,
    interpreter text not null check (interpreter in ('none', 'relative', 'professional', 'mediator')),
    outcome text check (outcome in ('held', 'absent', 'postponed')),
    result text,
    recorded_on date,
    version integer not null default 0,
    foreign key (partner_list, partner) references code_item (list, code),
    constraint accompaniment_with_somebody check (companion_id is not null or partner is not null),
    constraint accompaniment_recorded_whole check ((outcome is null) = (recorded_on is null))
);
create index accompaniment_of_case on accompaniment (case_id, appointment);

select audit_attach('consent');
select audit_attach('lawyer_referral', '{name,phone,reference}');
select audit_attach('accompaniment', '{place,result}');
